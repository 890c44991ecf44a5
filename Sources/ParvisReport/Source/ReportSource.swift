internal import ParvisAnalysis
internal import ParvisCore

/// What the sections of a document are made from: all that was found in a version of a map, and the
/// lines of the file.
struct ReportSource: Sendable {
  let analysis: Analysis
  /// Nil in a version that tells no ranks.
  let rankings: RobustRankings?
  /// The line on which each part of the map stands; empty in a version that does not tell them.
  private let lines: [MapElement: Int]
  /// Whether every sentence tells the lines on which it rests.
  private let isTraced: Bool

  init(
    _ analysis: Analysis, rankings: RobustRankings? = nil, lines: [MapElement: Int] = [:],
    isTraced: Bool = true
  ) {
    self.analysis = analysis
    self.isTraced = isTraced
    self.rankings = analysis.telling.hasFigures ? rankings : nil
    self.lines = analysis.telling.hasFigures ? lines : [:]
  }

  var map: StakeholderMap { analysis.map }
  var coverage: CoverageAnalysis { analysis.coverage }
  var names: GroupNames { analysis.names }

  /// For a document that is not read beside its file.
  var withoutLines: ReportSource {
    ReportSource(analysis, rankings: rankings, lines: lines, isTraced: false)
  }

  /// The lines of some elements, ascending, each once; none for a document without lines.
  func lines(of elements: [MapElement]) -> [Int] { isTraced ? places(of: elements) : [] }

  /// The lines of some elements, for a sentence that names them itself; the team alone is told.
  func places(of elements: [MapElement]) -> [Int] {
    guard analysis.telling.isWhole else { return [] }
    return Set(elements.compactMap { lines[$0] }).sorted()
  }

  /// A score of the map in words; nil when it is not stated or not told.
  func score(_ judgement: Judgement<Score>?) -> Bilingual? {
    analysis.telling.told(judgement, on: map.scale).map { ScoreText.outOf($0, on: map.scale) }
  }

  /// How strong a link is, in words; nil when it is not told.
  func strength(of link: Link) -> Bilingual? {
    analysis.telling.strength(of: link, on: map).map { ScoreText.outOf($0, on: map.scale) }
  }

  // MARK: Names and keys

  func key(of id: Stakeholder.ID) -> String? { map.index(of: id).map(names.id(ofStakeholderAt:)) }

  func link(_ id: Stakeholder.ID) -> Phrase { .link(id.name, to: key(of: id)) }

  func link(_ id: Audience.ID) -> Phrase {
    .link(id.name, to: map.index(of: id).map { _ in names.id(of: id) })
  }

  /// The words by which filters know themes, each once, in the order of the file.
  func filterValues(_ themes: [Theme.ID]) -> [String] {
    Set(themes.compactMap { map.index(of: $0) }).sorted().map { "t\($0 + 1)" }
  }

  func filterValues(_ territories: [Territory.ID]) -> [String] {
    map.territories.indices.filter { territories.contains(map.territories[$0].id) }
      .map { "q\($0 + 1)" }
  }
}

extension Representation {
  /// Where it stands in the file.
  var element: MapElement { .representation(kind, by: stakeholder, of: audience) }
}

extension Interest {
  var element: MapElement { .interest(of: stakeholder, in: theme) }
}

/// Words that several sections use.
enum CommonWords {
  static let lines = Bilingual(fr: "Lignes", en: "Lines")
  static let priority = ColumnWords.priority
  static let stakeholder = ColumnWords.stakeholder
  static let audience = ColumnWords.public
  static let theme = ColumnWords.theme
  static let territory = ColumnWords.territory
  static let measure = Bilingual(fr: "Mesure", en: "Measure")
  static let inTheTop = Bilingual(fr: "Dans les 3 premiers", en: "In the top 3")
  static let whatToDo = Bilingual(fr: "Que faire", en: "What to do")
  static let whomToAsk = ColumnWords.whomToAsk
  static let toBeStated = ColumnWords.toBeStated
}

/// How a public is reached from the lead, in words.
enum PassageWords {
  static let heading = Bilingual(fr: "Chemin depuis le pilote", en: "Path from the lead")
  static let none = Bilingual(fr: "aucun lien noté", en: "no link noted")
  static let noVoice = Bilingual(fr: "aucune voix identifiée", en: "no voice identified")
  private static let weakOnly = Bilingual(
    fr: "par une voix faible seulement", en: "through a weak voice only")
  static let leadIsVoice = Bilingual(
    fr: "le pilote parle pour ce public", en: "the lead speaks for it")
  static let notTold = Bilingual(
    fr: "en contact ; le détail ne figure pas dans cette version",
    en: "in touch; the details are not in this version")
  static let notEvaluated = Bilingual(
    fr: "Pas étudiés : il faut un pilote et au moins un lien de contact avec lui.",
    en: "Not studied: this needs a lead with at least one contact.")

  /// As a phrase of its own; nil when none is studied, or told.
  static func told(_ figures: AudienceCoverage) -> Bilingual? {
    guard figures.figures != nil else { return nil }
    return switch figures.relays {
    case .notEvaluated: nil
    case .notTold: notTold
    case .unreachable: unreachable(figures)
    case .leadIsVoice: leadIsVoice
    case .paths(let paths, let points):
      points.isEmpty ? counted(paths.count) : through(points.map(\.name))
    }
  }

  /// In a narrow column; nil when none is studied.
  static func short(_ figures: AudienceCoverage) -> Bilingual? {
    switch figures.relays {
    case .notEvaluated: nil
    case .notTold: notTold
    case .unreachable: unreachable(figures)
    case .leadIsVoice: leadIsVoice
    case .paths(let paths, let points):
      points.isEmpty
        ? Bilingual(
          fr: "\(count: paths.count, one: "chemin", many: "chemins indépendants")",
          en: "\(count: paths.count, one: "path", many: "independent paths")")
        : Bilingual(
          fr: "seulement par \(list: points.map(\.name))",
          en: "only through \(list: points.map(\.name))")
    }
  }

  private static func unreachable(_ figures: AudienceCoverage) -> Bilingual {
    guard figures.isAbsent else { return none }
    return figures.voices.isEmpty ? noVoice : weakOnly
  }

  private static func counted(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "\(count: count, one: "chemin", many: "chemins indépendants") depuis le pilote",
      en: "\(count: count, one: "path", many: "independent paths") from the lead")
  }

  private static func through(_ names: [String]) -> Bilingual {
    Bilingual(
      fr: "tout passe par \(quotedList: names, atMost: 9)",
      en: "everything passes through \(quotedList: names, atMost: 9)")
  }
}

extension JSONValue {
  static func lines(_ lines: [Int]) -> JSONValue { .array(lines.map(JSONValue.integer)) }

  static func names<Element>(_ ids: [Identifier<Element>]) -> JSONValue {
    .array(ids.map { .text($0.name) })
  }

  static func text(_ text: Bilingual, in language: Language) -> JSONValue {
    .text(text.text(in: language))
  }

  static func optional(_ text: Bilingual?, in language: Language) -> JSONValue {
    .optional(text?.text(in: language))
  }

  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }

  /// A sentence and the lines on which it rests.
  static func traced(_ phrase: Phrase, in language: Language) -> JSONValue {
    .object(["sentence": .text(phrase.plain(in: language)), "lines": .lines(phrase.lines)])
  }
}

extension DataTable.Cell {
  /// A text where there is one.
  static func text(ifAny text: Bilingual?) -> DataTable.Cell { text.map { .text($0) } ?? .empty }

  static func lines(_ lines: [Int]) -> DataTable.Cell { .list(lines.map { .integer($0) }) }

  /// The words of a phrase; its lines have a column of their own.
  static func phrase(_ phrase: Phrase) -> DataTable.Cell {
    .text(Bilingual { phrase.plain(in: $0) })
  }
}
