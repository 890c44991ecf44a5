public import ParvisCore

/// Who speaks for each expected public on each theme and in each territory.
///
/// A cell is *solid* when a voice that the lead can reach has an interest of at least half of the
/// scale there: the explicit interest in the theme, else the general one; in a territory, when it
/// is present there. It is *fragile* when somebody speaks for the public
/// without all of that, or when everything passes through one stakeholder for a public that is far
/// from participation; *absent* when nobody does. A version that does not weigh voices has *named*
/// cells instead of the first two. Without a territory a public, or a voice, is neither there nor
/// elsewhere: such a cell is *not stated*, and counts for nothing. Territories are columns when half
/// of the publics have one.
public struct CoverageTable: Hashable, Sendable {
  /// What a public may be concerned by.
  public enum Column: Hashable, Sendable {
    case theme(Theme.ID)
    case territory(Territory.ID)
    /// The subject as a whole, for publics of which the file says neither theme nor territory.
    case subject
  }

  /// How one public is covered, everywhere.
  public struct Row: Hashable, Sendable {
    public let figures: AudienceCoverage
    /// As many as the table has columns.
    public let cells: [Cell]

    public var audience: Audience.ID { figures.audience }
  }

  /// How one public is covered in one respect, and why.
  public struct Cell: Hashable, Sendable {
    public let mark: Mark
    /// The voices on which the mark rests: those that make it solid, else all that speak there.
    public let voices: [Stakeholder.ID]
    /// What keeps a fragile cell from being solid.
    public let weakness: Weakness?
  }

  public enum Mark: String, Hashable, Sendable, CaseIterable {
    /// `named`: somebody speaks there, and the version does not say how well.
    case solid, named, fragile, absent, notConcerned, notStated

    /// Whether the public is known to be concerned there.
    public var isConcerned: Bool { self != .notConcerned && self != .notStated }
  }

  /// Why a cell is fragile, the slightest reason first.
  public enum Weakness: Hashable, Sendable {
    /// Every path from the lead passes through these, and the public is far from participation.
    case singlePassage([Stakeholder.ID])
    /// Within reach, but not attentive to the theme or to the subject.
    case littleInterest
    /// Attentive or not, no path of contacts leads there.
    case notInTouch
    /// Only voices too weak to count alone.
    case weakVoice
  }

  public let columns: [Column]
  /// Worst first, as in the analysis.
  public let rows: [Row]
  /// Whether it says what a voice is worth, and so how well a public is covered.
  public let weighsVoices: Bool

  /// - Complexity: O(*c* · *v*) for *c* columns and *v* voices of all publics.
  init(of map: StakeholderMap, _ coverage: CoverageAnalysis) {
    self.weighsVoices = coverage.weighsVoices
    let builder = Builder(map)
    var columns = builder.columns
    let concerned = coverage.audiences.map { figures in
      columns.map { builder.concerns($0, figures.audience) }
    }
    let hasLeftOver = concerned.contains { !$0.contains(true) }
    if hasLeftOver { columns.append(.subject) }
    self.columns = columns
    self.rows = zip(coverage.audiences, concerned).map { figures, flags in
      let isLeftOver = !flags.contains(true)
      return Row(
        figures: figures,
        cells: zip(columns, flags + (hasLeftOver ? [isLeftOver] : [])).map { column, isConcerned in
          isConcerned
            ? builder.cell(of: figures, column, isWeighed: coverage.weighsVoices)
            : Cell(
              mark: builder.isStated(column, figures.audience) ? .notConcerned : .notStated,
              voices: [], weakness: nil)
        })
    }
  }
}

extension CoverageTable {
  /// What the cells are computed from.
  private struct Builder {
    let map: StakeholderMap
    let columns: [Column]
    private let interests: [Theme.ID: [Stakeholder.ID: Double]]
    private let territories: [Stakeholder.ID: Set<Territory.ID>]

    init(_ map: StakeholderMap) {
      self.map = map
      self.interests = ThemeRelations(of: map).interests
      var territories: [Stakeholder.ID: Set<Territory.ID>] = [:]
      for stakeholder in map.stakeholders where !stakeholder.territories.isEmpty {
        territories[stakeholder.id] = Set(stakeholder.territories)
      }
      self.territories = territories
      var affected: Set<Theme.ID> = []
      for audience in map.audiences {
        for impact in audience.impacts where Self.isFelt(impact) {
          affected.insert(impact.theme)
        }
      }
      self.columns =
        map.themes.filter { affected.contains($0.id) }.map { .theme($0.id) }
        + (2 * map.audiences.count { !$0.territories.isEmpty } >= map.audiences.count
          ? map.territories.map { .territory($0.id) } : [])
    }

    /// Whether the file says where a public is, for a column that asks.
    func isStated(_ column: Column, _ id: Audience.ID) -> Bool {
      guard case .territory = column else { return true }
      return map[id]?.territories.isEmpty == false
    }

    /// Whether an impact is 1 or more, on whatever scale; one that is not stated counts.
    private static func isFelt(_ impact: Impact) -> Bool {
      impact.strength.map { $0.value.middle >= 1 } ?? true
    }

    func concerns(_ column: Column, _ id: Audience.ID) -> Bool {
      guard let audience = map[id] else { return false }
      return switch column {
      case .theme(let theme):
        audience.impacts.contains { $0.theme == theme && Self.isFelt($0) }
      case .territory(let territory):
        audience.territories.contains(territory)
      case .subject: false
      }
    }

    func cell(of figures: AudienceCoverage, _ column: Column, isWeighed: Bool) -> Cell {
      let voices = figures.voices.filter { isPresent($0.stakeholder, in: column) }
      guard !voices.isEmpty else {
        // Whoever speaks for the public may be there: the file does not say.
        let elsewhere = figures.voices.filter { territories[$0.stakeholder] == nil }
        return Cell(
          mark: elsewhere.isEmpty ? .absent : .notStated, voices: elsewhere.map(\.stakeholder),
          weakness: nil)
      }
      guard isWeighed else {
        return Cell(mark: .named, voices: voices.map(\.stakeholder), weakness: nil)
      }
      let full = voices.filter { !$0.isWeak }
      let reachable = full.filter { $0.isReachable != false }
      let attentive = reachable.filter { isAttentive($0.stakeholder, to: column) }
      func fragile(_ weakness: Weakness, _ voices: [Voice]) -> Cell {
        Cell(mark: .fragile, voices: voices.map(\.stakeholder), weakness: weakness)
      }
      guard !attentive.isEmpty else {
        let weakness: Weakness =
          full.isEmpty ? .weakVoice : reachable.isEmpty ? .notInTouch : .littleInterest
        return fragile(weakness, voices)
      }
      if let remoteness = figures.figures?.remoteness, remoteness.value > 0,
        figures.relays.disjointPaths == 1,
        let points = figures.relays.singlePoints, !points.isEmpty
      {
        return fragile(.singlePassage(points), attentive)
      }
      return Cell(mark: .solid, voices: attentive.map(\.stakeholder), weakness: nil)
    }

    private func isPresent(_ id: Stakeholder.ID, in column: Column) -> Bool {
      guard case .territory(let territory) = column else { return true }
      return territories[id]?.contains(territory) ?? false
    }

    private func isAttentive(_ id: Stakeholder.ID, to column: Column) -> Bool {
      var interest = map[id].map { map.scale.share(of: $0.interest.value).middle } ?? 0
      if case .theme(let theme) = column, let explicit = interests[theme]?[id] {
        interest = explicit
      }
      return SeverityPolicy.isAtLeast(interest, SeverityPolicy.someInterestFrom)
    }
  }
}
