extension Accident {
  /// What keyboards, word processors and spreadsheets do to a text.
  static let signs: [Accident] = [
    Accident(
      "Espace insécable avant le deux-points", "No-break space before the colon",
      map("  - École\u{A0}: services, influence 1, intérêt 1\n")),
    Accident(
      "Espace fine insécable avant le deux-points", "Narrow no-break space before the colon",
      map("  - École\u{202F}: services, influence 1, intérêt 1\n")),
    Accident(
      "Espace insécable après le deux-points", "No-break space after the colon",
      map("  - École :\u{A0}services, influence 1, intérêt 1\n")),
    Accident(
      "Apostrophe courbe et apostrophe droite", "Curly and straight apostrophe",
      map(
        "  - Maison de l’enfance : services, influence 1, intérêt 1\n",
        links: "  - Maison de l'enfance -> Maire : contact 2\n")),
    Accident(
      "Guillemets autour d’un nom", "Quotation marks round a name",
      map(links: "  - «\u{A0}Maire\u{A0}» -> CCAS : contact 2\n"), "nom-approche"),
    Accident(
      "Guillemets anglais autour d’un nom", "Curly quotes round a name",
      map(links: "  - “Maire” -> CCAS : contact 2\n"), "nom-approche"),
    Accident(
      "Œ et oe", "Œ and oe",
      map(
        "  - Œuvres sociales : associations, influence 1, intérêt 1\n",
        links: "  - Oeuvres sociales -> Maire : contact 2\n")),
    Accident(
      "Accent composé (fichier venu d’un Mac)", "Combining accent (a file from a Mac)",
      map(
        "  - École : services, influence 1, intérêt 1\n",
        links: "  - E\u{301}cole -> Maire : contact 2\n")),
    Accident(
      "Tabulation pour le retrait", "Tab for the indentation",
      "concertation: La halle du marché\nparties prenantes:\n"
        + "\t- Maire : élus, influence 4, intérêt 3\n", "tabulation"),
    Accident(
      "Marque d’ordre des octets et fins de ligne de Windows",
      "Byte-order mark and line ends of Windows",
      Array(("\u{FEFF}" + map()).replacing("\n", with: "\r\n").utf8), []),
    Accident(
      "Texte Unicode (UTF-16) du Bloc-notes", "Unicode text (UTF-16) from Notepad",
      [0xFF, 0xFE] + map().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, []),
    Accident(
      "Encodage de Windows (Windows-1252)", "Encoding of Windows (Windows-1252)",
      map().unicodeScalars.map { UInt8($0.value & 0xFF) }, ["encodage"]),
    Accident(
      "Caractère invisible collé avec un nom", "Hidden character pasted with a name",
      map("  - Éco\u{200E}le : services, influence 1, intérêt 1\n"), "caractere-invisible"),
    Accident(
      "Deux-points sans espace", "Colon without a space",
      map("  - École: { catégorie:services, influence:4, intérêt:1 }\n")),
    Accident(
      "Virgule décimale", "Decimal comma",
      map("  - École: { catégorie: services, influence: 2,5, intérêt: 1 }\n"), "note-decimale"),
    Accident(
      "Point d’interrogation seul", "Lone question mark",
      map("  - École : services, influence ?, intérêt 1\n")),
    Accident(
      "Dièse dans une phrase", "Hash in a sentence",
      map(
        "  - \"CCI #2\" : institutions, influence 1, intérêt 1\n",
        links: "  - CCI #2 -> Maire : contact 2\n"), "diese-dans-phrase"),
    Accident(
      "Guillemets autour d’un bout de lien", "Quotation marks round one end of a link",
      map(links: "  - \"Maire\" -> CCAS : contact 2\n"), "phrase-a-citer"),
    Accident(
      "Esperluette au début d’une phrase", "Ampersand at the beginning of a sentence",
      map(
        "  - \"& Co\" : associations, influence 1, intérêt 1\n",
        links: "  - & Co -> Maire : contact 2\n"), "phrase-a-citer"),
    Accident(
      "Deux-points dans un nom", "Colon in a name",
      map(
        "  - \"Projet : la rue\" : associations, influence 1, intérêt 1\n",
        links: "  - Projet : la rue -> Maire : contact 2\n"), "phrase-a-citer"),
    Accident(
      "Guillemet jamais refermé", "Quotation mark never closed",
      map("  - \"École : services\n"), "guillemet-ouvert"),
    Accident(
      "Crochet jamais refermé", "Bracket never closed",
      map(more: "références: [ Charte 2019, Bilan 2024\n"), "crochet-ouvert"),
  ]
}
