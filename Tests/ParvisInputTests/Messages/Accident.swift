import ParvisCore

/// Something that happens in a French office when a map is typed, with the text that comes of it.
struct Accident {
  let french: String
  let english: String
  let bytes: [UInt8]
  /// The codes that it gives, in order; none when it is read as it was meant.
  let codes: [String]

  init(_ french: String, _ english: String, _ text: String, _ codes: String...) {
    self.init(french, english, Array(text.utf8), codes)
  }

  init(_ french: String, _ english: String, _ bytes: [UInt8], _ codes: [String]) {
    self.french = french
    self.english = english
    self.bytes = bytes
    self.codes = codes
  }

  func title(in language: Language) -> String { language == .french ? french : english }

  /// A small map to which an accident happens.
  static func map(
    _ stakeholders: String = "", audiences: String = "", links: String = "", more: String = ""
  ) -> String {
    var text = "concertation: La halle du marché\n"
    if !audiences.isEmpty { text += "publics attendus:\n" + audiences }
    text += "parties prenantes:\n"
    text +=
      "  - Maire : élus, influence 4, intérêt 3\n  - CCAS : services, influence 1, intérêt 2\n"
    text += stakeholders
    if !links.isEmpty { text += "liens:\n" + links }
    return text + more
  }
}
