import ParvisCore

extension Diagnostic {
  static func error(
    _ code: DiagnosticCode, _ message: Bilingual, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      code: code.rawValue, severity: .error, message: message, advice: advice, at: location,
      related: related)
  }

  static func warning(
    _ code: DiagnosticCode, _ message: Bilingual, advice: Bilingual? = nil,
    at location: SourceLocation?, related: [Related] = []
  ) -> Diagnostic {
    Diagnostic(
      code: code.rawValue, severity: .warning, message: message, advice: advice, at: location,
      related: related)
  }

  static func note(
    _ code: DiagnosticCode, _ message: Bilingual, advice: Bilingual? = nil,
    at location: SourceLocation?
  ) -> Diagnostic {
    Diagnostic(
      code: code.rawValue, severity: .note, message: message, advice: advice, at: location)
  }

  /// How many problems of one code are not shown.
  static func more(_ count: Int, of code: DiagnosticCode) -> Diagnostic {
    note(
      code,
      Bilingual(
        fr: "et \(count: count, one: "autre problème", many: "autres problèmes") de ce genre",
        en: "and \(count: count, one: "more problem", many: "more problems") of this kind"),
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
