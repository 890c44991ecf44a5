internal import ParvisCore

/// The schemes that reach some publics already.
struct Schemes: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    self.noted = [
      NotedTable(
        "schemes", file: Bilingual(fr: "dispositifs", en: "existing-schemes"),
        Bilingual(fr: "Les dispositifs existants", en: "The existing schemes"),
        DataTable(
          headings: [
            Bilingual(fr: "Dispositif", en: "Scheme"),
            Bilingual(fr: "Publics joints", en: "Groups reached"),
            Bilingual(fr: "Joints, non attendus ici", en: "Reached, not expected here"),
            NotedWords.remark,
          ],
          rows: source.map.existingSchemes.map { scheme in
            DataTable.Row([
              .name(scheme.name), .names(scheme.audiences.map(\.name)),
              .names(scheme.unexpected), .name(ifAny: scheme.comment),
            ])
          }))
    ]
  }
}
