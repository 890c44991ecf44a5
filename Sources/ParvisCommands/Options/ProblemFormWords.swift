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
        ArgumentWords.unknownForm(text, choices: choices))
    }
    return format
  }
}
