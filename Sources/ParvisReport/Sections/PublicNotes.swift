internal import ParvisAnalysis
internal import ParvisCore

/// What was typed of each public beside what is worked out from it.
struct PublicNotes: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let rows = source.map.audiences.map { audience -> [DataTable.Cell] in
      [
        .name(audience.name), .names(audience.shortNames), .text(ifAny: audience.category?.label),
        audience.share.map { .percent($0) } ?? .empty,
        audience.minimum.map { .count($0) } ?? .empty, .name(ifAny: audience.target),
        .names(audience.criteria), .name(ifAny: audience.parent?.name),
        .list(audience.barriers.map { .text($0.label) }), .flag(audience.isHardToReach),
        .flag(audience.isExtremeUser), .flag(audience.isConfidential),
        .name(ifAny: audience.source), .name(ifAny: audience.comment),
      ]
    }.filter { cells in cells.dropFirst().contains { !$0.isEmpty } }
    self.noted =
      source.analysis.telling.isWhole
      ? [
        NotedTable(
          "publics", file: Bilingual(fr: "publics-fiches", en: "groups-noted"),
          Bilingual(fr: "Les publics, tels qu'ils sont notés", en: "The groups as they are noted"),
          DataTable(headings: Self.headings, rows: rows.map { DataTable.Row($0) }))
      ] : []
  }

  private static let headings = [
    CommonWords.audience, NotedWords.shortName,
    Bilingual(fr: "Catégorie du public", en: "Category of the group"),
    Bilingual(fr: "Part", en: "Share"), Bilingual(fr: "Voix souhaitées", en: "Voices wanted"),
    Bilingual(fr: "Cible", en: "Target"), Bilingual(fr: "Critères", en: "Criteria"),
    Bilingual(fr: "Partie de", en: "Part of"), Bilingual(fr: "Freins", en: "Barriers"),
    Bilingual(fr: "Éloigné", en: "Hard to reach"),
    Bilingual(fr: "Usager extrême", en: "Extreme user"),
    Bilingual(fr: "Confidentiel", en: "Confidential"), NotedWords.source, NotedWords.remark,
  ]
}
