internal import ParvisCore

/// The maps that stand beside the report.
struct Maps: Section {
  let key = "maps"
  let heading: Bilingual? = Bilingual(fr: "Les cartes", en: "The maps")
  let maps: [ReportMap]
  /// Why others are not there.
  let notDrawn: [Bilingual]

  var blocks: [Block] {
    (maps.isEmpty ? [] : [.figures(maps)])
      + (notDrawn.isEmpty ? [] : [.list(notDrawn.map { Item(Phrase($0)) }, .notices)])
  }

  func members(in language: Language) -> [String: JSONValue] {
    [
      "maps": .array(
        maps.map { map in
          .object([
            "key": .text(map.key), "title": .text(map.title, in: language),
            "synopsis": .text(map.synopsis, in: language),
            "files": .array(map.pages.map { .text($0.file) }),
          ])
        })
    ]
  }
}
