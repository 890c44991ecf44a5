internal import ArgumentParser
internal import ParvisCore
internal import ParvisHost

/// What one drawing may use; hidden, since the defaults are far above what a map needs.
struct DrawingLimitOptions: ParsableArguments {
  /// Seconds by the clock; 0 draws in this process, without limits.
  @Option(help: .hidden, transform: DrawingLimitOptions.seconds)
  var deadline: Double?

  /// Megabytes; 0 is no bound.
  @Option(help: .hidden, transform: DrawingLimitOptions.megabytes)
  var memory: Int?

  var limits: DrawingLimits {
    var limits = DrawingLimits.current
    if let deadline {
      limits.deadline = deadline
      limits.processorSeconds = 2 * Int(deadline.rounded(.up))
    }
    if let memory { limits.megabytes = memory }
    return limits
  }

  private static func seconds(_ text: String) throws -> Double {
    guard let seconds = Double(text), (0...86_400).contains(seconds) else { throw refusal(text) }
    return seconds
  }

  private static func megabytes(_ text: String) throws -> Int {
    guard let megabytes = Int(text), (0...16_777_216).contains(megabytes) else {
      throw refusal(text)
    }
    return megabytes
  }

  private static func refusal(_ text: String) -> ValidationError {
    ValidationError(
      fr: "la limite \(quoted: text) n'est pas un nombre qui convient.",
      en: "the limit \(quoted: text) is not a number that fits.")
  }
}
