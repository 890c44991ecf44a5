public import ParvisCore

/// A text after it was mended, with what was changed in it.
public struct MendedText: Sendable {
  /// One change, in words.
  public struct Change: Hashable, Sendable {
    /// Where it was made, in the text as it was before.
    public let location: SourceLocation
    public let message: Bilingual
    /// Changes of the same kind are counted together when they are many.
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
      case tab, space, word
    }

    init(at location: SourceLocation, _ change: (kind: Kind, message: Bilingual)) {
      self.location = location
      self.message = change.message
      self.kind = change.kind
    }
  }

  /// The file to write, in the encoding of the one that was read.
  public let bytes: [UInt8]
  /// In the order of the text; empty when nothing was to mend.
  public let changes: [Change]
  /// What the mended text says.
  public let reading: ReadMap

  init(bytes: [UInt8], changes: [Change], _ reading: ReadMap) {
    self.bytes = bytes
    self.changes = changes
    self.reading = reading
  }

  /// What was changed, a line for each word and one for all blanks of a kind.
  public func summary(in language: Language) -> [String] {
    let name = VisibleText.escaped(reading.file ?? "-")
    func line(_ change: Change, _ message: Bilingual) -> String {
      "\(name):\(change.location.line):\(change.location.column): "
        + VisibleText.escaped(message.text(in: language))
    }
    var lines: [String] = []
    for kind in [Change.Kind.space, .tab] {
      let some = changes.filter { $0.kind == kind }
      guard let first = some.first else { continue }
      lines.append(line(first, MendingMessages.blanks(some.count, kind)))
    }
    return lines + changes.filter { $0.kind == .word }.map { line($0, $0.message) }
  }
}

extension TextEdit.Kind {
  var change: (kind: MendedText.Change.Kind, message: Bilingual) {
    switch self {
    case .tab: (.tab, MendingMessages.blanks(1, .tab))
    case .space: (.space, MendingMessages.blanks(1, .space))
    case .word(let from, let to): (.word, MendingMessages.word(from, to))
    }
  }
}
