import ParvisCore

/// What is said of changes made to a text.
enum MendingMessages {
  static func blanks(_ count: Int, _ kind: MendedText.Change.Kind) -> Bilingual {
    switch kind {
    case .tab:
      Bilingual(
        fr: """
          \(count: count, one: "tabulation remplacée", many: "tabulations remplacées") par des \
          espaces
          """,
        en: "\(count: count, one: "tab replaced", many: "tabs replaced") by spaces")
    case .space, .word:
      Bilingual(
        fr: """
          \(count: count, one: "espace insécable remplacée", many: "espaces insécables remplacées") \
          par des espaces ordinaires
          """,
        en: """
          \(count: count, one: "no-break space replaced", many: "no-break spaces replaced") by \
          ordinary spaces
          """)
    }
  }

  static func word(_ from: String, _ to: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: from) devient \(quoted: to)", en: "\(quoted: from) becomes \(quoted: to)")
  }
}
