internal import ParvisCore

/// The longer ways in which authors write the title of a column.
enum TitleForm {
  /// What a title says without the words round its sense: « Nom de l'acteur », « Niveau
  /// d'influence », “Stakeholder category”; empty when there are none.
  static func shorter(_ title: some StringProtocol) -> [String] {
    let words = KeyForm(title).loose.split(separator: " ").map(String.init)
    guard (2...8).contains(words.count) else { return [] }
    var forms: [[String]] = []
    for owner in owners {
      if words.count > owner.count, Array(words.suffix(owner.count)) == owner {
        var rest = words.dropLast(owner.count)
        while let last = rest.last, articles.contains(last) { rest.removeLast() }
        forms.append(Array(rest))
      }
      if words.count > owner.count, Array(words.prefix(owner.count)) == owner {
        forms.append(Array(words.dropFirst(owner.count)))
      }
    }
    // « Type de public » may be of the groups that a stakeholder sees; a name is a name.
    if ["nom", "name"].contains(words[0]), ["public", "group", "theme"].contains(words.last) {
      forms.append([words[0]])
    }
    for form in [words] + forms {
      if let first = form.first, measures.contains(first) {
        var rest = form.dropFirst()
        while let first = rest.first, articles.contains(first) { rest.removeFirst() }
        forms.append(Array(rest))
      }
      if let last = form.last, measures.contains(last) { forms.append(form.dropLast()) }
    }
    return forms.filter { !$0.isEmpty && $0.count < words.count }.map {
      $0.joined(separator: " ")
    }
  }

  /// Whether a title is that of a way to reach somebody, or of the person to ask for.
  static func isContact(_ title: some StringProtocol) -> Bool {
    let form = KeyForm(String(title.map { $0.isLetter || $0 == "'" ? $0 : " " })).loose
    return form.split(separator: " ").contains { contacts.contains(String($0)) }
  }

  private static let owners = [
    ["partie", "prenante"], ["acteur"], ["structure"], ["organisme"], ["organisation"], ["entite"],
    ["partenaire"], ["institution"], ["stakeholder"], ["actor"], ["organization"],
    ["body"], ["lien"], ["link"], ["relation"],
  ]
  private static let articles: Set<String> = [
    "d", "de", "du", "des", "l", "la", "le", "les", "of", "the",
  ]
  private static let measures: Set<String> = ["niveau", "degre", "note", "score", "level"]
  private static let contacts: Set<String> = [
    "email", "mail", "mel", "courriel", "telephone", "phone", "tel", "portable", "mobile", "fax",
    "adresse", "address", "correspondant", "correspondante", "interlocuteur", "interlocutrice",
    "joindre", "contact", "referent", "referente", "prenom",
  ]
}
