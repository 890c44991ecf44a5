internal import ParvisAnalysis
internal import ParvisCore

/// What was typed beside everything else: remarks, and how the file is to be read and shown.
struct Remarks: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    guard source.analysis.telling.isWhole else {
      self.noted = []
      return
    }
    let map = source.map
    let exercise = map.exercise
    var remarks: [DataTable.Row] = []
    func add(_ what: DataTable.Cell, _ comment: String?) {
      if let comment { remarks.append(DataTable.Row([what, .name(comment)])) }
    }
    add(.text(Bilingual(fr: "La concertation", en: "The exercise")), exercise.comment)
    for theme in map.themes { add(.name(theme.name), theme.comment) }
    for territory in map.territories { add(.name(territory.name), territory.comment) }
    let shortNames =
      map.themes.map { ($0.name, $0.shortNames) }
      + map.territories.map { ($0.name, $0.shortNames) }
    self.noted = [
      NotedTable(
        "shortNames", file: Bilingual(fr: "sigles", en: "short-names"),
        Bilingual(
          fr: "Les sigles des thèmes et des territoires",
          en: "Short names of themes and territories"),
        DataTable(
          headings: [NotedWords.what, NotedWords.shortName],
          rows: shortNames.filter { !$0.1.isEmpty }.map { name, short in
            DataTable.Row([.name(name), .names(short)])
          })),
      NotedTable(
        "remarks", file: Bilingual(fr: "remarques", en: "remarks"),
        Bilingual(fr: "Les remarques", en: "The remarks"),
        DataTable(headings: [NotedWords.what, NotedWords.remark], rows: remarks)),
      NotedTable(
        "settings", file: Bilingual(fr: "reglages", en: "settings"),
        Bilingual(fr: "Les réglages du fichier", en: "The settings of the file"),
        facts: [
          (
            Bilingual(fr: "Échelle des notes", en: "Scale of the scores"),
            exercise.scale == .standard
              ? .empty : .text(Bilingual(verbatim: "\(exercise.scale.low)-\(exercise.scale.high)"))
          ),
          (
            Bilingual(fr: "Coupe de la grille", en: "Cut of the grid"),
            map.gridCut.map { .integer($0) } ?? .empty
          ),
          (
            Bilingual(fr: "Diffusion", en: "Circulation"),
            .text(ifAny: map.confidentiality.profile.map { Bilingual(verbatim: $0.rawValue) })
          ),
          (
            Bilingual(fr: "Masqué en public", en: "Hidden in public"),
            .names(map.confidentiality.hiddenInPublic)
          ),
          (
            Bilingual(fr: "Territoires déclarés", en: "Territories declared"),
            .names(map.territories.map(\.id.name))
          ),
          (
            Bilingual(fr: "Catégories déclarées", en: "Categories declared"),
            .names(map.categories.map(\.id.name))
          ),
        ]),
    ]
  }
}
