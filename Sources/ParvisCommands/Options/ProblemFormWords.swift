internal import ArgumentParser
internal import ParvisCore
internal import ParvisMission

extension ProblemForm {
  /// The form of that name.
  ///
  /// - Throws: a sentence with the choices when there is none.
  static func parse(_ text: String) throws -> ProblemForm {
    guard let format = ProblemForm(rawValue: text.lowercased()) else {
      let choices = allCases.map(\.rawValue)
      throw ValidationError(
        Bilingual(
          fr: "la forme \(quoted: text) n'est pas connue. Choix : \(list: choices, atMost: 9).",
          en: "there is no form \(quoted: text). Choices: \(list: choices, atMost: 9)."
        ).said)
    }
    return format
  }
}
