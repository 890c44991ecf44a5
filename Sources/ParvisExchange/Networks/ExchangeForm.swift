public import ParvisCore
public import ParvisInput

/// A form in which maps are exchanged with spreadsheets and other programs.
public struct ExchangeForm: Sendable {
  /// How it is called on the command line.
  public let key: String
  public let name: Bilingual
  /// Extensions of its files, without the dot; empty for a folder of files.
  public let endings: [String]
  /// What its folder is called behind the name of the map; nil for a single file.
  public let folderSuffix: Bilingual?
  /// Writes a map, with its words in one language.
  public let write: @Sendable (StakeholderMap, Language) -> WrittenFiles
  /// The same with a direction for every link, for programs that refuse a mixture; nil where none
  /// does.
  public var writeDirected: (@Sendable (StakeholderMap, Language) -> WrittenFiles)?
  /// Reads the files of the form; nil for one that is written only.
  public let read: (@Sendable ([TableFile], ImportOptions) -> ReadMap)?

  public var isFolder: Bool { folderSuffix != nil }
}

extension ExchangeForm {
  /// A file that holds a network.
  ///
  /// - Parameters:
  ///   - key: how it is called on the command line.
  ///   - name: how people call it.
  ///   - endings: the extensions of its files.
  ///   - text: writes the network.
  ///   - hasOnlyStakeholders: whether the form leaves no place for publics and themes.
  ///   - refusesMixture: whether programs refuse a file of links with and without direction.
  ///   - parse: finds the network in a text; nil for a form that is written only.
  /// - Returns: the form, to be listed in the catalogue.
  static func network(
    _ key: String, _ name: Bilingual, endings: [String],
    _ text: @escaping @Sendable (ExchangeGraph) -> String, hasOnlyStakeholders: Bool = false,
    refusesMixture: Bool = false, parse: (@Sendable (SourceText, inout ForeignGraph) -> Void)? = nil
  ) -> ExchangeForm {
    var read: (@Sendable ([TableFile], ImportOptions) -> ReadMap)?
    if let parse { read = { ForeignMap.read($0, $1, parse) } }
    let kept = hasOnlyStakeholders ? ["parties prenantes", "liens"] : ExchangeGraph.sections
    @Sendable func write(_ map: StakeholderMap, _ language: Language, directed: Bool)
      -> WrittenFiles
    {
      let graph = ExchangeGraph(
        map, in: language, isWhole: !hasOnlyStakeholders, isDirected: directed)
      let remark = refusesMixture && graph.isMixed ? [ExchangeGraph.mixtureRefused] : []
      return WrittenFiles(
        [TableFile(name: "", bytes: Array(text(graph).utf8))],
        without: ExchangeGraph.sectionsLeftOut(of: map, keeping: kept),
        ExchangeGraph.remarks(map) + remark)
    }
    var form = ExchangeForm(
      key: key, name: name, endings: endings, folderSuffix: nil,
      write: { write($0, $1, directed: false) }, read: read)
    if refusesMixture { form.writeDirected = { write($0, $1, directed: true) } }
    return form
  }
}

extension ExchangeForm {
  /// A form that people have, and in which nothing is written.
  ///
  /// - Parameters:
  ///   - key: how it is called on the command line.
  ///   - name: how people call it.
  ///   - endings: the extensions of its files.
  ///   - read: reads its file.
  /// - Returns: the form, to be listed among those that are read only.
  static func readOnly(
    _ key: String, _ name: Bilingual, endings: [String],
    read: @escaping @Sendable ([TableFile], ImportOptions) -> ReadMap
  ) -> ExchangeForm {
    ExchangeForm(
      key: key, name: name, endings: endings, folderSuffix: nil,
      write: { _, _ in WrittenFiles([], without: []) }, read: read)
  }
}

/// What the files of other programs leave to guess, and which is not guessed.
public struct ImportOptions: Sendable {
  /// The word of the file format for links whose type is not known.
  public var linkType: String?
  /// The types of words by which other programs call their links.
  public var linkWords: [(word: String, type: String)] = []
  /// The field of links that holds their type; the usual ones when nil.
  public var typeField: String?
  /// The scale of scores and strengths, `0-4` when nil.
  public var scale: String?
  /// The name of the whole.
  public var name: String?

  public init(
    linkType: String? = nil, linkWords: [(word: String, type: String)] = [],
    typeField: String? = nil, scale: String? = nil, name: String? = nil
  ) {
    self.linkType = linkType
    self.linkWords = linkWords
    self.typeField = typeField
    self.scale = scale
    self.name = name
  }
}

extension ImportOptions {
  /// Whether something is said that only the network of another program leaves to guess.
  public var isAboutNetworks: Bool {
    linkType != nil || !linkWords.isEmpty || typeField != nil
  }

  /// The scale that was given, else the usual one.
  var usedScale: Scale {
    let typed = scale.flatMap {
      ScoreReader.interval(FoldedName($0).text[...], on: Scale(-1, to: 0))
    }
    return typed.map { $0.0 < $0.1 ? Scale($0.0, to: $0.1) : .standard } ?? .standard
  }

  /// Whether a word names a type of link between stakeholders.
  public static func isLinkType(_ word: String) -> Bool {
    if case .relation = ValueWords.linkTypes[word] { true } else { false }
  }

  /// The types of link between stakeholders.
  public static func linkTypes(in language: Language) -> [String] {
    LinkKind.allCases.map { ValueWords.linkTypes.word(for: .relation($0), in: language) }
  }
}

/// The forms of exchange.
public enum ExchangeFormCatalog {
  /// Adding a form is one file and one line here.
  public static let all: [ExchangeForm] = [
    .yaml, .tables, .kumuTables, .kumu, .graphML, .gexf, .pajek, .dot,
  ]

  /// Forms that are read and not written; adding one is one file and one line here.
  public static let readOnly: [ExchangeForm] = [.mermaid, .markdown]

  public static func form(called key: String) -> ExchangeForm? {
    all.first { $0.key == key.lowercased() }
  }

  /// The form to be read that is called so, be it written or not.
  public static func readForm(called key: String) -> ExchangeForm? {
    (all + readOnly).first { $0.key == key.lowercased() }
  }

  /// The form in which a file of that name is written, by its extension.
  public static func form(ofFile path: String) -> ExchangeForm? { form(of: path, among: all) }

  /// The form in which a file is read, by its extension.
  public static func readForm(ofFile path: String) -> ExchangeForm? {
    form(of: path, among: all + readOnly)
  }

  private static func form(of path: String, among forms: [ExchangeForm]) -> ExchangeForm? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    return forms.first { $0.endings.contains(ending) }
  }

  /// The form of a set of tables, by their names: Kumu's pair, or the tables of a map.
  public static func form(ofTables names: [String]) -> ExchangeForm {
    KumuTablesReader.holds(names) ? .kumuTables : .tables
  }
}
