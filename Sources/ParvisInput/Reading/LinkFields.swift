import ParvisCore

/// A link while it is read.
struct LinkDraft {
  var from: SourceNode?
  var to: SourceNode?
  var types: SourceNode?
  var strength: SourceNode?
  var isMutual: Bool?
  var source: String?
  var date: String?
  var comment: String?
  var isConfidential = false
}

/// The keys of a link typed as a block.
enum LinkFields {
  typealias Row = Field<LinkDraft>

  static let table = FieldTable<LinkDraft>(.link, rows)

  private static let rows: [Row] = [
    Row("de", ["depuis", "origine"], en: "from", .stakeholder) { $2.from = $1 },
    Row("vers", ["à"], en: "to", .stakeholder) { $2.to = $1 },
    Row("type", ["types", "nature"], en: "type", .words) { $2.types = $1 },
    Row("force", ["valeur", "intensité"], en: "strength", or: ["value"], .score) {
      $2.strength = $1
    },
    Row("réciproque", ["mutuel"], en: "mutual", .yesNo) { $2.isMutual = $0.yesNo($1) },
    Row("source", ["sources"], en: "source", .text) { $2.source = $0.prose($1) },
    Row("date", en: "date", .date) { $2.date = $0.text($1) },
    Row("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
      $2.comment = $0.prose($1)
    },
    Row("confidentiel", ["confidentielle"], en: "confidential", .yesNo) {
      $2.isConfidential = $0.yesNo($1) ?? false
    },
  ]
}

extension LinkDraft {
  var provenance: Provenance? {
    JudgementDraft(source: source, date: date, comment: comment, isConfidential: isConfidential)
      .provenance
  }
}
