internal import ArgumentParser
internal import ParvisCore
internal import ParvisExchange

/// The words of the options of `convert`.
enum ExchangeWords {
  static var keys: [String] { ExchangeFormCatalog.all.map(\.key) }
  static var readKeys: [String] {
    (ExchangeFormCatalog.all.filter { $0.read != nil } + ExchangeFormCatalog.readOnly).map(\.key)
  }

  static func form(_ text: String) throws -> ExchangeForm {
    guard let form = ExchangeFormCatalog.form(called: text) else {
      throw ValidationError(
        ArgumentWords.unknownForm(text, choices: keys))
    }
    return form
  }

  /// A form to be read; one that is written only is refused with a sentence of its own.
  static func readForm(_ text: String) throws -> ExchangeForm {
    guard let form = ExchangeFormCatalog.readForm(called: text) else {
      throw ValidationError(ArgumentWords.unknownForm(text, choices: readKeys))
    }
    return form
  }
}
