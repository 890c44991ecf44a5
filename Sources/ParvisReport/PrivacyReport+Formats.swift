internal import ParvisCore

extension PrivacyReport {
  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  /// The report for a terminal, ending with a line break.
  public func text(style: TextStyle = .plain) -> String {
    var lines = [style.bold(say(PrivacyMessages.register))]
    lines += register.map { part in "  " + say(PrivacyMessages.labelled(part.label, part.value)) }
    lines += ["", style.bold(say(PrivacyMessages.persons(persons.count)))]
    lines += persons.map { "  – " + say(PrivacyMessages.person($0)) }
    lines += ["", style.bold(say(PrivacyMessages.opinions))]
    if withOpinions.isEmpty {
      lines.append("  " + say(PrivacyMessages.noOpinion))
    } else {
      lines += withOpinions.map {
        "  – " + Lists.quoted($0.stakeholder.name, in: language)
      }
    }
    if !bodiesWithOpinions.isEmpty {
      lines.append("  " + say(PrivacyMessages.bodies(bodiesWithOpinions.count)))
    }
    lines += ["", style.bold(say(PrivacyMessages.whatToDo))]
    lines += advice.enumerated().map { "  \($0 + 1). " + say($1) }
    lines += ["", style.faint(say(PrivacyMessages.precedent))]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The report for other programs.
  ///
  /// - Throws: when the document cannot be encoded.
  public func jsonText() -> String {
    JSONValue.object([
      "parvis": .text(ProductVersion.current),
      "file": .optional(file),
      "lang": .text(language.rawValue),
      "register": .object(
        Dictionary(uniqueKeysWithValues: register.map { ($0.key, .text(say($0.value))) })),
      "persons": .array(
        persons.map { person in
          .object([
            "name": .text(person.stakeholder.name), "declared": .bool(person.isDeclared),
            "scored": .array(person.criteria.map { .text($0.rawValue) }),
            "informedOn": .optional(person.informedOn),
            "line": person.line.map(JSONValue.integer) ?? .null,
          ])
        }),
      "opinions": .array(withOpinions.map { .text($0.stakeholder.name) }),
      "bodiesWithOpinions": .array(bodiesWithOpinions.map { .text($0.name) }),
      "advice": .array(advice.map { .text(say($0)) }),
    ]).document()
  }
}
