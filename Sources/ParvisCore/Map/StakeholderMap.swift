/// A validated stakeholder map: every name it uses exists, every score lies on its scale.
///
/// All that a ``MapDraft`` holds can be read from it directly: `map.stakeholders`, `map.links` …
/// There is one way to make one, ``init(_:)``. Equal maps compare equal: positions in the text
/// are kept elsewhere.
@dynamicMemberLookup
public struct StakeholderMap: Hashable, Sendable {
  private let content: MapDraft
  private let stakeholderIndices: [Stakeholder.ID: Int]
  private let audienceIndices: [Audience.ID: Int]
  private let themeIndices: [Theme.ID: Int]

  /// Validates a draft.
  ///
  /// - Throws: ``InvalidMap`` with every violation, in the order of the draft.
  /// - Complexity: O(size of the draft).
  public init(_ draft: MapDraft) throws(InvalidMap) {
    try self.init(draft, linkEnds: nil)
  }

  /// Validates a draft whose links are known by the places of their ends, which spares looking
  /// their names up.
  package init(_ draft: MapDraft, linkEnds: [LinkEndPlaces]?) throws(InvalidMap) {
    let violations = draft.violations(linkEnds: linkEnds)
    guard violations.isEmpty else { throw InvalidMap(violations: violations) }
    self.content = draft
    self.stakeholderIndices = Self.indices(of: draft.stakeholders.map(\.id))
    self.audienceIndices = Self.indices(of: draft.audiences.map(\.id))
    self.themeIndices = Self.indices(of: draft.themes.map(\.id))
  }

  public subscript<Value>(dynamicMember path: KeyPath<MapDraft, Value>) -> Value {
    content[keyPath: path]
  }

  /// The draft from which the map was made, to change and validate again.
  public var draft: MapDraft { content }

  /// The place of a stakeholder in `stakeholders`, nil when there is none of that name.
  public func index(of id: Stakeholder.ID) -> Int? { stakeholderIndices[id] }

  /// The place of an audience in `audiences`.
  public func index(of id: Audience.ID) -> Int? { audienceIndices[id] }

  /// The place of a theme in `themes`.
  public func index(of id: Theme.ID) -> Int? { themeIndices[id] }

  public subscript(id: Stakeholder.ID) -> Stakeholder? {
    index(of: id).map { content.stakeholders[$0] }
  }
  public subscript(id: Audience.ID) -> Audience? { index(of: id).map { content.audiences[$0] } }
  public subscript(id: Theme.ID) -> Theme? { index(of: id).map { content.themes[$0] } }

  /// The scale on which the file scores.
  public var scale: Scale { content.exercise.scale }

  /// Who runs the exercise: the lead, else the project owner.
  public var lead: Stakeholder.ID? { content.exercise.lead ?? content.exercise.owner }

  private static func indices<Element>(of ids: [Identifier<Element>]) -> [Identifier<Element>: Int]
  {
    Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
  }
}
