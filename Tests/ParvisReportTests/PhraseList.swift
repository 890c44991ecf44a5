import ParvisCore

@testable import ParvisReport

/// Every phrase that stands anywhere in a document, found without knowing its shape: a kind of block
/// that a format forgets is found all the same.
enum PhraseList {
  static func phrases(of value: Any) -> [Phrase] {
    switch value {
    case let phrase as Phrase: [phrase]
    case let text as Bilingual: [Phrase(text)]
    case let mark as Mark: [Phrase(mark.label)]
    // What unfolds under a map says again what the picture says.
    case is DataTable: []
    // The bar of the page has words of its own.
    case is SheetGroup.Filter: []
    default: Mirror(reflecting: value).children.flatMap { phrases(of: $0.value) }
    }
  }
}
