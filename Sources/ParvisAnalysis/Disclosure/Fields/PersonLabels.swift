internal import ParvisCore

/// What natural persons are called in a public version: their function, else « une personne
/// (catégorie) », numbered when equal.
///
/// A function is the role, else what follows the comma: « maire » for « Mme Vernet, maire ».
struct PersonLabels {
  let labels: [Stakeholder.ID: String]

  /// - Parameters:
  ///   - persons: those who are shown, in the order of the file.
  ///   - names: the names of all who are shown.
  ///   - scrubber: knows every name that may not stand in a label.
  ///   - language: of the labels.
  init(
    _ persons: [Stakeholder], beside names: [String], scrubber: NameScrubber, language: Language
  ) {
    let own = Set(persons.map(\.name))
    let others = names.filter { !own.contains($0) }.map { FoldedName(scrubber.scrubbedName($0)) }
    var groups: [FoldedName: [Stakeholder.ID]] = [:]
    var wished: [Stakeholder.ID: String] = [:]
    for person in persons {
      let label = Self.label(of: person, scrubber, language)
      wished[person.id] = label
      groups[FoldedName(label), default: []].append(person.id)
    }
    var taken = Set(others)
    var labels: [Stakeholder.ID: String] = [:]
    for person in persons {
      guard let label = wished[person.id] else { continue }
      let isAlone = groups[FoldedName(label)]?.count == 1
      guard !isAlone || !taken.insert(FoldedName(label)).inserted else {
        labels[person.id] = label
        continue
      }
      var number = 1
      while !taken.insert(FoldedName("\(label) \(number)")).inserted { number += 1 }
      labels[person.id] = "\(label) \(number)"
    }
    self.labels = labels
  }

  private static func label(
    of person: Stakeholder, _ scrubber: NameScrubber, _ language: Language
  ) -> String {
    let functions = [person.role, PersonName.function(in: person.name)].compactMap(\.self)
    for function in functions
    where !FoldedName(function).text.isEmpty && scrubber.scrubbed(function) == function {
      return function
    }
    guard let category = person.category?.label.text(in: language),
      scrubber.scrubbed(category) == category
    else { return DisclosureMessages.person.text(in: language) }
    return DisclosureMessages.person(category).text(in: language)
  }
}
