internal import ParvisCore

extension Stakeholders {
  /// One link, seen from one of its ends.
  struct LinkEnd: Sendable {
    enum Direction: String, Sendable {
      /// From this stakeholder to the other.
      case outgoing
      case incoming
      /// A relation that has no direction: contacts, cooperation, alliances, disagreements.
      case mutual
    }

    let link: Link
    let direction: Direction
    let other: Stakeholder.ID

    init(_ link: Link, seenFrom id: Stakeholder.ID) {
      self.link = link
      self.other = link.from == id ? link.to : link.from
      self.direction =
        link.kind.isMutual ? .mutual : link.from == id ? .outgoing : .incoming
    }

    var element: MapElement { .link(link.kind, from: link.from, to: link.to) }

    /// Where it stands among the others of its end.
    var place: (Int, Stakeholder.ID, String) {
      (LinkKind.allCases.firstIndex(of: link.kind) ?? 0, other, direction.rawValue)
    }

    /// « influence → », « information ← », « contact avec ».
    var label: Bilingual {
      switch direction {
      case .outgoing: Bilingual(fr: "\(link.kind.label) →", en: "\(link.kind.label) →")
      case .incoming: Bilingual(fr: "\(link.kind.label) ←", en: "\(link.kind.label) ←")
      case .mutual: Self.mutual(link.kind)
      }
    }

    static func mutual(_ kind: LinkKind) -> Bilingual {
      Bilingual(fr: "\(kind.label) avec", en: "\(kind.label) with")
    }
  }
}
