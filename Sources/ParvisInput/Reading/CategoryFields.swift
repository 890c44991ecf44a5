import ParvisCore

/// A further category while it is read.
struct CategoryDraft {
  var colour: PaletteColour?
}

/// The keys of a declared category.
enum CategoryFields {
  static let table = FieldTable<CategoryDraft>(
    .category,
    [
      Field("nom", en: "name", .text) { _, _, _ in },
      Field("couleur", en: "colour", or: ["color"], .word) {
        $2.colour = $0.word($1, in: ValueWords.colours)
      },
    ])
}

extension MapReading {
  mutating func readCategories(_ node: SourceNode?) {
    categories.isOpen = false
    for item in namedItems(node, of: CategoryFields.table) {
      guard let name = text(item.name), ValueWords.categories[name] == nil else { continue }
      guard let id = declare(item, in: categories) else { continue }
      places.add(.category(id), at: item.name.span)
      var category = CategoryDraft()
      if let line = item.line { category.colour = word(line, in: ValueWords.colours) }
      read(item.entries, of: CategoryFields.table, into: &category)
      draft.categories.append(DeclaredCategory(id: id, colour: category.colour))
    }
  }

  /// The category of that name, nil when there is none.
  func category(named name: String) -> StakeholderCategory? {
    // A declared category wins over a word that happens to be read as one of the six.
    if let index = categories.index(of: name) { return .declared(categories.ids[index]) }
    if let standard = ValueWords.category(of: name) { return standard }
    if case .near(let index) = categories.match(name) { return .declared(categories.ids[index]) }
    guard let plain = InclusiveForm.plain(name) else { return nil }
    switch categories.match(plain) {
    case .same(let index), .near(let index): return .declared(categories.ids[index])
    case .none: return nil
    }
  }

  /// One of the six, a declared category, or nil: « n/a » is none, any other word is said.
  mutating func category(_ node: SourceNode) -> StakeholderCategory? {
    guard let text = text(node) else { return nil }
    if let known = categoryWords[text] { return known }
    if let category = category(named: text) {
      categoryWords.set(category, for: text)
      return category
    }
    guard !UnknownMark.holds(text) else { return nil }
    noteUnknown(text, .category, at: node) { reading in
      // Nobody declares more; a hostile file may.
      let declared = reading.categories.ids.prefix(200).map(\.name)
      let words = ValueWords.categories
      let proposal = UsualCategories.proposal(for: text)
      let slip =
        proposal == nil
        ? Slip.word(
          text,
          among: words.spellings + declared.enumerated().map { SpeltWord($1, group: -1 - $0) })
        : nil
      let nearest = Suggestions.best(for: text, among: declared + words.french + words.english)
      return UnknownWords.Meaning(slip: slip) { count, location in
        .unknownCategory(
          text, count: count, proposal, nearest: nearest, declared: declared, at: location)
      }
    }
    return nil
  }

  mutating func readNotApplicable(_ node: SourceNode?) {
    guard let node else { return }
    for part in commaParts(of: node) {
      if let category = category(part) { draft.notApplicable.append(category) }
    }
  }
}
