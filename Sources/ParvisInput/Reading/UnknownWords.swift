import ParvisCore

/// Words of a closed list that are not on it, each with all its places, said once.
struct UnknownWords {
  enum Kind: Hashable {
    case category, linkType

    var code: DiagnosticCode {
      switch self {
      case .category: .unknownCategory
      case .linkType: .unknownLinkType
      }
    }
  }

  /// What is said of a word that stands so many times, first at that place.
  typealias Message = (Int, SourceLocation) -> Diagnostic

  /// What is known of a word when it is met first.
  struct Meaning {
    /// The word that was meant, when it is a slip of the keyboard away.
    let slip: String?
    /// The type that a link probably has.
    var type: LinkType?
    let message: Message
  }

  struct Entry {
    let kind: Kind
    let span: TextSpan
    let meaning: Meaning
    var count = 0
    /// What mends it; nil when one of its places cannot be mended.
    var replacements: [Diagnostic.Fix.Replacement]? = []
  }

  private struct Key: Hashable {
    let kind: Kind
    let word: FoldedName
  }

  /// How many places a fix lists.
  static let mostReplacements = 500
  /// How many different words are kept; the others are counted.
  private static let mostWords = 200

  fileprivate(set) var entries: [Entry] = []
  /// How often words stand that are not kept.
  fileprivate(set) var left: [Kind: Int] = [:]
  private var places: [Key: Int] = [:]

  var isFull: Bool { entries.count >= Self.mostWords }

  /// Which entry a word has.
  func index(of word: String, _ kind: Kind) -> Int? {
    places[Key(kind: kind, word: FoldedName(word))]
  }

  mutating func add(_ word: String, _ entry: Entry) -> Int {
    places[Key(kind: entry.kind, word: FoldedName(word))] = entries.count
    entries.append(entry)
    return entries.count - 1
  }
}

extension MapReading {
  /// Notes a word that is none of its list.
  ///
  /// - Parameters:
  ///   - word: the word as it is typed.
  ///   - kind: the list.
  ///   - node: where the word stands, and nothing else.
  ///   - meaning: what was probably meant, and what is said; asked for once for each word.
  /// - Returns: what was probably meant; nil past the number of words that are kept.
  @discardableResult mutating func noteUnknown(
    _ word: String, _ kind: UnknownWords.Kind, at node: SourceNode,
    meaning: (MapReading) -> UnknownWords.Meaning
  ) -> UnknownWords.Meaning? {
    let index: Int
    if let known = unknownWords.index(of: word, kind) {
      index = known
    } else if unknownWords.isFull {
      unknownWords.left[kind, default: 0] += 1
      return nil
    } else {
      index = unknownWords.add(
        word, UnknownWords.Entry(kind: kind, span: node.span, meaning: meaning(self)))
    }
    unknownWords.entries[index].count += 1
    let found = unknownWords.entries[index].meaning
    guard let known = unknownWords.entries[index].replacements else { return found }
    let more =
      known.count < UnknownWords.mostReplacements
      ? fix(node, word, by: found.slip)?.replacements : nil
    unknownWords.entries[index].replacements = more.map { known + $0 }
    return found
  }

  /// Says each unknown word once, with how often it stands.
  mutating func sayUnknownWords() {
    for entry in unknownWords.entries {
      report(entry.kind.code) {
        let replacements = entry.replacements?.sorted { $0.location < $1.location }
        return entry.meaning.message(entry.count, $0.place(of: entry.span))
          .with(fix: replacements.map { Diagnostic.Fix($0) })
      }
    }
    for (kind, count) in unknownWords.left {
      for _ in 0..<count { problems.count(kind.code) }
    }
  }
}
