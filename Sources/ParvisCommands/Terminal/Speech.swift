internal import ParvisCore

/// The language in which the program speaks while it handles one command line.
enum Speech {
  /// Set once around parsing and running, from `--lang`; French otherwise.
  @TaskLocal static var current = Language.french
  /// What `--lang` asks for, nil when it is not given.
  @TaskLocal static var requested: Language?

  /// The language for what is said about one file.
  static func language(ofFile language: Language?) -> Language {
    requested ?? language ?? .french
  }

  /// What `--lang` says on a raw command line, up to `--`.
  static func requested(in arguments: [String]) -> Language? {
    var found: Language?
    var rest = arguments.prefix { $0 != "--" }[...]
    while let argument = rest.popFirst() {
      if argument == "--lang", let value = rest.first {
        found = Language(rawValue: value) ?? found
      } else if argument.hasPrefix("--lang=") {
        found = Language(rawValue: String(argument.dropFirst("--lang=".count))) ?? found
      }
    }
    return found
  }
}

extension Bilingual {
  /// The text in the language of the command line.
  var said: String { text(in: Speech.current) }
}

extension String {
  /// What is said in the language of the command line.
  static func said(fr: FrenchSentence, en: EnglishSentence) -> String {
    Bilingual(fr: fr, en: en).said
  }
}
