internal import ParvisCore

/// Replaces withheld names in texts, however they are spelled there.
///
/// Names are compared word by word without case, accents, apostrophes and hyphens. A person is
/// found by the full name, without its title, and by the surname alone; not by a first name.
struct NameScrubber: Sendable {
  /// What stands in the place of a name.
  enum Kind: Sendable {
    case stakeholder, audience, theme, territory, person
  }

  private struct Form: Sendable {
    let words: [String]
    /// A surname alone is found only where it is written like a name.
    let isSurname: Bool
    var replacement: String
    let name: String
  }

  /// Whether « Mme Durand » is replaced although nobody on the map bears that name.
  let findsPersons: Bool
  let language: Language
  private var forms: [String: [Form]] = [:]

  init(findsPersons: Bool, language: Language) {
    self.findsPersons = findsPersons
    self.language = language
  }

  /// Replaces a name by what it is: « une partie prenante », « un public ».
  ///
  /// - Parameters:
  ///   - name: the name as it is typed.
  ///   - isPerson: whether it is that of a person, of whom texts may say the surname alone.
  ///   - kind: what bears it.
  ///   - owner: the name that its bearer has now, where this one is older.
  mutating func withhold(
    _ name: String, isPerson: Bool, as kind: Kind, of owner: String? = nil
  ) {
    let owner = owner ?? name
    let words = DisclosureMessages.placeholder(kind).text(in: language)
    add(Self.words(of: name), owner, words, isSurname: false)
    guard isPerson else { return }
    let titled = PersonName.withoutFunction(name)
    let bare = Self.withoutTitle(titled)
    for form in Set([titled, bare]) where form != name {
      add(Self.words(of: form), owner, words, isSurname: false)
    }
    let parts = bare.split(whereSeparator: \.isWhitespace)
    let isUntitledName =
      (2...5).contains(parts.count)
      && parts.allSatisfy { $0.first?.isUppercase == true || PersonName.particles.contains($0) }
    guard bare != titled || isUntitledName else { return }
    let surnames = Self.surnames(among: parts)
    for surname in surnames {
      let own = Self.words(of: String(surname)).drop { PersonName.particles.contains($0[...]) }
      add(Array(own), owner, words, isSurname: true)
    }
    // The same name the other way round: « DURAND Jeanne », « Jeanne Durand ».
    let rest = parts.filter { part in !surnames.contains(part) }
    if !rest.isEmpty {
      for order in [rest + surnames, surnames + rest] {
        add(Self.words(of: order.joined(separator: " ")), owner, words, isSurname: false)
      }
    }
  }

  /// Replaces the short names of a name with it, where they are written like names: « OR » is no
  /// « or ».
  mutating func withhold(_ shortNames: [String], of name: String, as kind: Kind) {
    let words = DisclosureMessages.placeholder(kind).text(in: language)
    for short in shortNames { add(Self.words(of: short), name, words, isSurname: true) }
  }

  /// The words of a name that are its surname: those in capitals when others are not, else the last.
  private static func surnames(among parts: [Substring]) -> [Substring] {
    func isShouted(_ part: Substring) -> Bool {
      part.count >= 2 && part.allSatisfy { !$0.isLowercase } && part.contains(where: \.isLetter)
    }
    // « Mmes Roux et Vert ».
    if parts.contains("et") || parts.contains("and") {
      return parts.filter { $0.first?.isUppercase == true }
    }
    let shouted = parts.filter(isShouted)
    if !shouted.isEmpty, shouted.count < parts.count { return shouted }
    guard let last = parts.last, last.count >= 2, last.contains(where: \.isUppercase) else {
      return []
    }
    return [last]
  }

  /// Gives another replacement to a name that is withheld already.
  mutating func replace(_ name: String, by label: String) {
    forms = forms.mapValues { list in
      list.map { form in
        guard form.name == name else { return form }
        var changed = form
        changed.replacement = label
        return changed
      }
    }
  }

  private mutating func add(
    _ words: [String], _ name: String, _ replacement: String, isSurname: Bool
  ) {
    guard let first = words.first else { return }
    forms[first, default: []].append(
      Form(words: words, isSurname: isSurname, replacement: replacement, name: name))
    forms[first]?.sort { $0.words.count > $1.words.count }
  }

  /// The text with every withheld name replaced.
  ///
  /// - Complexity: O(length × names that begin alike).
  func scrubbed(_ text: String) -> String {
    guard !forms.isEmpty || findsPersons else { return text }
    let words = Self.wordRanges(of: text)
    let folded = words.map { FoldedName(text[$0]).text }
    var result = ""
    var end = text.startIndex
    var index = 0
    while index < words.count {
      guard let (count, replacement) = match(at: index, words, folded, in: text) else {
        index += 1
        continue
      }
      result += text[end..<words[index].lowerBound]
      Self.elide(&result, before: replacement)
      result += replacement
      end = words[index + count - 1].upperBound
      index += count
    }
    return result + text[end...]
  }

  /// « de une personne » is « d’une personne ».
  private static func elide(_ text: inout String, before next: String) {
    guard let first = FoldedName(next).text.first, "aeiou".contains(first) else { return }
    for ending in [" de ", " que "] where text.hasSuffix(ending) {
      text.removeLast(2)
      text += "’"
    }
  }

  /// A name with every withheld name in it replaced.
  func scrubbedName(_ name: String) -> String { scrubbed(name) }

  private func match(
    at index: Int, _ words: [Range<String.Index>], _ folded: [String], in text: String
  ) -> (count: Int, replacement: String)? {
    for form in forms[folded[index]] ?? [] {
      guard index + form.words.count <= folded.count,
        folded[index..<index + form.words.count].elementsEqual(form.words)
      else { continue }
      if form.isSurname, !text[words[index]].hasCapital, !isInAddress(words[index], of: text) {
        continue
      }
      return (form.words.count, form.replacement)
    }
    guard findsPersons else { return nil }
    return titledName(at: index, words, in: text).map { count in
      (count, DisclosureMessages.person.text(in: language))
    }
  }

  /// How many words « Mme Anne Durand » takes, from a title on.
  private func titledName(
    at index: Int, _ words: [Range<String.Index>], in text: String
  ) -> Int? {
    guard PersonName.isTitle(text[words[index]]) else { return nil }
    let near = words[index...].prefix(10)
    var behind: [Substring] = []
    for (word, next) in zip(near, near.dropFirst()) {
      // A name goes on over spaces, points, hyphens and apostrophes only.
      let gap = text[word.upperBound..<next.lowerBound]
      guard gap.allSatisfy({ $0.isWhitespace || ".-'’".contains($0) }) else { break }
      behind.append(text[next])
    }
    guard var end = PersonName.end(ofNameIn: behind, from: 0) else { return nil }
    // « Mmes Roux et Vert ».
    while end + 1 < behind.count, behind[end] == "et" || behind[end] == "and",
      let more = PersonName.end(ofNameIn: behind, from: end + 1)
    {
      end = more
    }
    return end + 1
  }

  /// Whether a word stands in an address: « j.durand@exemple.fr ».
  private func isInAddress(_ word: Range<String.Index>, of text: String) -> Bool {
    let before = text[..<word.lowerBound].reversed().prefix { !$0.isWhitespace }
    let behind = text[word.upperBound...].prefix { !$0.isWhitespace }
    return before.contains("@") || behind.contains("@")
  }

  private static func withoutTitle(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, words.count > 1, PersonName.isTitle(first) else {
      return name
    }
    return words.dropFirst().joined(separator: " ")
  }

  private static func words(of text: String) -> [String] {
    wordRanges(of: text).map { FoldedName(text[$0]).text }
  }

  private static func wordRanges(of text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      let isWord = text[index].isLetter || text[index].isNumber
      if isWord, start == nil { start = index }
      if !isWord, let first = start {
        ranges.append(first..<index)
        start = nil
      }
    }
    if let first = start { ranges.append(first..<text.endIndex) }
    return ranges
  }
}

extension Substring {
  fileprivate var hasCapital: Bool { first?.isUppercase == true }
}
