import ParvisCore

/// Problems of link sentences that cannot be read.
extension Diagnostic {
  private static let example = Bilingual(
    fr: "écrivez par exemple `Conseil de quartier -> Maire : influence 3`",
    en: "write for instance `Neighbourhood council -> Mayor : influence 3`")

  static func unreadableLink(
    _ text: String, meaning sentence: String? = nil, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .unreadableLink,
      fr: "\(quoted: text) n'est pas un lien : il n'y a pas de flèche",
      en: "\(quoted: text) is not a link: there is no arrow",
      advice: sentence.map { Bilingual(fr: "écrivez `\($0)`", en: "write `\($0)`") } ?? example,
      at: location)
  }

  /// A link on the line of a stakeholder, with its ends as they are to be written.
  static func linkOnLine(
    _ text: String, _ ends: String, _ type: LinkType, at location: SourceLocation
  ) -> Diagnostic {
    let words = ValueWords.linkTypes
    return error(
      .unreadPiece,
      fr: "\(quoted: text) est un lien : il ne s'écrit pas sur la ligne d'une partie prenante",
      en: "\(quoted: text) is a link: it is not written on the line of a stakeholder",
      advice: Bilingual(
        fr: "écrivez sous `liens` : `\(ends) : \(words.word(for: type, in: .french))`",
        en: "write under `links`: `\(ends) : \(words.word(for: type, in: .english))`"),
      at: location)
  }

  static func linkWithoutType(_ text: String?, at location: SourceLocation) -> Diagnostic {
    error(
      .linkWithoutType,
      fr: "ce lien ne dit pas de quelle sorte il est",
      en: "this link does not say of what kind it is",
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
      fr: "il manque un nom à l'un des deux bouts de ce lien",
      en: "a name is missing at one of the two ends of this link",
      advice: example, at: location)
  }

  /// A word that names no type, with the type that it usually stands for, perhaps the other way.
  static func unknownLinkType(
    _ word: String, count: Int, usual: LinkType?, turned: LinkType?, nearest: String?,
    at location: SourceLocation
  ) -> Diagnostic {
    let words = ValueWords.linkTypes
    let times = times(count)
    let advice: Bilingual
    if let turned {
      advice = Bilingual(
        fr: """
          tournez le lien, sans doute de cette sorte : `B -> A : \(words.word(for: turned, in: .french))`
          """,
        en: """
          turn the link round, probably of this kind: `B -> A : \(words.word(for: turned, in: .english))`
          """)
    } else if let usual {
      let other = LinkKind.allCases.filter { .relation($0) != usual }.map { LinkType.relation($0) }
      advice = Bilingual(
        fr: """
          sans doute `\(words.word(for: usual, in: .french))` ; sinon \
          \(FrenchSentence.choice(other.map { words.word(for: $0, in: .french) }))
          """,
        en: """
          probably `\(words.word(for: usual, in: .english))`; else \
          \(EnglishSentence.choice(other.map { words.word(for: $0, in: .english) }))
          """)
    } else if let nearest {
      advice = didYouMean(nearest)
    } else {
      let french = words.french.dropLast()
      let english = words.english.dropLast()
      advice = Bilingual(
        fr: "écrivez \(FrenchSentence.choice(Array(french)))",
        en: "write \(EnglishSentence.choice(Array(english)))")
    }
    return error(
      .unknownLinkType,
      fr: "\(quoted: word) n'est pas une sorte de lien\(times)",
      en: "\(quoted: word) is not a kind of link\(times)",
      advice: advice, at: location)
  }

  static func reversedArrow(
    _ text: String, from: String, to: String, at location: SourceLocation
  ) -> Diagnostic {
    error(
      .reversedArrow,
      fr: "la flèche de \(quoted: text) va de droite à gauche : elle ne se lit que vers la droite",
      en: "the arrow of \(quoted: text) goes from right to left: it is only read towards the right",
      advice: Bilingual(
        fr: "écrivez `\(from) -> \(to)`", en: "write `\(from) -> \(to)`"),
      at: location)
  }

  static func severalArrows(at location: SourceLocation) -> Diagnostic {
    error(
      .severalArrows,
      fr: "il y a plusieurs flèches sur cette ligne", en: "there are several arrows on this line",
      advice: Bilingual(
        fr: "écrivez un lien par ligne : `A -> B : …`, puis `B -> C : …`",
        en: "write one link on each line: `A -> B : …`, then `B -> C : …`"),
      at: location)
  }

  static func arrowBothWays(at location: SourceLocation) -> Diagnostic {
    error(
      .arrowBothWays,
      fr: "ce lien va d'une partie prenante à un thème ou à un public : il n'a qu'un sens",
      en: "this link goes from a stakeholder to a theme or a group: it has one direction only",
      advice: Bilingual(fr: "remplacez `<->` par `->`", en: "replace `<->` by `->`"), at: location)
  }

  static func impactAsLink(at location: SourceLocation) -> Diagnostic {
    error(
      .impactAsLink,
      fr: """
        « concernés par » va d'un public à un thème : ce n'est pas un lien entre parties \
        prenantes
        """,
      en: "“affected by” goes from a group to a theme: it is no link between stakeholders",
      advice: Bilingual(
        fr: "notez-le dans la section « publics attendus » : `concernés par: { thème: 3 }`",
        en: "note it in the section “expected groups”: `affected by: { theme: 3 }`"),
      at: location)
  }

  static func selfLink(_ name: String, at location: SourceLocation) -> Diagnostic {
    warning(
      .selfLink,
      fr: "ce lien va de \(quoted: name) à \(quoted: name) : il est laissé de côté",
      en: "this link goes from \(quoted: name) to \(quoted: name): it is left aside",
      advice: Bilingual(
        fr: "corrigez un des deux bouts, ou effacez la ligne",
        en: "correct one of the ends, or remove the line"),
      at: location)
  }

  static func duplicateLink(
    _ link: Link, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    duplicateRelation(
      from: link.from.name, to: link.to.name, link.kind.label, isMutual: link.kind.isMutual,
      at: location, first: first)
  }

  static func duplicateRelation(
    from: String, to: String, _ label: Bilingual, isMutual: Bool = false,
    at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    let arrow = isMutual ? "↔" : "→"
    return error(
      .duplicateLink,
      fr: """
        le lien \(quoted: from) \(arrow) \(quoted: to) (\(label)) est noté deux fois, \
        \(Places.both(first, location))
        """,
      en: """
        the link \(quoted: from) \(arrow) \(quoted: to) (\(label)) is noted twice, \
        \(Places.both(first, location))
        """,
      advice: Bilingual(
        fr: "gardez une seule de ces lignes",
        en: "keep only one of these lines"),
      at: location, related: [.firstTime(at: first)])
  }

  static func tooManyLinks(_ count: Int, limit: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .tooManyLinks,
      fr: "\(count) liens, \(limit) au plus peuvent être lus",
      en: "\(count) links, at most \(limit) can be read",
      advice: ProblemWords.splitMap,
      at: location)
  }

  static func modelRefuses(
    _ violation: MapViolation, at location: SourceLocation?
  ) -> Diagnostic {
    let name =
      switch violation.rule {
      case .duplicateName(let name), .unknownName(let name), .selfLink(let name): name
      case .scoreOffScale, .duplicateLink, .emptyName: ""
      }
    return error(
      .invalidMap,
      fr: "cette carte se contredit (\(quoted: name))",
      en: "this map contradicts itself (\(quoted: name))",
      advice: Bilingual(
        fr: "vérifiez cette ligne et les noms qui s'y trouvent",
        en: "check this line and the names in it"),
      at: location)
  }
}

/// Explanations of link sentences that cannot be read.
extension DiagnosticExplanation {
  /// A map with two stakeholders and one line of links.
  private static func links(_ lines: String..., before: String = "") -> String {
    """
    concertation: La halle du marché
    \(before)parties prenantes:
      - Maire : élus, influence 4, intérêt 3
      - CCAS : services, influence 1, intérêt 2
    liens:
    """ + lines.map { "\n  - " + $0 }.joined()
  }

  package static let unreadableLink = DiagnosticExplanation(
    Bilingual(fr: "Lien sans flèche", en: "Link without an arrow"),
    fr: "Un lien va d'une partie prenante à une autre, et la flèche `->` dit dans quel sens.",
    en: "A link goes from one stakeholder to another, and the arrow `->` says in which direction.",
    example: links("Maire et CCAS : contact 2"), mended: links("Maire <-> CCAS : contact 2"))

  package static let linkWithoutType = DiagnosticExplanation(
    Bilingual(fr: "Lien sans sorte", en: "Link without a kind"),
    fr: """
      Une influence, un contact et un désaccord ne se lisent pas de la même façon : le lien doit \
      dire de quelle sorte il est.
      """,
    en: """
      An influence, a contact and a disagreement are not read in the same way: the link must say \
      of what kind it is.
      """,
    example: links("Maire -> CCAS"), mended: links("Maire -> CCAS : contact 2"))

  package static let linkWithoutEnd = DiagnosticExplanation(
    Bilingual(fr: "Lien à un seul bout", en: "Link with one end"),
    fr: "Un lien a deux bouts, un de chaque côté de la flèche.",
    en: "A link has two ends, one on each side of the arrow.",
    example: links("Maire -> : contact 2"), mended: links("Maire -> CCAS : contact 2"))

  package static let unknownLinkType = DiagnosticExplanation(
    Bilingual(fr: "Sorte de lien inconnue", en: "Unknown kind of link"),
    fr: """
      Les sortes de liens sont en petit nombre, parce que chacune a son analyse et son trait sur \
      la carte. Une précision s'écrit entre parenthèses à la fin.
      """,
    en: """
      There are few kinds of links, because each has its analysis and its line on the map. \
      Details are written in brackets at the end.
      """,
    example: links("Maire -> CCAS : parrainage 3"),
    mended: links("Maire -> CCAS : contact 3 (parrainage)"))

  package static let unknownLinkEnd = DiagnosticExplanation(
    Bilingual(fr: "Bout de lien inconnu", en: "Unknown end of a link"),
    fr: """
      Les deux bouts d'un lien sont des noms de « parties prenantes ». Une faute de frappe se \
      voit ainsi, au lieu de créer un nom de plus sur la carte.
      """,
    en: """
      Both ends of a link are names of “stakeholders”. A slip of the keyboard shows in this way, \
      instead of making one more name on the map.
      """,
    example: links("Maire -> CACS : contact 2"), mended: links("Maire -> CCAS : contact 2"))

  package static let severalArrows = DiagnosticExplanation(
    Bilingual(fr: "Plusieurs flèches sur une ligne", en: "Several arrows on one line"),
    fr: "Chaque ligne dit un lien ; une suite de liens s'écrit sur plusieurs lignes.",
    en: "Each line says one link; a chain of links is written on several lines.",
    example: links("Maire -> CCAS -> Maire : informe 2"),
    mended: links("Maire -> CCAS : informe 2", "CCAS -> Maire : informe 2"))

  package static let reversedArrow = DiagnosticExplanation(
    Bilingual(fr: "Flèche à l'envers", en: "Arrow the wrong way round"),
    fr: """
      Une phrase se lit de gauche à droite : celui qui agit d'abord, puis la flèche, puis celui \
      qui reçoit.
      """,
    en: """
      A sentence is read from left to right: first who acts, then the arrow, then who receives.
      """,
    example: links("CCAS <- Maire : influence 3"), mended: links("Maire -> CCAS : influence 3"))

  package static let arrowBothWays = DiagnosticExplanation(
    Bilingual(fr: "Flèche double vers un thème", en: "Double arrow to a theme"),
    fr: """
      Une partie prenante s'intéresse à un thème ou parle pour un public ; l'inverse n'a pas de \
      sens, et la flèche n'a qu'une pointe.
      """,
    en: """
      A stakeholder cares about a theme or speaks for a group; the reverse has no meaning, and \
      the arrow has one head only.
      """,
    example: links("Maire <-> ombre : intérêt 3", before: "thèmes: [ombre]\n"),
    mended: links("Maire -> ombre : intérêt 3", before: "thèmes: [ombre]\n"))

  package static let impactAsLink = DiagnosticExplanation(
    Bilingual(fr: "Impact écrit comme un lien", en: "Impact written as a link"),
    fr: """
      Ce qui touche un public se note avec ce public, dans « publics attendus » : les liens sont \
      entre parties prenantes.
      """,
    en: """
      What affects a group is noted with that group, in “expected groups”: links are between \
      stakeholders.
      """,
    example: links(
      "Riverains -> bruit : concernés par 3",
      before: "thèmes: [bruit]\npublics attendus: [Riverains]\n"),
    mended: links(
      "Maire -> CCAS : contact 2",
      before: "thèmes: [bruit]\npublics attendus:\n  - Riverains : concernés par bruit 3\n"))

  package static let selfLink = DiagnosticExplanation(
    Bilingual(fr: "Lien d'un nom à lui-même", en: "Link from a name to itself"),
    fr: "Un lien d'une partie prenante à elle-même ne dit rien : il n'est pas dessiné.",
    en: "A link from a stakeholder to itself says nothing: it is not drawn.",
    example: links("Maire -> maire : influence 3"),
    mended: links("Maire -> CCAS : influence 3"))

  package static let duplicateLink = DiagnosticExplanation(
    Bilingual(fr: "Lien noté deux fois", en: "Link noted twice"),
    fr: """
      Entre deux noms, dans un sens, il y a un seul lien de chaque sorte. Un contact, une \
      coopération, une alliance ou un conflit n'a pas de sens : c'est le même lien des deux côtés.
      """,
    en: """
      Between two names, in one direction, there is one link of each kind. A contact, a \
      cooperation, an alliance or a conflict has no direction: it is the same link from both ends.
      """,
    example: links("Maire -> CCAS : contact 2", "CCAS <-> Maire : contact 3"),
    mended: links("CCAS <-> Maire : contact 3"))

  package static let tooManyLinks = DiagnosticExplanation(
    Bilingual(fr: "Trop de liens", en: "Too many links"),
    fr: """
      \(ReadingLimits.standard.links) liens au plus sont lus, bien plus qu'une carte n'en peut \
      montrer.
      """,
    en: "At most \(ReadingLimits.standard.links) links are read, far more than a map can show.",
    example: links("Maire -> CCAS : contact 2", "CCAS -> Maire : contact 3"),
    mended: links("Maire -> CCAS : contact 2"), reading: lowered { $0.links = 1 })

  package static let invalidMap = DiagnosticExplanation(
    Bilingual(fr: "Carte qui se contredit", en: "Map that contradicts itself"),
    fr: """
      Dernière vérification, après toutes les autres. Aucun fichier connu ne donne ce code : \
      s'il paraît, c'est que Parvis a un défaut, et le fichier aidera à le corriger.
      """,
    en: """
      The last check, after all others. No file is known to produce this code: when it appears, \
      Parvis has a defect, and the file will help to mend it.
      """,
    example: nil, mended: nil)
}
