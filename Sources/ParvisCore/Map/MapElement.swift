/// One thing that a map holds, as a key to what is said about it elsewhere, such as its place in
/// the text.
public enum MapElement: Hashable, Sendable {
  case exercise
  case stakeholder(Stakeholder.ID)
  case score(Criterion, of: Stakeholder.ID)
  case audience(Audience.ID)
  case impact(of: Theme.ID, on: Audience.ID)
  case theme(Theme.ID)
  case territory(Territory.ID)
  case category(DeclaredCategory.ID)
  case objective(Objective.ID)
  case link(LinkKind, from: Stakeholder.ID, to: Stakeholder.ID)
  case interest(of: Stakeholder.ID, in: Theme.ID)
  case representation(Representation.Kind, by: Stakeholder.ID, of: Audience.ID)
  case publicConflict(of: Stakeholder.ID, with: Audience.ID)
  case position(of: Stakeholder.ID, on: Objective.ID)
  case scenario(Scenario.ID)
}
