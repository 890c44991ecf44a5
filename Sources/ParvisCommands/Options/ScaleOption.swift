internal import ArgumentParser
internal import ParvisCore
internal import ParvisInput

/// On which scale the scores are, where the files themselves do not say it.
struct ScaleOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "Échelle des notes de tableaux ou d'un autre programme, qui n'en disent pas (sinon 0-4).",
      en: "Scale of the scores of tables or of another program that state none (else 0-4).",
      valueName: "1-5"),
    transform: ScaleOption.scale)
  var scale: Scale?

  /// The scale as it is typed.
  var text: String? { scale.map { "\($0.low)-\($0.high)" } }

  private static func scale(_ text: String) throws -> Scale {
    guard let scale = MapReader.scale(text) else {
      throw ValidationError(
        fr: "l'échelle \(quoted: text) n'est pas lisible : écrire par exemple 0-10.",
        en: "the scale \(quoted: text) cannot be read: write 0-10, for instance.")
    }
    return scale
  }
}
