import ParvisCore

/// The state of one reading: the draft that grows, the names that are known, the problems met.
///
/// Each section adds its own part in an extension.
struct MapReading {
  let text: SourceText
  let limits: ReadingLimits
  var problems = ProblemLog()
  var draft = MapDraft()
  /// The language of the keys, by that under which the stakeholders stand; nil when it says none.
  var keyLanguage: Language?
  /// Whether the sections come from tables or from another program.
  var isFromTables = false
  /// The scale that the command line gives.
  var givenScale: Scale?
  /// Whether the file or the command line says the scale.
  var saysScale = false
  /// Scores above the scale, said together.
  var scoresBeyond = ScoresBeyond()
  /// Whether a stakeholder without a category is one that lacks it, not one of a table that has
  /// none.
  var saysCategories = true
  /// Words that are none, each said once.
  var unknownWords = UnknownWords()
  var places = ElementPlaces()
  /// The ends of the links of the draft, by their places among the stakeholders.
  var linkEnds: [LinkEndPlaces] = []

  let stakeholders = NameRegistry<Stakeholder>(.stakeholder)
  let audiences = NameRegistry<Audience>(.audience)
  let themes = NameRegistry<Theme>(.theme)
  let territories = NameRegistry<Territory>(.territory)
  let objectives = NameRegistry<Objective>(.objective)
  let categories = NameRegistry<DeclaredCategory>(.category)

  /// Where each relation was first noted, to find those noted twice.
  var relations: [RelationKey: TextSpan] = [:]
  /// Keys already looked up, by section; nil stands for texts that are none.
  var keys: [SpellingTable<Int?>] = VocabularySection.allCases.map { _ in SpellingTable() }
  /// How long keys are that begin with a word already looked up, by section.
  var keyLengths: [SpellingTable<Int>] = VocabularySection.allCases.map { _ in SpellingTable() }
  /// Categories already looked up.
  var categoryWords = SpellingTable<StakeholderCategory>()
  /// What stands after the colon of a link, already read: « influence 3 ».
  var linkPhrases = SpellingTable<LinkPhrase>()
  /// Words of link types already looked up; nil stands for those that are none.
  var linkTypes = SpellingTable<LinkType?>()

  init(_ text: SourceText, limits: ReadingLimits) {
    self.text = text
    self.limits = limits
  }

  var scale: Scale { draft.exercise.scale }

  func place(of span: TextSpan) -> SourceLocation { text.location(of: span) }
  func place(of node: SourceNode) -> SourceLocation { text.location(of: node.span) }

  /// Reports a problem; past the number that is shown it is counted and not even worded.
  mutating func report(_ code: DiagnosticCode, _ problem: (MapReading) -> Diagnostic) {
    if problems.isFull(code) {
      problems.count(code)
    } else {
      problems.add(problem(self))
    }
  }

  /// A part of a scalar as a node of its own, at its exact place when the text was typed as is.
  func part(_ slice: Substring, of node: SourceNode) -> SourceNode {
    SourceNode(.scalar(String(slice)), at: span(of: slice, in: node), isQuoted: node.isQuoted)
  }

  /// Where a slice of a scalar's text stands in the file.
  func span(of slice: Substring, in node: SourceNode) -> TextSpan {
    let whole = slice.base
    let start = node.span.start + (node.isQuoted ? 1 : 0)
    let from = start + whole.utf8.distance(from: whole.startIndex, to: slice.startIndex)
    let end = from + slice.utf8.count
    guard !slice.isEmpty, end <= text.bytes.count else { return node.span }
    let typed = slice.utf8.span
    for index in typed.indices where text.bytes[from + index] != typed[index] { return node.span }
    return TextSpan(from, end)
  }
}
