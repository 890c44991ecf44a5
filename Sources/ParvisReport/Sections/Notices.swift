internal import ParvisAnalysis
internal import ParvisCore

/// What has to be known before the findings are read.
struct Notices: Section {
  let key = "notices"
  let heading: Bilingual? = Bilingual(fr: "À savoir", en: "Good to know")
  let phrases: [Phrase]

  init(_ source: ReportSource) {
    self.phrases = source.coverage.notices.map { Phrase($0.sentence) }
  }

  var blocks: [Block] { phrases.isEmpty ? [] : [.list(phrases.map { Item($0) }, .notices)] }

  func members(in language: Language) -> [String: JSONValue] {
    ["notices": .array(phrases.map { .traced($0, in: language) })]
  }
}
