/// What every fuzzing target shares: the bytes that libFuzzer hands over, and its way to be told of
/// a finding.
public enum FuzzedBytes {
  /// Hands a copy of the bytes to a target.
  ///
  /// - Returns: 0, as libFuzzer asks.
  public static func run(
    _ start: UnsafePointer<UInt8>?, _ count: Int, _ target: ([UInt8]) -> Void
  ) -> CInt {
    target(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
  }

  /// Ends the process, which keeps the input as a finding, when what must always hold does not.
  public static func require(_ condition: Bool, _ sentence: String) {
    precondition(condition, sentence)
  }

  /// Whether a text may be shown on a terminal: no control character but the line break, and no
  /// mark that turns the direction of writing.
  public static func isQuietOnTerminal(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }
}
