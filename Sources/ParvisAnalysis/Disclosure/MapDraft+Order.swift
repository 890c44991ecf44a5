internal import ParvisCore

extension MapDraft {
  /// Puts everything in an order that says nothing: the order of a file may be one of importance.
  ///
  /// Stakeholders, publics and links go by category, then by name. Themes, scenarios and what is
  /// listed inside one element keep the order of the file.
  mutating func sortByCategory() {
    stakeholders.sort {
      (Self.rank($0.category), Self.name($0.category), $0.id)
        < (Self.rank($1.category), Self.name($1.category), $1.id)
    }
    audiences.sort {
      (Self.rank($0.category), Self.name($0.category), $0.id)
        < (Self.rank($1.category), Self.name($1.category), $1.id)
    }
    territories.sort { $0.id < $1.id }
    categories.sort { $0.id < $1.id }
    notApplicable.sort { (Self.rank($0), Self.name($0)) < (Self.rank($1), Self.name($1)) }
    existingSchemes.sort { FoldedName($0.name) < FoldedName($1.name) }
    census.sort { FoldedName($0.name) < FoldedName($1.name) }
    participants.sort { FoldedName($0.name) < FoldedName($1.name) }
    references.sort()
    sortRelations()
  }

  private mutating func sortRelations() {
    let places = Dictionary(
      uniqueKeysWithValues: stakeholders.enumerated().map { ($1.id, $0) })
    func place(_ id: Stakeholder.ID) -> Int { places[id] ?? places.count }
    for index in links.indices where links[index].kind.isMutual {
      let link = links[index]
      guard place(link.to) < place(link.from) else { continue }
      (links[index].from, links[index].to) = (link.to, link.from)
    }
    links.sort {
      (place($0.from), place($0.to), $0.kind.rawValue)
        < (place($1.from), place($1.to), $1.kind.rawValue)
    }
    interests = interests.enumerated().sorted {
      (place($0.element.stakeholder), $0.offset) < (place($1.element.stakeholder), $1.offset)
    }.map(\.element)
    representations = representations.enumerated().sorted {
      (place($0.element.stakeholder), $0.offset) < (place($1.element.stakeholder), $1.offset)
    }.map(\.element)
    for index in scenarios.indices {
      scenarios[index].load.sort { place($0.stakeholder) < place($1.stakeholder) }
    }
  }

  private static func rank(_ category: StakeholderCategory?) -> Int {
    let standard = StakeholderCategory.standard
    return category.flatMap { standard.firstIndex(of: $0) } ?? standard.count
  }

  private static func name(_ category: StakeholderCategory?) -> String {
    guard case .declared(let id) = category else { return "" }
    return id.name
  }
}
