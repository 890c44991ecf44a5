import ParvisCore

/// Problems of links.
extension Diagnostic {
  private static let example = Bilingual(
    fr: "écrivez par exemple `Conseil de quartier -> Maire : influence 3`",
    en: "write for instance `Neighbourhood council -> Mayor : influence 3`")

  static func unreadableLink(_ text: String, at location: SourceLocation) -> Diagnostic {
    error(
      .unreadableLink,
      Bilingual(
        fr: "\(quoted: text) n'est pas un lien : il n'y a pas de flèche",
        en: "\(quoted: text) is not a link: there is no arrow"),
      advice: example, at: location)
  }

  static func linkWithoutType(_ text: String?, at location: SourceLocation) -> Diagnostic {
    error(
      .linkWithoutType,
      Bilingual(
        fr: "ce lien ne dit pas de quelle sorte il est",
        en: "this link does not say of what kind it is"),
      advice: Bilingual(
        fr: """
          ajoutez « : » et une sorte, avec ou sans force, par exemple `: influence 3` ou \
          `: contact`
          """,
        en: """
          add “:” and a kind, with or without a strength, for instance `: influence 3` or \
          `: contact`
          """),
      at: location)
  }

  static func linkWithoutEnd(at location: SourceLocation) -> Diagnostic {
    error(
      .linkWithoutEnd,
      Bilingual(
        fr: "il manque un nom à l'un des deux bouts de ce lien",
        en: "a name is missing at one of the two ends of this link"),
      advice: example, at: location)
  }

  static func unknownLinkType(
    _ text: String, nearest: String?, at location: SourceLocation
  ) -> Diagnostic {
    let advice: Bilingual
    if let nearest {
      advice = didYouMean(nearest)
    } else {
      let french = ValueWords.linkTypes.french.dropLast()
      let english = ValueWords.linkTypes.english.dropLast()
      advice = Bilingual(
        fr: "écrivez \(FrenchSentence.choice(Array(french)))",
        en: "write \(EnglishSentence.choice(Array(english)))")
    }
    return error(
      .unknownLinkType,
      Bilingual(
        fr: "\(quoted: text) n'est pas une sorte de lien",
        en: "\(quoted: text) is not a kind of link"),
      advice: advice, at: location)
  }

  static func reversedArrow(
    _ text: String, from: String, to: String, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .reversedArrow,
      Bilingual(
        fr:
          "la flèche de \(quoted: text) va de droite à gauche : elle ne se lit que vers la droite",
        en:
          "the arrow of \(quoted: text) goes from right to left: it is only read towards the right"),
      advice: Bilingual(
        fr: "écrivez `\(from) -> \(to)`", en: "write `\(from) -> \(to)`"),
      at: location)
  }

  static func severalArrows(at location: SourceLocation) -> Diagnostic {
    error(
      .severalArrows,
      Bilingual(
        fr: "il y a plusieurs flèches sur cette ligne", en: "there are several arrows on this line"),
      advice: Bilingual(
        fr: "écrivez un lien par ligne : `A -> B : …`, puis `B -> C : …`",
        en: "write one link on each line: `A -> B : …`, then `B -> C : …`"),
      at: location)
  }

  static func arrowBothWays(at location: SourceLocation) -> Diagnostic {
    error(
      .arrowBothWays,
      Bilingual(
        fr: "ce lien va d'une partie prenante à un thème ou à un public : il n'a qu'un sens",
        en: "this link goes from a stakeholder to a theme or a public: it has one direction only"),
      advice: Bilingual(fr: "remplacez `<->` par `->`", en: "replace `<->` by `->`"), at: location)
  }

  static func impactAsLink(at location: SourceLocation) -> Diagnostic {
    error(
      .impactAsLink,
      Bilingual(
        fr: """
          « concernés par » va d'un public à un thème : ce n'est pas un lien entre parties \
          prenantes
          """,
        en: "“affected by” goes from a public to a theme: it is no link between stakeholders"),
      advice: Bilingual(
        fr: "notez-le dans la section « publics attendus » : `concernés par: { thème: 3 }`",
        en: "note it in the section “expected publics”: `affected by: { theme: 3 }`"),
      at: location)
  }

  static func selfLink(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .selfLink,
      Bilingual(
        fr: "ce lien va de \(quoted: name) à \(quoted: name) : il est laissé de côté",
        en: "this link goes from \(quoted: name) to \(quoted: name): it is left aside"),
      advice: Bilingual(
        fr: "corrigez un des deux bouts, ou effacez la ligne",
        en: "correct one of the ends, or remove the line"),
      at: location)
  }

  static func duplicateLink(
    _ link: Link, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    duplicateRelation(
      from: link.from.name, to: link.to.name, link.kind.label, at: location, first: first)
  }

  static func duplicateRelation(
    from: String, to: String, _ label: Bilingual, at location: SourceLocation,
    first: SourceLocation
  ) -> Diagnostic {
    error(
      .duplicateLink,
      Bilingual(
        fr: """
          le lien \(quoted: from) → \(quoted: to) (\(label)) est noté deux fois, \
          \(Places.both(first, location))
          """,
        en: """
          the link \(quoted: from) → \(quoted: to) (\(label)) is noted twice, \
          \(Places.both(first, location))
          """),
      advice: Bilingual(
        fr: "gardez une seule des deux lignes (`<->` compte pour les deux sens)",
        en: "keep one of the two lines (`<->` counts for both directions)"),
      at: location, related: [.firstTime(at: first)])
  }

  static func tooManyLinks(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .tooManyLinks,
      Bilingual(
        fr: "\(count) liens, \(limit) au plus peuvent être lus",
        en: "\(count) links, at most \(limit) can be read"),
      advice: Bilingual(
        fr: "partagez la carte en plusieurs fichiers", en: "split the map into several files"),
      at: location)
  }
}
