internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore

/// The words by which the links of the network are chosen.
enum LinkChoiceWords {
  static func word(for choice: LinkChoice) -> Bilingual {
    switch choice {
    case .power: Bilingual(fr: "pouvoir", en: "power")
    case .contacts: Bilingual(fr: "contacts", en: "contacts")
    case .all: Bilingual(fr: "tous", en: "all")
    }
  }

  static func choice(_ text: String) throws -> LinkChoice {
    let name = FoldedName(text)
    let known = LinkChoice.allCases.first { choice in
      let word = word(for: choice)
      return [word.french, word.english].contains { FoldedName($0) == name }
    }
    guard let known else {
      let words = LinkChoice.allCases.map(word(for:))
      throw ValidationError(
        fr:
          "les liens \(quoted: text) ne sont pas connus. Choix : \(list: words.map(\.french), atMost: 3).",
        en: "there are no links \(quoted: text). Choices: \(list: words.map(\.english), atMost: 3)."
      )
    }
    return known
  }
}
