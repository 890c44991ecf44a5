internal import ParvisCore

/// A public, the kinds of bodies that usually reach it, and how one meets it.
struct RelayPublic: Hashable, Sendable {
  /// That of the checklist of forgotten publics where both know the public.
  let code: String
  /// From 1 for what a name states exactly to 4 for everybody: the lowest that is hit counts.
  let level: Int
  /// Most useful first.
  let kinds: [RelayKind]
  let manner: RelayManner
  /// Where it was verified; empty for plain good sense.
  let sources: [String]
  /// The folded words of the label by which the checklist calls it, in each language.
  private let names: [[String]]
  private let mentions: [WordPattern]
  private let exceptions: [WordPattern]
  /// Bodies of its kinds that are none of its own: a « collège » is not for students.
  private let notBodies: [WordPattern]

  /// `kinds` are codes with spaces between them.
  init(
    _ code: String, level: Int, kinds: String, _ manner: RelayManner, sources: [String] = [],
    words: [String] = [], except exceptions: [String] = [], bodiesExcept: [String] = []
  ) {
    let forgotten = ForgottenPublics.all.first { $0.code == code }
    self.code = code
    self.level = level
    self.kinds = kinds.split(separator: " ").compactMap { RelayKinds.byCode[String($0)] }
    self.manner = manner
    self.sources = sources
    let label = forgotten?.label
    self.names = [label?.french, label?.english].compactMap(\.self).map(WordPattern.words)
    self.mentions =
      (forgotten?.mentions ?? []) + words.map(WordPattern.init)
      + names.map { WordPattern($0.joined(separator: " ")) }
    self.notBodies = bodiesExcept.map(WordPattern.init)
    self.exceptions = (forgotten?.exceptions ?? []) + exceptions.map(WordPattern.init)
  }

  /// Whether a body of one of its kinds may be asked for it.
  func suits(_ body: String) -> Bool {
    notBodies.isEmpty || !notBodies.contains { $0.stands(in: WordPattern.words(of: body)) }
  }

  /// Whether the folded words of a name are the label of the public.
  func isNamed(by words: [String]) -> Bool { names.contains(words) }

  /// Whether the folded words of a name or criterion mention the public.
  func isMentioned(in words: [String]) -> Bool {
    WordPattern.isMention(in: words, of: mentions, except: exceptions)
  }
}

/// The table of publics and of whom usually reaches them, the most particular first.
enum RelayPublics {
  static let all: [RelayPublic] = particular + people + placesAndWork + general

  /// What a public is, by its name and criteria: the entries hit at the lowest level and the one
  /// whose label it bears, in the order of the table.
  static func entries(for texts: [String]) -> [RelayPublic] {
    let names = texts.map(WordPattern.words)
    let hit = all.filter { entry in names.contains(where: entry.isMentioned) }
    guard let level = hit.map(\.level).min() else { return [] }
    return hit.filter { entry in entry.level == level || names.contains(where: entry.isNamed) }
  }

  /// The kinds that reach some publics: the first of each entry, then the second of each, once.
  static func kinds(of entries: [RelayPublic]) -> [RelayKind] {
    let most = entries.map(\.kinds.count).max() ?? 0
    var kinds: [RelayKind] = []
    for place in 0..<most {
      for entry in entries where place < entry.kinds.count && !kinds.contains(entry.kinds[place]) {
        kinds.append(entry.kinds[place])
      }
    }
    return kinds
  }
}
