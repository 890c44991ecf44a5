/// A score that a stakeholder can receive.
public enum Criterion: String, Hashable, Sendable, CaseIterable {
  case influence
  case interest
  case legitimacy
  case urgency
  case impact
}
