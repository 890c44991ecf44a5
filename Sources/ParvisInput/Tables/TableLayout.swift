/// What the columns of one table are, and how its rows become the values of a section.
struct TableLayout {
  /// How a table is laid out.
  enum Shape {
    /// One row for each thing, its name in a column of its own.
    case items
    /// One row for each link.
    case links
    /// One key and its value on each row.
    case block
    /// One text on each row.
    case lines
    /// Names that stand inside one another, then a value or a block: group, stakeholder, scores.
    case nested
  }

  let shape: Shape
  /// The index of the section among those of the root.
  let section: Int
  /// Columns whose cells name things; of `items` there is one.
  let names: [VocabularyEntry]
  /// Columns whose cells are values of the thing.
  let fields: [VocabularyEntry]
  /// The column of the value, when there is one value on each row.
  var value: VocabularyEntry?
  /// The key of the value where other values stand beside it.
  var valueKey = "valeur"

  init(
    _ shape: Shape, of section: Int, names: [VocabularyEntry] = [],
    fields: [VocabularyEntry] = [], value: VocabularyEntry? = nil
  ) {
    self.shape = shape
    self.section = section
    self.names = names
    self.fields = fields
    self.value = value
  }

  /// The layout of the table of one section of the root.
  static func of(section index: Int) -> TableLayout {
    let root = RootFields.table.entries[index]
    func items(_ entries: [VocabularyEntry], also words: [String] = []) -> TableLayout {
      let name = entries.first { $0.french == "nom" }
      let spellings = (name?.spellings ?? ["nom", "name"]) + root.spellings + words
      return TableLayout(
        .items, of: index, names: [column(spellings, .text)],
        fields: entries.filter { $0.french != "nom" })
    }
    switch root.french {
    case "parties prenantes":
      return items(
        StakeholderFields.table.entries,
        also: ["structure", "organisme", "organisation", "entité", "nom de l'acteur", "body"])
    case "publics attendus": return items(AudienceFields.table.entries)
    case "thèmes": return items(ThemeFields.table.entries)
    case "territoires": return items(TerritoryFields.table.entries)
    case "objectifs": return items(ObjectiveFields.table.entries)
    case "scénarios": return items(ScenarioFields.table.entries)
    case "catégories": return items(CategoryFields.table.entries)
    case "dispositifs existants":
      return items(SchemeFields.table.entries, also: ["dispositif", "scheme"])
    case "publics écartés":
      return TableLayout(
        .nested, of: index, names: [column(["nom", "name", "public"] + root.spellings, .text)],
        value: column(["raison", "motif", "pourquoi", "reason", "why"], .text))
    case "liens":
      return TableLayout(.links, of: index, fields: LinkFields.table.entries)
    case "concertation": return TableLayout(.block, of: index, fields: ExerciseFields.table.entries)
    case "moyens": return TableLayout(.block, of: index, fields: ResourceFields.table.entries)
    case "paramètres": return TableLayout(.block, of: index, fields: ParameterFields.table.entries)
    case "confidentialité":
      return TableLayout(.block, of: index, fields: ConfidentialityFields.table.entries)
    case "grille": return TableLayout(.block, of: index, fields: GridFields.table.entries)
    case "profil de la population", "participants":
      let words = ["part", "nombre", "effectif", "share", "count", "valeur", "value"]
      let first = root.french == "participants" ? "nombre" : "part"
      let isCensus = root.french == "profil de la population"
      var layout = TableLayout(
        .nested, of: index, names: [dimension, group],
        fields: CensusGroupFields.table.entries.filter { isCensus && $0.french != "part" },
        value: column([first] + words.filter { $0 != first }, .text))
      layout.valueKey = "part"
      return layout
    case "positions":
      return TableLayout(
        .nested, of: index,
        names: [stakeholder, column(["objectif", "objective", "enjeu"], .text)],
        value: column(["position", "valeur", "value", "note"], .score))
    case "regards":
      return TableLayout(
        .nested, of: index, names: [group, stakeholder], fields: ViewFields.table.entries)
    case "réactions":
      return TableLayout(
        .nested, of: index,
        names: [group, column(["sujet", "scénario", "subject", "scenario"], .text)],
        fields: ReactionFields.table.entries,
        value: column(["réaction", "valeur", "reaction", "value", "note"], .scores))
    default:
      return TableLayout(.lines, of: index)
    }
  }

  /// What a set of scenarios gives back to each public, which has no section of its own.
  static let returns = TableLayout(
    .nested, of: index(of: "scénarios"),
    names: [
      column(["scénario", "scenario"], .text), column(["public", "audience"], .text),
    ], fields: ReturnFields.table.entries)

  /// Whether it is that of a census.
  var isCensus: Bool { shape == .nested && section == Self.index(of: "profil de la population") }

  /// Whether it is that of what publics receive and spend.
  var isOfReturns: Bool { shape == .nested && section == Self.returns.section }

  static func index(of french: String) -> Int {
    RootFields.table.index(of: french) ?? 0
  }

  private static let stakeholder = column(
    ["partie prenante", "acteur", "stakeholder", "structure", "organisme"], .stakeholder)
  private static let group = column(["groupe", "group"], .text)
  private static let dimension = column(["dimension", "critère", "criterion"], .text)

  /// A column that is no key of the file format.
  private static func column(
    _ spellings: [String], _ content: VocabularyContent
  ) -> VocabularyEntry {
    VocabularyEntry(
      section: .root, french: spellings[0], variants: Array(spellings.dropFirst()),
      english: spellings.first { $0 == "name" } ?? spellings[0], englishVariants: [],
      content: content)
  }
}
