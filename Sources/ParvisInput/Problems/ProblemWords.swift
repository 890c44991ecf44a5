package import ParvisCore

/// What is said of problems of more than one family.
package enum ProblemWords {
  package static let openQuote = Bilingual(
    fr: "le guillemet ouvert ici n'est jamais refermé",
    en: "the quotation mark opened here is never closed")
  package static let notText = Bilingual(
    fr: "ce fichier n'est pas du texte", en: "this file is not text")
  package static let fillCell = Bilingual(
    fr: "remplissez la case, ou effacez la ligne", en: "fill in the cell, or remove the row")
  package static let splitMap = Bilingual(
    fr: "partagez la carte en plusieurs fichiers", en: "split the map into several files")
}
