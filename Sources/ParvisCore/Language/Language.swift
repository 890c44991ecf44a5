/// A language in which Parvis speaks to people.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"
}
