internal import ParvisCore

/// What the links of a network say: influence when the file has any, else its other relations.
enum NetworkReading: Hashable {
  case influence
  /// Nothing but who informs whom.
  case information
  /// Contacts, cooperation, trust, funding … taken together.
  case relations

  init(of map: StakeholderMap) {
    let kinds = Set(map.links.map(\.kind)).subtracting([.conflict])
    self = kinds.contains(.influence) ? .influence : kinds == [.informs] ? .information : .relations
  }

  /// Whether a link belongs to the map's subject.
  func shows(_ kind: LinkKind) -> Bool {
    switch self {
    case .influence: kind == .influence
    case .information: kind == .informs
    case .relations: kind != .conflict
    }
  }

  /// Whether the direction of a link means something.
  func isDirected(_ kind: LinkKind) -> Bool {
    switch kind {
    case .contact, .cooperates, .conflict: false
    case .influence, .informs, .funds, .hierarchy, .trust: true
    }
  }

  var title: Bilingual {
    switch self {
    case .influence: NetworkWords.title
    case .information: Bilingual(fr: "Qui informe qui", en: "Who informs whom")
    case .relations:
      Bilingual(fr: "Qui est en lien avec qui", en: "Who is in touch with whom")
    }
  }

  var readingKey: Bilingual {
    switch self {
    case .influence:
      NetworkWords.readingKey
    case .information:
      Bilingual(
        fr: """
          Une flèche va de qui informe à qui est informé ; plus elle est épaisse, plus le lien \
          est fort. Plus une forme est grande, plus elle informe.
          """,
        en: """
          An arrow goes from who informs to who is informed; thicker means stronger. A larger \
          shape informs more.
          """)
    case .relations:
      Bilingual(
        fr: """
          Un trait relie qui est en lien ; plus il est épais, plus le lien est fort. Plus une \
          forme est grande, plus ses liens sont nombreux et forts.
          """,
        en: """
          A line joins those who are in touch; thicker means stronger. A larger shape has more \
          and stronger links.
          """)
    }
  }

  func strength(_ strength: Int) -> Bilingual {
    guard self != .influence else { return Words.influence(strength) }
    return switch strength {
    case 1: Bilingual(fr: "lien faible", en: "weak link")
    case 2: Bilingual(fr: "lien moyen", en: "medium link")
    case 3: Bilingual(fr: "lien fort", en: "strong link")
    default: Bilingual(fr: "lien très fort", en: "very strong link")
    }
  }

  var twoWay: Bilingual {
    self == .influence ? Words.twoWay : Bilingual(fr: "lien réciproque", en: "link both ways")
  }
}
