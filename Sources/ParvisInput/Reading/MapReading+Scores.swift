import ParvisCore

/// A judgement while it is read.
struct JudgementDraft {
  var value: SourceNode?
  var source: String?
  var date: String?
  var comment: String?
  var isConfidential = false
}

/// The keys of a judgement with provenance: `{ valeur: 3, source: … }`.
enum JudgementFields {
  static let table = FieldTable<JudgementDraft>(
    .judgement,
    [
      Field("valeur", ["note", "score", "force"], en: "value", or: ["strength"], .score) {
        $2.value = $1
      },
      Field("source", [], en: "source", or: ["sources"], .text) { $2.source = $0.text($1) },
      Field("date", [], en: "date", .date) { $2.date = $0.text($1) },
      Field("commentaire", ["remarque"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.text($1)
      },
      Field("confidentiel", ["confidentielle"], en: "confidential", .yesNo) {
        $2.isConfidential = $0.yesNo($1) ?? false
      },
    ])
}

extension MapReading {
  /// A score with or without its provenance, on the scale of the file or on one of its own.
  mutating func judgement(_ node: SourceNode, on own: Scale? = nil) -> Judgement<Score>? {
    typedScore(node, on: own)?.judgement
  }

  /// A judgement with the place of its score.
  mutating func typedScore(_ node: SourceNode, on own: Scale? = nil) -> TypedScore? {
    typedScore(node, own: own, orNone: false)
  }

  /// The strength of a link or of a voice: 0 is none, on a scale that starts at 1 too.
  mutating func typedStrength(_ node: SourceNode) -> TypedScore? {
    typedScore(node, own: nil, orNone: true)
  }

  private mutating func typedScore(
    _ node: SourceNode, own: Scale?, orNone: Bool
  ) -> TypedScore? {
    let scale = own ?? self.scale
    let isOfMap = own == nil
    guard let entries = node.entries else {
      return score(node, on: scale, orNone: orNone, ofMap: isOfMap).map {
        TypedScore(judgement: Judgement($0), span: node.span)
      }
    }
    var draft = JudgementDraft()
    read(
      withoutScoredNotes(entries, on: scale, into: &draft), of: JudgementFields.table, into: &draft)
    guard let value = draft.value else {
      report(.judgementWithoutValue) { .judgementWithoutValue(at: $0.place(of: node)) }
      return nil
    }
    guard let score = score(value, on: scale, orNone: orNone, ofMap: isOfMap) else { return nil }
    return TypedScore(
      judgement: Judgement(score, provenance: draft.provenance), span: value.span)
  }

  /// In a judgement `note` is the score when it can be one, else a comment.
  private mutating func withoutScoredNotes(
    _ entries: [SourceEntry], on scale: Scale, into draft: inout JudgementDraft
  ) -> [SourceEntry] {
    entries.filter { entry in
      guard KeyForm(entry.name).loose == "note", let text = entry.value.scalar,
        ScoreReader.read(text, on: scale) == .unreadable
      else { return true }
      draft.comment = text
      return false
    }
  }

  /// A score alone.
  ///
  /// - Parameters:
  ///   - node: where it stands.
  ///   - scale: the scale that it is on.
  ///   - orNone: whether 0 and « nul » are read as 0 on a scale that starts above it.
  ///   - ofMap: whether the scale is that of the map, so that its scores tell which it is.
  /// - Returns: nil, with a diagnostic unless nothing was typed, when it cannot be read.
  mutating func score(
    _ node: SourceNode, on scale: Scale, orNone: Bool = false, ofMap: Bool = false
  ) -> Score? {
    switch node.content {
    case .empty: return nil
    case .list, .mapping:
      report(.expectedScore) { .expectedScore(scale, at: $0.place(of: node)) }
      return nil
    case .scalar(let typed):
      let text = String(typed.trimmed)
      guard !text.isEmpty else { return nil }
      if orNone, scale.low > 0, ScoreReader.isNone(text) { return Score(0) }
      switch ScoreReader.read(text, on: scale) {
      case .score(let score):
        if ofMap, !orNone, text.utf8.first == 0x30 { scoresBeyond.hasZero = true }
        return score
      case .reversed(let score):
        report(.reversedInterval) {
          .reversedInterval(text, readAs: score, scale, at: $0.place(of: node))
        }
        return score
      case .offScale: noteOffScale(text, scale, ofMap: ofMap, at: node)
      case .decimal(let low, let high):
        report(.decimalScore) { .decimalScore(text, low: low, high: high, at: $0.place(of: node)) }
      case .otherTop(let top):
        report(.unreadableScore) { .scoreOutOf(top, text, scale, at: $0.place(of: node)) }
      case .unreadable: reportUnreadableScore(text, on: scale, at: node)
      }
      return nil
    }
  }

  /// Says a text that is no score, with what it probably means.
  ///
  /// - Parameters:
  ///   - text: the text as it is typed.
  ///   - scale: the scale that a score would be on.
  ///   - node: where it stands.
  ///   - orTheme: whether a theme may stand there too.
  mutating func reportUnreadableScore(
    _ text: String, on scale: Scale, at node: SourceNode, orTheme: Bool = false
  ) {
    report(.unreadableScore) {
      .unreadableScore(
        text, ScoreHint(text, on: scale), orTheme: orTheme, scale, at: $0.place(of: node))
    }
  }

  /// Whether nothing stands there, or a mark that says so.
  static func isMissing(_ node: SourceNode) -> Bool {
    node.scalar.map { $0.isEmpty || UnknownMark.holds($0) } ?? node.isEmpty
  }

  /// Whether a value is left open for later: « n/a », « à définir ».
  ///
  /// The notation of the file has a word for what is not known, `inconnue`, which is an answer; a
  /// table has none.
  func isGap(_ node: SourceNode) -> Bool {
    guard let text = node.scalar else { return node.isEmpty }
    return text.isEmpty
      || (UnknownMark.holds(text) && (isFromTables || !UnknownMark.isAnswer(text)))
  }

  /// The scale that the file declares: `0-4`, `0 à 10`.
  mutating func scale(_ node: SourceNode) -> Scale? {
    guard let text = text(node) else { return nil }
    let folded = FoldedName(text).text[...]
    guard let (low, high) = ScoreReader.interval(folded, on: Scale(-1, to: 0)), low < high,
      low >= 0, high <= 1000
    else {
      report(.unreadableScale) { .unreadableScale(text, at: $0.place(of: node)) }
      return nil
    }
    return Scale(low, to: high)
  }
}

extension JudgementDraft {
  var provenance: Provenance? {
    guard source != nil || date != nil || comment != nil || isConfidential else { return nil }
    return Provenance(
      source: source, date: date, comment: comment, isConfidential: isConfidential)
  }
}
