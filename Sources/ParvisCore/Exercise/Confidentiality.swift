/// To whom a document is shown.
public enum DisclosureProfile: String, Hashable, Sendable, CaseIterable {
  case `internal` = "interne"
  case workshop = "atelier"
  case `public` = "publique"
}

/// What the file says about showing its contents.
public struct Confidentiality: Hashable, Sendable {
  /// Nil when the file does not say: internal.
  public var profile: DisclosureProfile?
  /// What the public version hides in addition to what it always hides.
  public var hiddenInPublic: [String] = []

  public init() {}
}
