internal import ArgumentParser
internal import ParvisCore

/// What is said of the values of options in more than one place.
enum ArgumentWords {
  static var file: String { Bilingual(fr: "fichier", en: "file").said }
  static var map: String { Bilingual(fr: "carte", en: "map").said }
  static var number: String { Bilingual(fr: "nombre", en: "number").said }
  static var path: String { Bilingual(fr: "chemin", en: "path").said }

  static func unknownForm(_ text: String, choices: [String]) -> String {
    Bilingual(
      fr: "la forme \(quoted: text) n'est pas connue. Choix : \(list: choices, atMost: 12).",
      en: "there is no form \(quoted: text). Choices: \(list: choices, atMost: 12)."
    ).said
  }
}

extension ArgumentHelp {
  init(fr: FrenchSentence, en: EnglishSentence, valueName: String? = nil) {
    self.init(.said(fr: fr, en: en), valueName: valueName)
  }
}

extension ValidationError {
  init(fr: FrenchSentence, en: EnglishSentence) { self.init(.said(fr: fr, en: en)) }
}
