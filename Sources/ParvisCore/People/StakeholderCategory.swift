/// The family to which a stakeholder belongs.
public enum StakeholderCategory: Hashable, Sendable {
  case inhabitants
  case services
  case electedOfficials
  case contractors
  case associations
  case institutions
  /// A category that the file declares itself.
  case declared(DeclaredCategory.ID)

  /// The six that every file has, in the order of the product.
  public static let standard: [StakeholderCategory] = [
    .inhabitants, .services, .electedOfficials, .contractors, .associations, .institutions,
  ]

  /// Whether it is of people who speak for themselves: residents and associations.
  package var isOfPeople: Bool { self == .inhabitants || self == .associations }

  /// The name as the legend prints it.
  public var label: Bilingual {
    switch self {
    case .inhabitants: Bilingual(fr: "habitants", en: "residents")
    case .services: Bilingual(fr: "services", en: "departments")
    case .electedOfficials: Bilingual(fr: "élus", en: "elected members")
    case .contractors: Bilingual(fr: "prestataires", en: "contractors")
    case .associations: Bilingual(fr: "associations", en: "associations")
    case .institutions: Bilingual(fr: "institutions", en: "institutions")
    case .declared(let id): Bilingual(verbatim: id.name)
    }
  }

  /// The word for the category of whoever has none.
  public static let unstated = Bilingual(
    fr: "catégorie à préciser", en: "category to be stated")

  /// A stable key for data files, styles and identifiers.
  public var key: String {
    switch self {
    case .inhabitants: "inhabitants"
    case .services: "services"
    case .electedOfficials: "elected-officials"
    case .contractors: "contractors"
    case .associations: "associations"
    case .institutions: "institutions"
    case .declared(let id): id.name
    }
  }
}

/// A further category that a file declares, beside the six.
public struct DeclaredCategory: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<DeclaredCategory>

  public let id: ID
  /// The palette's name of its colour, when the file chooses one.
  public let colour: PaletteColour?

  public init(id: ID, colour: PaletteColour? = nil) {
    self.id = id
    self.colour = colour
  }
}

/// The colours that a file may choose for the categories it declares.
public enum PaletteColour: String, Hashable, Sendable, CaseIterable {
  case blue, grey, orange, olive, green, pink, teal, violet
}
