internal import ParvisHost
internal import ArgumentParser

/// `parvis __draw`: the process that draws for another `parvis`; nothing for people.
struct DrawCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: DrawingProcess.command, shouldDisplay: false)
  }

  @Option(help: .hidden)
  var processorTime = 0

  @Option(help: .hidden)
  var memory = 0

  func run() throws {
    switch DrawingServer.serve(processorSeconds: processorTime, megabytes: memory) {
    case .done: break
    case .notForPeople: throw CommandFailure(.usage)
    case .badRequest: throw CommandFailure(.badInput)
    case .inputOutput: throw CommandFailure(.inputOutput)
    }
  }
}
