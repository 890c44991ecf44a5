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
    let status = DrawingServer.serve(processorSeconds: processorTime, megabytes: memory)
    guard status == .done else { throw CommandFailure(status) }
  }
}
