package import ParvisCore

extension Diagnostic {
  package static func error(
    _ code: DiagnosticCode, _ message: Bilingual, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      code: code.rawValue, severity: .error, message: message, advice: advice, at: location,
      related: related)
  }

  package static func error(
    _ code: DiagnosticCode, fr: FrenchSentence, en: EnglishSentence, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = []
  ) -> Diagnostic {
    error(code, Bilingual(fr: fr, en: en), advice: advice, at: location, related: related)
  }

  package static func warning(
    _ code: DiagnosticCode, _ message: Bilingual, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      code: code.rawValue, severity: .warning, message: message, advice: advice, at: location,
      related: related)
  }

  package static func warning(
    _ code: DiagnosticCode, fr: FrenchSentence, en: EnglishSentence, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = []
  ) -> Diagnostic {
    warning(code, Bilingual(fr: fr, en: en), advice: advice, at: location, related: related)
  }

  package static func note(
    _ code: DiagnosticCode, fr: FrenchSentence, en: EnglishSentence, advice: Bilingual? = nil,
    at location: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      code: code.rawValue, severity: .note, message: Bilingual(fr: fr, en: en), advice: advice,
      at: location)
  }

  package static func didYouMean(_ word: String) -> Bilingual {
    Bilingual(
      fr: "vouliez-vous dire \(quoted: word) ?", en: "did you mean \(quoted: word)?")
  }

  /// « (3 fois) » behind what is said once of a word that stands several times; nothing for one.
  package static func times(_ count: Int) -> Bilingual {
    guard count > 1 else { return Bilingual(verbatim: "") }
    return Bilingual(fr: " (\(count) fois)", en: " (\(count) times)")
  }

  /// How many problems of one code are not shown.
  static func more(_ count: Int, of code: DiagnosticCode) -> Diagnostic {
    note(
      code,
      fr: "et \(count: count, one: "autre problème", many: "autres problèmes") de ce genre",
      en: "and \(count: count, one: "more problem", many: "more problems") of this kind",
      at: nil)
  }
}

extension Diagnostic.Related {
  static func definition(at location: SourceLocation) -> Diagnostic.Related {
    Diagnostic.Related(at: location, Bilingual(fr: "défini ici", en: "defined here"))
  }

  static func firstTime(at location: SourceLocation) -> Diagnostic.Related {
    Diagnostic.Related(at: location, Bilingual(fr: "déjà écrit ici", en: "already written here"))
  }
}

/// Places of the text, in words.
enum Places {
  /// « lignes 3 et 8 », « ligne 3 ».
  static func both(_ first: SourceLocation, _ second: SourceLocation) -> Bilingual {
    first.line == second.line
      ? Bilingual(fr: "ligne \(first.line)", en: "line \(first.line)")
      : Bilingual(
        fr: "lignes \(first.line) et \(second.line)",
        en: "lines \(first.line) and \(second.line)")
  }
}
