/// To whom a document is shown.
public enum DisclosureProfile: String, Hashable, Sendable, CaseIterable {
  case `internal` = "interne"
  case workshop = "atelier"
  case `public` = "publique"

  /// What stands on every page of the version.
  public var mark: Bilingual {
    switch self {
    case .internal:
      Bilingual(
        fr: "Document interne – ne pas diffuser", en: "Internal document – do not circulate")
    case .workshop:
      Bilingual(
        fr: "Document d'atelier – à ne pas photographier",
        en: "Workshop document – no photographs please")
    case .public: Bilingual(fr: "Version publique", en: "Public version")
    }
  }
}

/// What the file says about showing its contents.
public struct Confidentiality: Hashable, Sendable {
  /// Nil when the file does not say: internal.
  public var profile: DisclosureProfile?
  /// What the public version hides in addition to what it always hides.
  public var hiddenInPublic: [String] = []

  public init() {}
}
