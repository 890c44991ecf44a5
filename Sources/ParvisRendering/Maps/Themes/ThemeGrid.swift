internal import ParvisAnalysis
internal import ParvisCore

/// Which theme matters how much to whom, before anything has a place on the page.
struct ThemeGrid {
  /// One stakeholder with an explicit interest, or one public with an impact.
  struct Row {
    let subject: SceneGroup.Subject
    let id: String
    let name: String
    let caption: String
    /// Nil for a public.
    let style: CategoryStyle?
    /// Rows of one section stand together.
    let section: Int
    /// As many as there are themes; nil for nothing.
    let scores: [Score?]
  }

  let themes: [Theme]
  let scale: Scale
  /// Stakeholders by category, then in file order; publics after them.
  let rows: [Row]
  /// How many publics each theme affects strongly.
  let strongly: [Int]
  /// How many stakeholders each theme matters to strongly.
  let cared: [Int]

  init(_ map: StakeholderMap, language: Language) {
    self.themes = map.themes
    let scale = map.scale
    self.scale = scale
    let names = GroupNames(map)
    var interests = [[Int: Score]](repeating: [:], count: map.stakeholders.count)
    for interest in map.interests where !interest.strength.value.isNone {
      guard let row = map.index(of: interest.stakeholder),
        let column = map.index(of: interest.theme)
      else { continue }
      interests[row][column] = interest.strength.value
    }
    func scores(_ byTheme: [Int: Score]) -> [Score?] { map.themes.indices.map { byTheme[$0] } }
    func caption(_ name: String, _ kind: Bilingual, _ scores: [Score?]) -> String {
      let cells = zip(map.themes, scores).compactMap { theme, score in
        score.map { "\(theme.name) \(Words.score($0, on: scale, in: language))" }
      }
      return ThemeWords.caption(name, kind: kind, cells: cells).text(in: language)
    }
    var rows: [Row] = []
    for (index, stakeholder) in map.stakeholders.enumerated() where !interests[index].isEmpty {
      let style = CategoryStyle(of: stakeholder.category, on: map)
      let scores = scores(interests[index])
      rows.append(
        Row(
          subject: .stakeholder(stakeholder.id), id: names.id(ofStakeholderAt: index),
          name: stakeholder.name, caption: caption(stakeholder.name, style.label, scores),
          style: style, section: CategoryStyle.rank(of: stakeholder.category, on: map),
          scores: scores))
    }
    rows = rows.enumerated().sorted {
      ($0.element.section, $0.offset) < ($1.element.section, $1.offset)
    }.map(\.element)
    self.cared = Self.strongCounts(rows, themes: map.themes.count, scale)
    let stakeholderCount = rows.count
    for audience in map.audiences {
      var impacts: [Int: Score] = [:]
      for impact in audience.impacts {
        let score = impact.strength?.value ?? scale.unknown
        guard !score.isNone, let column = map.index(of: impact.theme) else { continue }
        impacts[column] = score
      }
      guard !impacts.isEmpty else { continue }
      let scores = scores(impacts)
      rows.append(
        Row(
          subject: .audience(audience.id), id: names.id(of: audience.id), name: audience.name,
          caption: caption(audience.name, ThemeWords.expectedPublic, scores), style: nil,
          section: Int.max, scores: scores))
    }
    self.strongly = Self.strongCounts(
      Array(rows.dropFirst(stakeholderCount)), themes: map.themes.count, scale)
    self.rows = rows
  }

  var stakeholderCount: Int { rows.count { $0.style != nil } }
  var publicCount: Int { rows.count - stakeholderCount }

  private static func strongCounts(_ rows: [Row], themes: Int, _ scale: Scale) -> [Int] {
    (0..<themes).map { theme in
      rows.count { row in
        row.scores[theme].map { isStrong($0, on: scale) } ?? false
      }
    }
  }

  /// Three quarters of the scale or more.
  static func isStrong(_ score: Score, on scale: Scale) -> Bool {
    scale.share(of: score).middle >= SeverityPolicy.strongImpactFrom - 1e-9
  }
}
