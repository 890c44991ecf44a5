/// The stable name of each problem that a text can have.
///
/// A code is never given to another problem.
public enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
  // The file as a whole
  case emptyFile = "fichier-vide"
  case fileTooLarge = "fichier-trop-grand"
  case binaryFile = "fichier-binaire"
  case notUTF8 = "encodage"
  case hiddenCharacter = "caractere-invisible"

  // The form of the text
  case openQuote = "guillemet-ouvert"
  case openBracket = "crochet-ouvert"
  case unknownEscape = "barre-oblique"
  case colonInsideValue = "deux-points"
  case forbiddenFirstSign = "signe-interdit"
  case sentenceToQuote = "phrase-a-citer"
  case commentInSentence = "diese-dans-phrase"
  case brokenIndentation = "decalage"
  case tabIndentation = "tabulation"
  case missingColon = "deux-points-manquants"
  case unreadableText = "texte-illisible"
  case alias = "renvoi"
  case tag = "marque-de-type"
  case severalDocuments = "plusieurs-documents"
  case tooDeep = "trop-profond"
  case keyIsNoText = "cle-sans-texte"
  case partNotRead = "partie-non-lue"

  // Keys and what stands after them
  case rootIsNoMapping = "sections-attendues"
  case missingExercise = "concertation-absente"
  case missingStakeholders = "parties-prenantes-absentes"
  case unknownKey = "cle-inconnue"
  case duplicateKey = "cle-en-double"
  case missingValue = "valeur-manquante"
  case expectedText = "texte-attendu"
  case expectedBlock = "bloc-attendu"
  case unreadPiece = "morceau-inconnu"
  case wordInText = "mot-dans-un-texte"
  case unknownWord = "mot-inconnu"
  case unknownCategory = "categorie-inconnue"
  case missingCategory = "categorie-absente"

  // Numbers
  case scoreOffScale = "note-hors-echelle"
  case decimalScore = "note-decimale"
  case unreadableScore = "note-illisible"
  case reversedInterval = "intervalle-a-l-envers"
  case expectedScore = "note-attendue"
  case judgementWithoutValue = "note-sans-valeur"
  case ambiguousNote = "note-ambigue"
  case missingScores = "note-absente"
  case unreadableScale = "echelle-illisible"
  case unreadableNumber = "nombre-illisible"
  case unreadableDays = "duree-illisible"
  case unreadableShare = "part-illisible"
  case sharesDoNotAddUp = "total-des-parts"

  // Names
  case emptyName = "nom-vide"
  case wordForName = "mot-au-lieu-de-nom"
  case nameTooLong = "nom-trop-long"
  case duplicateName = "nom-en-double"
  case repeatedName = "nom-repete"
  case severalChosen = "plusieurs-retenus"
  case nearName = "nom-approche"
  case unknownStakeholder = "partie-inconnue"
  case unknownAudience = "public-inconnu"
  case unknownTheme = "theme-inconnu"
  case unknownTerritory = "territoire-inconnu"
  case unknownObjective = "objectif-inconnu"
  case namesMet = "section-absente"
  case nameInBoth = "public-et-partie"
  case mergedStakeholder = "partie-en-double"
  case contradictoryStakeholder = "partie-contradictoire"
  case tooManyStakeholders = "trop-de-parties"
  case uninformedPerson = "personne-non-informee"
  case personName = "nom-de-personne"

  // Links
  case unreadableLink = "lien-illisible"
  case linkWithoutType = "lien-sans-type"
  case linkWithoutEnd = "lien-sans-bout"
  case unknownLinkType = "type-de-lien-inconnu"
  case unknownLinkEnd = "lien-inconnu"
  case severalArrows = "plusieurs-fleches"
  case reversedArrow = "fleche-a-l-envers"
  case arrowBothWays = "fleche-double"
  case impactAsLink = "impact-en-lien"
  case selfLink = "lien-sur-soi"
  case duplicateLink = "lien-en-double"
  case tooManyLinks = "trop-de-liens"

  // Tables: a list of links and the list of its vertices
  case emptyTable = "table-vide"
  case tableWithoutHeader = "table-sans-titres"
  case openQuoteInTable = "table-guillemet-ouvert"
  case emptyCell = "table-case-vide"
  case unknownVertex = "table-sommet-inconnu"
  case repeatedVertex = "table-sommet-en-double"
  case unreadableWeight = "table-poids"
  case unknownColumn = "table-colonne-inconnue"
  case partitionWithoutVertices = "table-sans-sommets"

  // Tables of a map
  case unknownTable = "tableau-non-lu"
  case repeatedTable = "tableau-en-double"
  case noTable = "tableaux-absents"
  case emptyMapTable = "tableau-vide"
  case unknownTitle = "colonne-non-lue"
  case repeatedColumn = "colonne-en-double"
  case cellWithoutTitle = "case-sans-titre"
  case contactColumns = "coordonnees-non-lues"
  case mergedCells = "cellules-fusionnees"
  case scoreAsDate = "note-en-date"
  case damagedAccents = "accents-abimes"

  // Files of other programs
  case unreadableJSON = "json-illisible"
  case unreadableXML = "xml-illisible"
  case refusedXML = "xml-refuse"
  case noNetwork = "reseau-absent"
  case foreignFile = "fichier-etranger"
  case foreignLinkType = "lien-etranger"
  case foreignReading = "lecture-etrangere"
  case foreignEnd = "element-non-declare"
  case foreignScores = "nombre-etranger"
  case foreignFields = "champ-etranger"
  case foreignHomonyms = "elements-homonymes"
  case foreignRepeats = "repetition-etrangere"

  /// What the model itself refuses, when no other code says it.
  case invalidMap = "carte-invalide"
}

extension NameKind {
  /// The code of a name that nothing of the kind bears.
  var unknownCode: DiagnosticCode {
    switch self {
    case .stakeholder: .unknownStakeholder
    case .audience: .unknownAudience
    case .theme: .unknownTheme
    case .territory: .unknownTerritory
    case .objective: .unknownObjective
    case .category: .unknownCategory
    }
  }
}
