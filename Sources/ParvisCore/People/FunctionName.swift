/// Names of functions that one person holds at a time, such as « Maire » or “Town clerk”.
///
/// Whoever holds it is known, so that what is said of it is said of a person.
package enum FunctionName {
  /// Whether a name designates a function with a single holder.
  ///
  /// Plurals and services are none: « Adjoints », « Direction des écoles », « Mairie ».
  package static func isOfOne(_ name: String) -> Bool {
    let words = FoldedName(name).text.split { !$0.isLetter && !$0.isNumber }
    let own = words.drop { before.contains($0) }.filter { !endings.contains($0) }
    guard let first = own.first else { return false }
    if functions.contains(first) { return true }
    if withComplement.contains(first) {
      return own.count == 1 || complements.contains(own[1]) || functions.contains(own[1])
    }
    return isEnglish(own)
  }

  /// In English the function is the last word before “of”: “Town clerk”, “Head of planning”.
  private static func isEnglish(_ words: [Substring]) -> Bool {
    guard words.allSatisfy({ !frenchLinks.contains($0) }) else { return false }
    let head = words.prefix { !englishLinks.contains($0) }
    return head.last.map(englishFunctions.contains) ?? false
  }

  /// What stands before a function.
  private static let before: Set<Substring> = [
    "le", "la", "l", "un", "une", "the", "a", "m", "mme", "monsieur", "madame", "mr", "mrs", "ms",
    "1er", "1re", "1ere", "2e", "3e", "premier", "premiere", "deuxieme", "second", "seconde",
    "ancien", "ancienne", "futur", "future", "sous", "vice", "co", "ex", "deputy", "former",
  ]
  /// What is left of « chargé(e) », « directeur·rice ».
  private static let endings: Set<Substring> = ["e", "ne", "rice", "trice", "re", "fe", "esse"]

  private static let functions: Set<Substring> = [
    "maire", "mairesse", "bourgmestre", "adjoint", "adjointe", "prefet", "prefete", "directeur",
    "directrice", "president", "presidente", "dgs", "dga", "dgst", "dst", "drh", "dasen", "abf",
    "depute", "deputee", "senateur", "senatrice", "ministre", "recteur", "rectrice", "proviseur",
    "proviseure", "cure", "eveque", "imam", "rabbin", "tresorier", "tresoriere", "coordinateur",
    "coordinatrice", "coordonnateur", "coordonnatrice", "referent", "referente", "inspecteur",
    "inspectrice", "instituteur", "institutrice", "gardien", "gardienne", "gerant", "gerante",
    "mediateur", "mediatrice", "doyen", "doyenne", "bailli", "commandant", "commandante",
    "capitaine", "intendant", "intendante", "mayor", "director", "chairman", "chairwoman",
    "chairperson", "prefect", "headteacher", "headmaster", "headmistress",
  ]
  /// Functions when something follows that says of what, or nothing at all.
  private static let withComplement: Set<Substring> = [
    "charge", "chargee", "chef", "cheffe", "responsable", "secretaire", "conseiller", "conseillere",
    "delegue", "deleguee", "elu", "elue", "commissaire", "principal", "principale", "architecte",
    "animateur", "animatrice", "medecin", "garant", "garante", "pasteur", "attache", "attachee",
    "ingenieur", "ingenieure", "porte", "head", "chief", "secretary",
  ]
  private static let complements: Set<Substring> = [
    "de", "du", "des", "d", "a", "au", "aux", "general", "generale", "municipal", "municipale",
    "departemental", "departementale", "regional", "regionale", "communautaire", "territorial",
    "territoriale", "academique", "parole", "of", "for", "executive",
  ]
  private static let frenchLinks: Set<Substring> = [
    "de", "du", "des", "d", "la", "le", "les", "l", "et", "au", "aux",
  ]
  private static let englishLinks: Set<Substring> = ["of", "for", "at", "in"]
  private static let englishFunctions: Set<Substring> = [
    "mayor", "director", "manager", "officer", "clerk", "president", "chair", "secretary",
    "treasurer", "principal", "headteacher", "coordinator", "adviser", "advisor", "councillor",
    "councilor", "minister", "priest", "vicar", "bishop", "engineer", "architect", "ombudsman",
    "commissioner", "inspector", "spokesperson", "spokesman", "spokeswoman", "mp", "senator",
    "sheriff", "coroner", "ceo",
  ]
}
