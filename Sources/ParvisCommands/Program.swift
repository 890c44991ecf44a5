internal import ArgumentParser
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import ParvisCore

/// The program as the executable sees it.
public enum Program {
  /// Parses the command line, runs the command and leaves with its exit code.
  public static func main() async -> Never {
    Console.ignoreBrokenPipes()
    exit(await run(Array(CommandLine.arguments.dropFirst())))
  }

  /// Runs one command line and returns its exit code.
  static func run(_ arguments: [String]) async -> Int32 {
    let requested = Speech.requested(in: arguments)
    return await Speech.$requested.withValue(requested) {
      await Speech.$ofMap.withValue(Speech.MapLanguage()) {
        await runInLanguage(
          ChecklistOption.normalised(CommandSuggestion.withKnownCommand(arguments)))
      }
    }
  }

  private static func runInLanguage(_ arguments: [String]) async -> Int32 {
    let console = Console.current
    if let proposal = CommandSuggestion.proposal(for: arguments) {
      console.say(proposal)
      return ExitStatus.usage.rawValue
    }
    do {
      var command = try ParvisCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      return ExitStatus.done.rawValue
    } catch is ClosedOutput {
      return ExitStatus.done.rawValue
    } catch {
      if let failure = CommandFailure(error) {
        if let message = failure.message { console.say(HelpText.failure(message)) }
        return failure.status.rawValue
      }
      return finish(with: error, of: arguments, console)
    }
  }

  /// What the parser has to say: help and version on the output, mistakes beside it.
  private static func finish(
    with error: any Error, of arguments: [String], _ console: Console
  ) -> Int32 {
    let code = ParvisCommand.exitCode(for: error).rawValue
    let message = spelt(ParvisCommand.fullMessage(for: error, columns: 90), of: arguments)
    let text = HelpText.localised(message, in: Speech.current)
    if code == ExitStatus.done.rawValue {
      if case .failed = console.write(.output, Array((text + "\n").utf8)) {
        return ExitStatus.inputOutput.rawValue
      }
      return code
    }
    console.say(lines: text)
    return ParvisCommand.exitCode(for: error) == .validationFailure
      ? ExitStatus.usage.rawValue : code
  }

  /// The parser's text, in which it repeats arguments as they were typed.
  private static func spelt(_ text: String, of arguments: [String]) -> String {
    var text = text
    // Of `--option=value` the parser may repeat either part; a line break is theirs, not ours.
    let parts = arguments.flatMap { [$0] + $0.split(separator: "=", maxSplits: 1).map(String.init) }
    for part in parts {
      let shown = HiddenCharacters.escaped(part)
      if shown != part { text = text.replacing(part, with: shown) }
    }
    return Console.shown(lines: text)
  }
}
