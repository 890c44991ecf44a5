import ParvisCore

/// Mends what can be mended in the text of a map without asking the author.
///
/// No-break spaces and tabs where only ordinary spaces are meant, and misspelt words and names
/// that can only be one known word or name. Texts are changed by position: remarks, order, line
/// breaks, encoding and every other byte stay as they are. A change after which the text would
/// have more errors is not made.
///
///     let mended = MapMender.mend(bytes, file: "carte.yaml")
///     for change in mended.changes { … }
public enum MapMender {
  /// Each round may bring others to light; honest files need one or two.
  private static let mostRounds = 10
  /// How many changes are tried one by one when they cannot be made together.
  private static let mostTried = 40

  /// Mends a file.
  ///
  /// - Parameters:
  ///   - bytes: as they lie in the file.
  ///   - file: the name under which problems are reported.
  ///   - limits: how much a text may hold.
  /// - Returns: the bytes to write, what was changed, and what the mended text says; mending it
  ///   again changes nothing.
  public static func mend(
    _ bytes: [UInt8], file: String? = nil, limits: ReadingLimits = .standard
  ) -> MendedText {
    var bytes = bytes
    var reading = MapReader.read(bytes, file: file, limits: limits)
    var changes: [MendedText.Change] = []
    for _ in 0..<mostRounds {
      guard let round = round(bytes, reading, limits) else { break }
      bytes = round.bytes
      reading = round.reading
      changes += round.changes
    }
    return MendedText(bytes: bytes, changes: changes.sorted { $0.location < $1.location }, reading)
  }

  /// One round of changes; nil when there is nothing to change.
  private static func round(
    _ bytes: [UInt8], _ reading: ReadMap, _ limits: ReadingLimits
  ) -> Round? {
    let form = TextForm(of: bytes)
    // A text that would not come back byte for byte is left alone.
    guard TextDecoding(bytes, limits: limits).problem == nil,
      form.encode(reading.text.bytes) == bytes
    else { return nil }
    let blanks = TypingRepair(
      reading.text, isKey: Vocabulary.isKey, collectsBlanks: true
    ).blanks
    let edits = blanks + FixedProblems.edits(of: reading)
    guard !edits.isEmpty else { return nil }
    let attempt = Attempt(form: form, limits: limits, before: reading)
    if let round = attempt.make(edits) { return round }
    var kept: [TextEdit] = []
    var best: Round?
    for candidate in [blanks] + edits.dropFirst(blanks.count).prefix(mostTried).map({ [$0] })
    where !candidate.isEmpty {
      guard let round = attempt.make(kept + candidate) else { continue }
      kept += candidate
      best = round
    }
    return best
  }

  /// What a round of changes comes to.
  private struct Round {
    let bytes: [UInt8]
    let reading: ReadMap
    let changes: [MendedText.Change]
  }

  /// Tries changes of one text.
  private struct Attempt {
    let form: TextForm
    let limits: ReadingLimits
    let before: ReadMap

    /// Nil when the text would then have more errors, or would be the same.
    func make(_ edits: [TextEdit]) -> Round? {
      let (text, made) = TextEdit.applying(edits, to: before.text.bytes)
      guard !made.isEmpty, text != before.text.bytes else { return nil }
      let bytes = form.encode(text)
      let reading = MapReader.read(bytes, file: before.file, limits: limits)
      guard reading.errorCount <= before.errorCount else { return nil }
      let changes = made.map {
        MendedText.Change(at: before.text.location(of: $0.span), $0.kind.change)
      }
      return Round(bytes: bytes, reading: reading, changes: changes)
    }
  }
}
