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
    let scale = own ?? self.scale
    guard let entries = node.entries else {
      return score(node, on: scale).map { TypedScore(judgement: Judgement($0), span: node.span) }
    }
    var draft = JudgementDraft()
    read(
      withoutScoredNotes(entries, on: scale, into: &draft), of: JudgementFields.table, into: &draft)
    guard let value = draft.value else {
      report(.judgementWithoutValue) { .judgementWithoutValue(at: $0.place(of: node)) }
      return nil
    }
    guard let score = score(value, on: scale) else { return nil }
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

  /// A score alone; nil, with a diagnostic unless nothing was typed, when it cannot be read.
  mutating func score(_ node: SourceNode, on scale: Scale) -> Score? {
    switch node.content {
    case .empty: return nil
    case .list, .mapping:
      report(.expectedScore) { .expectedScore(scale, at: $0.place(of: node)) }
      return nil
    case .scalar(let typed):
      let text = String(typed.trimmed)
      guard !text.isEmpty else { return nil }
      switch ScoreReader.read(text, on: scale) {
      case .score(let score): return score
      case .reversed(let score):
        report(.reversedInterval) {
          .reversedInterval(text, readAs: score, scale, at: $0.place(of: node))
        }
        return score
      case .offScale: report(.scoreOffScale) { .scoreOffScale(text, scale, at: $0.place(of: node)) }
      case .decimal(let low, let high):
        report(.decimalScore) { .decimalScore(text, low: low, high: high, at: $0.place(of: node)) }
      case .unreadable:
        report(.unreadableScore) { .unreadableScore(text, scale, at: $0.place(of: node)) }
      }
      return nil
    }
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
