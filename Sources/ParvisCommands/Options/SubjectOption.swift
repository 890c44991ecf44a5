internal import ArgumentParser
internal import ParvisCore

/// `--on`: the stakeholder that a map is about.
struct SubjectOption: ParsableArguments {
  @Option(
    name: .customLong("on"),
    help: ArgumentHelp(
      fr: "La partie prenante autour de laquelle dessiner la carte « ego ».",
      en: "The stakeholder around which the map “ego” is drawn.",
      valueName: .said(fr: "nom", en: "name")))
  var name: String?

  /// The stakeholder of that name or short name, whatever its case and accents; nil when none is asked for.
  ///
  /// - Throws: ``CommandFailure`` with the nearest names when there is no such stakeholder.
  func stakeholder(in map: StakeholderMap) throws -> Stakeholder.ID? {
    guard let name else { return nil }
    let folded = FoldedName(name)
    if let found = map.stakeholders.first(where: { FoldedName($0.name) == folded }) {
      return found.id
    }
    let brackets = ShortName.inBrackets(ofEach: map.stakeholders.map(\.name))
    if let found = map.stakeholders.first(where: { stakeholder in
      (stakeholder.shortNames + [brackets[stakeholder.name]].compactMap(\.self))
        .contains { FoldedName($0) == folded }
    }) {
      return found.id
    }
    throw CommandFailure(.usage, Self.unknown(name, among: map.stakeholders.map(\.name)))
  }

  private static func unknown(_ name: String, among names: [String]) -> Bilingual {
    let nearest = NameSuggestion.nearest(to: name, among: names, atMost: 3)
    guard !nearest.isEmpty else {
      return Bilingual(
        fr: """
          Il n'y a pas de partie prenante \(quoted: name) dans ce fichier. Les parties prenantes : \
          \(quotedList: names, atMost: 12).
          """,
        en: """
          There is no stakeholder \(quoted: name) in this file. The stakeholders: \
          \(quotedList: names, atMost: 12).
          """)
    }
    return Bilingual(
      fr: """
        Il n'y a pas de partie prenante \(quoted: name) dans ce fichier. Les plus proches : \
        \(quotedList: nearest).
        """,
      en: """
        There is no stakeholder \(quoted: name) in this file. The nearest: \(quotedList: nearest).
        """)
  }
}
