internal import ParvisCore

/// What a table whose name says nothing is of, by the titles of its columns.
enum TableRecognition {
  enum Outcome {
    case layout(TableLayout)
    /// It may be the table of either of these sections.
    case ambiguous([Subject])
    /// No section, with the titles when a line seems to hold them.
    case none(titles: [String])
  }

  /// A section that titles may tell.
  enum Subject: CaseIterable {
    case stakeholders, links, audiences, themes

    var section: Int {
      switch self {
      case .stakeholders: TableLayout.index(of: "parties prenantes")
      case .links: TableLayout.index(of: "liens")
      case .audiences: TableLayout.index(of: "publics attendus")
      case .themes: TableLayout.index(of: "thèmes")
      }
    }

    /// What is read: « lu comme tableau des acteurs ».
    var name: Bilingual {
      switch self {
      case .stakeholders: Bilingual(fr: "des acteurs", en: "of the stakeholders")
      case .links: Bilingual(fr: "des liens", en: "of the links")
      case .audiences: Bilingual(fr: "des publics attendus", en: "of the expected groups")
      case .themes: Bilingual(fr: "des thèmes", en: "of the themes")
      }
    }

    /// The name of a file that says it.
    var file: (french: String, english: String) {
      switch self {
      case .stakeholders: ("acteurs.csv", "stakeholders.csv")
      case .links: ("liens.csv", "links.csv")
      case .audiences: ("publics.csv", "audiences.csv")
      case .themes: ("thèmes.csv", "themes.csv")
      }
    }

    /// Keys that no table of another section has.
    fileprivate var own: Set<String> {
      switch self {
      case .stakeholders:
        [
          "influence", "intérêt", "légitimité", "urgence", "impact", "représente", "relaie",
          "cercle", "position", "disponibilité", "personne physique", "informée le",
          "contacté le", "obligatoire",
        ]
      case .links: []
      case .audiences:
        [
          "effectif", "part", "éloigné", "minimum", "critères", "partie de", "freins",
          "concernés par",
        ]
      case .themes: ["négociable", "cadre"]
      }
    }

    static func of(section: Int) -> Subject? { allCases.first { $0.section == section } }
  }

  /// How much of a table is looked at.
  private static let searched = 65_536
  private static let generic: Set<String> = ["nom", "name"]

  /// - Complexity: O(length), of which a beginning only is looked at.
  static func outcome(of bytes: [UInt8], in range: Range<Int>, called base: String) -> Outcome {
    let range = range.prefix(searched)
    let looks = Subject.allCases.map { Look($0, bytes, range.startIndex..<range.endIndex) }
    let (people, links, groups, themes) = (looks[0], looks[1], looks[2], looks[3])
    if links.hasEnds { return .layout(links.layout) }
    let named = [people, groups, themes].filter { $0.nameColumn != nil }
    let hinted = named.first { TableNames.isForeign(base, $0.subject) }
    let owning = named.filter { $0.ownCount > 0 }
    let strong = named.filter(\.hasOwnName)
    if owning.count == 1 { return .layout(owning[0].layout) }
    if owning.count > 1 {
      let best = owning.filter(\.hasOwnName)
      if best.count == 1 { return .layout(best[0].layout) }
      return hinted.map { .layout($0.layout) } ?? .ambiguous(owning.map(\.subject))
    }
    if strong.count == 1 { return .layout(strong[0].layout) }
    if strong.count > 1 { return .ambiguous(strong.map(\.subject)) }
    if people.nameColumn != nil, people.hasCategory || people.isNodeList {
      return .layout(people.layout)
    }
    if let hinted { return .layout(hinted.layout) }
    return .none(titles: looks.map(\.titles).max { $0.count < $1.count } ?? [])
  }

  /// One way to look at a table.
  private struct Look {
    let subject: Subject
    let layout: TableLayout
    private(set) var titles: [String] = []
    private var roles: [TableTitles.Role?] = []

    init(_ subject: Subject, _ bytes: [UInt8], _ range: Range<Int>) {
      self.subject = subject
      layout = TableLayout.of(section: subject.section)
      let scan = TableScan(bytes, in: range, layout: layout)
      let cells = scan.titles?.cells.map(\.text) ?? scan.rows.first?.map(\.text) ?? []
      titles = cells.prefix(TableScan.mostColumns).filter { !$0.isEmpty }
      guard scan.titles != nil else { return }
      titles = cells
      roles = scan.roles
    }

    var hasEnds: Bool { roles.contains(.field(0)) && roles.contains(.field(1)) }

    var nameColumn: Int? { roles.firstIndex(of: .name(0)) }

    /// Whether the title of the names is a word for what the table is of.
    var hasOwnName: Bool {
      guard let nameColumn else { return false }
      let title = titles[nameColumn]
      let form = KeyForm(title).loose
      guard !TableRecognition.generic.contains(form) else { return false }
      // « Acteur », « Nom de l'acteur »; but not a label.
      return layout.names[0].spellings.contains { spelling in
        let word = KeyForm(spelling).loose
        return !TableRecognition.generic.contains(word) && " \(form) ".contains(" \(word) ")
      }
    }

    var ownCount: Int {
      roles.count { role in
        guard case .field(let index) = role else { return false }
        return subject.own.contains(layout.fields[index].french)
      }
    }

    var hasCategory: Bool {
      roles.contains { role in
        guard case .field(let index) = role else { return false }
        return layout.fields[index].french == "catégorie"
      }
    }

    /// Identifiers and labels side by side, as programs of networks write them.
    var isNodeList: Bool {
      guard let nameColumn else { return false }
      let forms = titles.map { KeyForm($0).exact }
      return forms[nameColumn] == "label" && forms.contains(where: TableTitles.identifiers.contains)
    }
  }
}
