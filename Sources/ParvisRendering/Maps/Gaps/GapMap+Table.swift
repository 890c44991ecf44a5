public import ParvisAnalysis
public import ParvisCore

extension GapMap {
  /// The expected publics, worst first: who speaks for each, through whom, and whom to ask.
  public func table(of analysis: Analysis, options: MapOptions) -> DataTable {
    let names = analysis.names
    return DataTable(
      caption: Bilingual(
        fr: "Les publics attendus et leurs voix", en: "The expected groups and their voices"),
      headings: [
        Words.audience, ColumnWords.priority,
        ColumnWords.voices,
        Bilingual(fr: "Passage obligé", en: "Single passage"),
        ColumnWords.whomToAsk,
      ],
      rows: analysis.coverage.audiences.map { audience in
        DataTable.Row(
          key: names.id(of: audience.audience),
          [
            .name(audience.audience.name),
            audience.severityClass.map { .text($0.label) } ?? .absent,
            .listed(audience.fullVoices.map(\.stakeholder.name))
              ?? .text(Bilingual(fr: "aucune", en: "none")),
            .listed((audience.relays.singlePoints ?? []).map(\.name)) ?? .absent,
            .listed(audience.remedies.map(\.name)) ?? .absent,
          ])
      })
  }
}
