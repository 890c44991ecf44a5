/// A subject on the table.
public struct Theme: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Theme>

  public var id: ID
  /// Further names by which the file may refer to it, as typed.
  public var shortNames: [String] = []
  /// The names that it had in older versions of the file.
  public var formerNames: [String] = []
  /// Nil when the file does not say.
  public var negotiability: Negotiability?
  /// Why the theme is closed, or within which bounds it is open.
  public var framework: String?
  public var comment: String?

  public init(id: ID, negotiability: Negotiability? = nil) {
    self.id = id
    self.negotiability = negotiability
  }

  public var name: String { id.name }
}

/// How open a theme is to discussion.
public enum Negotiability: String, Hashable, Sendable, CaseIterable {
  case open, partly, closed

  public var label: Bilingual {
    switch self {
    case .open: Bilingual(fr: "ouvert", en: "open")
    case .partly: Bilingual(fr: "en partie ouvert", en: "partly open")
    case .closed: Bilingual(fr: "non négociable", en: "not negotiable")
    }
  }
}

/// A quarter, village or sector.
public struct Territory: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Territory>

  public var id: ID
  /// Further names by which the file may refer to it, as typed.
  public var shortNames: [String] = []
  /// The names that it had in older versions of the file.
  public var formerNames: [String] = []
  public var comment: String?

  public init(id: ID) {
    self.id = id
  }

  public var name: String { id.name }
}
