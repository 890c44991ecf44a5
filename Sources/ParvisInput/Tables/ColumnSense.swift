internal import ParvisCore

/// What columns are by what stands in them, where their titles leave it open.
enum ColumnSense {
  /// The roles of the columns once their cells are looked at.
  ///
  /// - Parameters:
  ///   - roles: those that the titles give.
  ///   - titles: the titles, one for each role.
  ///   - rows: the cells below.
  ///   - layout: what the table is of.
  /// - Returns: as many roles.
  /// - Complexity: O(cells).
  static func roles(
    _ roles: [TableTitles.Role?], _ titles: [String], _ rows: [[TableCell]], _ layout: TableLayout
  ) -> [TableTitles.Role?] {
    switch layout.shape {
    case .links: links(roles, titles, rows)
    case .items where layout.section == RootFields.stakeholders: people(roles, rows)
    default: roles
    }
  }

  /// Whether every cell of a column that holds anything passes a test, and there is one.
  private static func all(
    _ column: Int, _ rows: [[TableCell]], _ test: (String) -> Bool
  ) -> Bool {
    var isFilled = false
    for row in rows where row.indices.contains(column) && !row[column].isEmpty {
      guard test(row[column].text) else { return false }
      isFilled = true
    }
    return isFilled
  }

  // MARK: Stakeholders

  private static let categoryKey = StakeholderFields.table.entries.filter { $0.french != "nom" }
    .firstIndex { $0.french == "catégorie" }
  private static let groupKey = StakeholderFields.table.entries.filter { $0.french != "nom" }
    .firstIndex { $0.french == "groupe" }

  /// Without a column of categories, groups that are all categories are those.
  private static func people(
    _ roles: [TableTitles.Role?], _ rows: [[TableCell]]
  ) -> [TableTitles.Role?] {
    guard let categoryKey, let groupKey, !roles.contains(.field(categoryKey)),
      let column = roles.firstIndex(of: .field(groupKey)),
      all(column, rows, { ValueWords.categories[$0] != nil })
    else { return roles }
    var roles = roles
    roles[column] = .field(categoryKey)
    return roles
  }

  // MARK: Links

  private static let typeKey = TableTitles.Role.field(2)
  private static let mutualKey = TableTitles.Role.field(4)
  /// Titles under which other programs say what a link is.
  private static let typeTitles = Set(
    [
      "label", "étiquette", "kind", "sorte", "sorte de lien", "type de lien", "nature du lien",
      "relation", "type de relation", "interaction", "link type", "relationship", "lien", "link",
    ].map { KeyForm($0).exact })
  private static let directionTitles = Set(
    ["direction", "sens", "orientation", "directed"].map { KeyForm($0).exact })

  /// In the links of other programs `Type` often says the direction, and another column the type.
  private static func links(
    _ roles: [TableTitles.Role?], _ titles: [String], _ rows: [[TableCell]]
  ) -> [TableTitles.Role?] {
    var roles = roles
    guard roles.contains(.field(0)), roles.contains(.field(1)) else { return roles }
    for column in roles.indices where !roles.contains(mutualKey) {
      let mayTurn =
        roles[column] == typeKey
        || (roles[column] == nil && directionTitles.contains(KeyForm(titles[column]).exact))
      if mayTurn, all(column, rows, { LinkDirection($0) != nil }) {
        roles[column] = .direction
        break
      }
    }
    for column in roles.indices where roles[column] == .sentence {
      if all(column, rows, { ArrowText(in: $0[...]) == nil }) { roles[column] = nil }
    }
    guard !roles.contains(typeKey) else { return roles }
    let open = roles.indices.filter { roles[$0] == nil }
    let named = open.filter { typeTitles.contains(KeyForm(titles[$0]).exact) }
    let holdsTypes = { (column: Int) in
      all(column, rows) { text in
        text.split { ",;|".contains($0) }.allSatisfy {
          ValueWords.linkTypes[String($0.trimmed)] != nil
        }
      }
    }
    let column =
      named.first(where: holdsTypes) ?? open.first(where: holdsTypes)
      ?? named.first { column in all(column, rows) { _ in true } }
    if let column { roles[column] = typeKey }
    return roles
  }
}
