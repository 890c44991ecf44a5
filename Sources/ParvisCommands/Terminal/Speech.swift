internal import ParvisCore
internal import Synchronization

/// The language in which the program speaks while it handles one command line.
enum Speech {
  /// What `--lang` asks for, else the language of the map that was read, else French.
  static var current: Language { requested ?? ofMap.language ?? .french }
  /// What `--lang` asks for, nil when it is not given.
  @TaskLocal static var requested: Language?
  /// Filled as soon as a map is read, so that what goes wrong then is told in its language.
  @TaskLocal static var ofMap = MapLanguage()

  /// The language of the map of one command line, once it is known.
  final class MapLanguage: Sendable {
    private let value = Mutex<Language?>(nil)

    var language: Language? {
      get { value.withLock(\.self) }
      set { value.withLock { $0 = newValue } }
    }
  }

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
