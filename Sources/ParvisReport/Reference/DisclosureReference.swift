internal import ParvisAnalysis
public import ParvisCore

/// The reference page of the versions for others, generated from the disclosure table.
public enum DisclosureReference {
  /// The page in Markdown.
  ///
  /// - Parameter language: of the page.
  /// - Returns: the page, ending with a line break.
  public static func page(in language: Language) -> String {
    var blocks = [opening.text(in: language)]
    for (type, rows) in DisclosureTable.types {
      let table = DataTable(
        headings: headings,
        rows: rows.map { row in
          DataTable.Row([
            .text(row.label), .text(words(row.workshop)), .text(words(row.public)),
          ])
        })
      blocks.append("### `\(type)`\n\n" + table.markdown(in: language))
    }
    return blocks.joined(separator: "\n")
  }

  private static func words(_ treatment: Treatment) -> Bilingual {
    switch treatment {
    case .shown: Bilingual(fr: "oui", en: "yes")
    case .hidden: Bilingual(fr: "non", en: "no")
    case .reduced(let words): words
    }
  }

  private static let headings = [
    Bilingual(fr: "champ", en: "field"), Bilingual(fr: "atelier", en: "workshop"),
    Bilingual(fr: "publique", en: "public"),
  ]

  private static let opening = Bilingual(
    fr: """
      # Ce que montre chaque version

      Page engendrée à partir du programme. `--profile interne|atelier|publique` choisit la version ; \
      sinon la `diffusion` du fichier, sinon interne. La version interne montre tout.

      ## Comment c'est fait

      - Une copie de la carte est faite champ par champ, d'après la table ci-dessous, **avant** tout \
      calcul et tout dessin. Ce qui n'est pas dans la table n'est pas copié.
      - Une note retirée se lit comme une note que personne n'a donnée : rien ne dit qu'elle \
      existait, et aucune version n'appelle « inconnu » ce qu'elle retire. Aucun nombre \
      d'éléments retirés n'est donné, et les avertissements du fichier ne sont que comptés.
      - En version publique, une personne physique (déclarée, ou dont le nom commence par M., Mme, Me, \
      Dr …) devient sa fonction (son rôle, ou ce qui suit la virgule de « M. Jean Vernet, maire »), \
      sinon « une personne (catégorie) », et n'a plus aucun lien. Son nom entier, son nom sans titre \
      et son nom de famille sont remplacés dans tous les textes et tous les noms gardés ; son prénom \
      seul ne l'est pas. Une personne qui n'est nommée que dans un texte libre, sans titre, n'est pas \
      reconnue : relire ces textes.
      - Un public de moins de 11 personnes part avec tout ce qui s'y rapporte. L'effectif du public \
      dont il fait partie, et celui des autres parties, partent aussi : une différence le donnerait.
      - L'ordre d'un fichier peut être un ordre d'importance : les versions d'atelier et \
      publique sont triées par catégorie et par nom, et ne donnent aucune ligne du fichier.
      - `masquer en public` ajoute des noms du fichier ou des mots : contacts, coopération, voix, \
      rôles, territoires, cercles, cadrage, niveau, manques, paramètres, scénarios, dispositifs. Un mot \
      qui n'est pas compris arrête tout.

      ## Les manques en version publique

      Tout ce qui est montré est calculé sur la copie, sauf deux choses. La priorité d'un public, en \
      trois degrés, que seule la liste des manques donne, jamais un document : elle est établie avec \
      les notes qui ne sont ni confidentielles ni personnelles, sans les désaccords. Et ce que toute \
      version peut dire de la carte entière : qui pilote, qui décide, avec quelles voix le pilote est \
      en contact. Aucune voix nommée n'est mise en doute : « d'autres voix sont souhaitées ». Deux \
      cartes qui ne diffèrent que par ce qui est caché, et où les mêmes voix sont en contact, donnent \
      les mêmes octets ; un test le vérifie.

      Une carte dont plus de la moitié des liens, des notes ou des voix est retirée n'est pas \
      dessinée, et la raison est dite.

      Une partie prenante confidentielle ne laisse aucune trace : le public dont elle est la seule \
      voix est dit sans voix « dans cette version ». Chaque version prévient que ce qui n'y figure pas \
      peut exister ailleurs. Les publics sans poids dans la décision et les parties prenantes sans lien \
      ne sont signalés qu'à l'équipe.

      Une version ne sait pas qui est opposé ou en désaccord : elle ne nomme un organisme, pour \
      joindre un public, que si elle montre qu'il parle pour ce public ou pour un public plus large. \
      Les relais habituels y sont dits par leur genre, sans nom.

      ## La table

      """,
    en: """
      # What each version shows

      Page generated from the program. `--profile interne|atelier|publique` chooses the version; else \
      the `profile` of the file, else internal. The internal version shows everything.

      ## How it works

      - A copy of the map is made field by field, after the table below, **before** anything is \
      computed or drawn. What is not in the table is not copied.
      - A withheld score reads like one that nobody gave: nothing tells that it existed, and no \
      version calls unknown what it leaves out. No number of \
      withheld things is given, and warnings about the file are only counted.
      - In a public version a natural person (declared, or whose name begins with M., Mme, Me, Dr …) \
      becomes the function (the role, or what follows the comma of “M. Jean Vernet, maire”), else “a \
      person (category)”, and has no link left. The full name, the name without its title and the \
      surname are replaced in all texts and names that are kept; a first name alone is not. Somebody \
      named in a free text only, without a title, is not recognised: read those texts.
      - A group of fewer than 11 people goes with all that relates to it. The size of the group of \
      which it is a part, and of the other parts, go too: a difference would tell it.
      - The order of a file may be one of importance: the workshop and public versions are \
      sorted by category and name, and give no line of the file.
      - `hide in public` adds names of the file or words: contacts, cooperation, voices, roles, \
      territories, circles, framing, level, gaps, parameters, scenarios, schemes. A word that is not \
      understood stops everything.

      ## Gaps in a public version

      Everything shown is computed from the copy, but for two things. The priority of a group, in \
      three steps, which only the list of gaps gives, never a document: it is worked out with the \
      scores that are neither confidential nor personal, without disagreements. And what every version \
      may say of the whole map: who leads, who decides, with which voices the lead is in touch. No \
      voice that is named is doubted: “more voices are wanted”. Two maps that differ only in what is \
      hidden, and in which the same voices are in touch, give the same bytes; a test checks it.

      A map of which more than half of the links, scores or voices is left out is not drawn, and the \
      reason is said.

      A confidential stakeholder leaves no trace: the group whose only voice it is has no voice “in \
      this version”. Each version warns that what is missing from it may exist elsewhere. Groups \
      without weight in the decision and stakeholders without a link are told to the team only.

      A version does not know who is opposed or in disagreement: to reach a group it names a body \
      only where it shows that the body speaks for that group or for a wider one. Usual go-betweens \
      are told there by their kind, without a name.

      ## The table

      """)
}
