internal import ParvisCore

/// What the titles of a table say about its columns.
struct TableTitles {
  /// What the cells of a column are.
  enum Role: Hashable {
    /// A name, by its index among those of the layout.
    case name(Int)
    /// A value, by its index among the keys of the layout.
    case field(Int)
    /// The one value of a row.
    case value
    /// One thing in a field that holds several, by the index of the field: « reçoit information ».
    case thing(of: Int, String)
    /// A whole link: « A -> B : influence 3 ».
    case sentence
    /// Whether a link goes both ways, in the words of other programs.
    case direction
    /// What is said of the score in another column: its source, date, comment; both by index.
    case provenance(of: Int?, key: Int)
  }

  let roles: [Role?]

  /// How many columns are known.
  var knownCount: Int { roles.count { $0 != nil } }

  init(_ titles: [String], by words: TitleWords) {
    var roles = Self.firm(titles.map { words.meaning(of: $0) })
    switch words.layout.shape {
    case .links: Self.findEnds(&roles, titles)
    case .items: Self.findName(&roles, titles, words)
    default: break
    }
    self.roles = roles
  }

  /// A longer title counts only where no plain one says the same, and the first of such.
  private static func firm(_ meanings: [TitleWords.Meaning?]) -> [Role?] {
    let plain = Set(meanings.compactMap { $0?.isPlain == true ? $0?.role : nil })
    var taken: Set<Role> = []
    return meanings.map { meaning in
      guard let meaning else { return nil }
      if meaning.isPlain { return meaning.role }
      guard !plain.contains(meaning.role), taken.insert(meaning.role).inserted else { return nil }
      return meaning.role
    }
  }

  /// Other programs call the name a label, or have identifiers alone.
  private static func findName(_ roles: inout [Role?], _ titles: [String], _ words: TitleWords) {
    guard !roles.contains(.name(0)) else { return }
    let forms = titles.map { KeyForm($0).exact }
    let label = forms.firstIndex { labels.contains($0) }
    guard let column = label ?? forms.firstIndex(where: { identifiers.contains($0) }) else {
      return
    }
    roles[column] = .name(0)
    let comment = words.layout.fields.firstIndex { $0.french == "commentaire" }
    guard label != nil, let comment, !roles.contains(.field(comment)),
      let column = forms.firstIndex(of: "description"), roles[column] == nil
    else { return }
    roles[column] = .field(comment)
  }

  private static let labels = Set(
    ["label", "libellé", "intitulé", "dénomination", "raison sociale", "title"].map {
      KeyForm($0).exact
    })
  /// Titles of what other programs name the ends of links by.
  static let identifiers: Set<String> = ["id", "identifiant", "identifier"]

  /// The language of the titles of stakeholders: that of the column of names, else of most columns;
  /// nil when they are spelt alike in both languages.
  static func language(of titles: [String]) -> Language? {
    if let name = titles.lazy.compactMap({ RootFields.table.language(of: $0) ?? ofName($0) }).first
    {
      return name
    }
    let languages = titles.compactMap { StakeholderFields.table.language(of: $0) }
    let french = languages.count { $0 == .french }
    return french * 2 == languages.count ? nil : french * 2 > languages.count ? .french : .english
  }

  private static func ofName(_ title: String) -> Language? {
    let table = StakeholderFields.table
    return ([title] + TitleForm.shorter(title)).lazy.compactMap { word in
      table.index(of: word) == table.nameKey ? table.language(of: word) : nil
    }.first
  }

  /// In lists of links of other programs `source` is where a link begins, not who says so.
  private static func findEnds(_ roles: inout [Role?], _ titles: [String]) {
    let (from, to, source) = (0, 1, 5)
    func place(_ words: Set<String>) -> Int? {
      titles.firstIndex { words.contains(KeyForm($0).exact) }
    }
    if !roles.contains(.field(to)), let target = place(["cible", "target", "arrivee"]) {
      roles[target] = .field(to)
    }
    if !roles.contains(.field(from)), roles.contains(.field(to)),
      let start = roles.firstIndex(of: .field(source))
    {
      roles[start] = .field(from)
    }
  }
}

/// The words by which the columns of one layout are known.
struct TitleWords {
  private var exact: [String: TableTitles.Role] = [:]
  private var loose: [String: TableTitles.Role] = [:]
  let layout: TableLayout

  init(_ layout: TableLayout) {
    self.layout = layout
    for (index, entry) in layout.names.enumerated() { add(entry.spellings, .name(index)) }
    for (index, entry) in layout.fields.enumerated() { add(entry.spellings, .field(index)) }
    if let value = layout.value { add(value.spellings, .value) }
    if layout.shape == .links {
      add(["lien", "link", "phrase", "sentence", "relation"], .sentence)
      add(["poids", "weight"], .field(3))
      add(["départ", "origine"], .field(0))
      add(["type de lien", "type de relation", "nature du lien", "link type"], .field(2))
    }
  }

  private mutating func add(_ spellings: [String], _ role: TableTitles.Role) {
    for spelling in spellings {
      let form = KeyForm(spelling)
      exact[form.exact] = exact[form.exact] ?? role
    }
    for spelling in spellings {
      let form = KeyForm(spelling)
      loose[form.loose] = loose[form.loose] ?? role
    }
  }

  /// What a title stands for, and whether it does so without further words.
  struct Meaning {
    let role: TableTitles.Role
    let isPlain: Bool
  }

  /// What a title stands for; a remark at its end does not count: « Influence (0 à 4) », « Nom* ».
  func role(of title: String) -> TableTitles.Role? { meaning(of: title)?.role }

  /// What a title stands for, be it in more words than the key has.
  func meaning(of title: String) -> Meaning? {
    let text = title.trimmed
    guard !text.isEmpty, text.utf8.count <= 200 else { return nil }
    if let role = known(text) ?? thing(text) ?? provenance(text) {
      return Meaning(role: role, isPlain: true)
    }
    let bare = Self.withoutRemark(text)
    if bare != text, let role = known(bare) { return Meaning(role: role, isPlain: true) }
    let longer = TitleForm.shorter(bare).lazy.compactMap { known($0[...]) }.first
    return (longer ?? choice(bare)).map { Meaning(role: $0, isPlain: false) }
  }

  /// « Influence / pouvoir »: two words for one thing.
  private func choice(_ title: Substring) -> TableTitles.Role? {
    let parts = title.split(separator: "/").map { known($0.trimmed) }
    guard parts.count > 1, let first = parts[0], parts.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  private func known(_ title: Substring) -> TableTitles.Role? {
    let form = KeyForm(title)
    return exact[form.exact] ?? loose[form.loose]
  }

  /// « reçoit information », where what publics receive and spend has a column for each thing.
  private func thing(_ title: Substring) -> TableTitles.Role? {
    guard layout.isOfReturns, let blank = title.firstIndex(where: \.isWhitespace),
      case .field(let index) = known(title[..<blank])
    else { return nil }
    return .thing(of: index, String(title[blank...].trimmed))
  }

  /// « influence source », « influence (source) », « intérêt – date ».
  private func provenance(_ title: Substring) -> TableTitles.Role? {
    let words = title.split { " ()[]:/–—-".contains($0) || $0.isWhitespace }
    guard words.count > 1, let last = words.last,
      let key = JudgementFields.table.index(of: last), key > 0
    else { return nil }
    switch known(title[..<words[words.count - 2].endIndex]) {
    case .field(let index) where layout.fields[index].content.isScore:
      return .provenance(of: index, key: key)
    case .value where layout.value?.content.isScore == true:
      return .provenance(of: nil, key: key)
    default: return nil
    }
  }

  private static func withoutRemark(_ title: Substring) -> Substring {
    var text = title
    if text.last == ")", let open = text.firstIndex(of: "("), open > text.startIndex {
      text = text[..<open].trimmed
    }
    if let slash = text.lastIndex(of: "/"), text[text.index(after: slash)...].trimmed.count <= 3 {
      text = text[..<slash].trimmed
    }
    while let last = text.last, "*:.?".contains(last) || last.isWhitespace { text.removeLast() }
    return text
  }
}

extension VocabularyContent {
  package var isScore: Bool {
    switch self {
    case .score, .scores, .scoreOrScores: true
    default: false
    }
  }
}
