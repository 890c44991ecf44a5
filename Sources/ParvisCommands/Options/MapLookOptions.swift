internal import ArgumentParser
internal import GraphvizKit
internal import ParvisCore
internal import ParvisRendering

/// What the maps look like: page, colours, resolution, arrangement.
struct MapLookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      fr: "Page : a4, a3, 16:9 ou auto.", en: "Page: a4, a3, 16:9 or auto.",
      valueName: "a4|a3|16:9|auto"),
    transform: MapLookOptions.page)
  var page: MapPage = .auto

  @Option(
    help: ArgumentHelp(
      fr: "Couleurs : print (impression), screen (écran) ou dark (sombre).",
      en: "Colours: print, screen or dark.",
      valueName: "print|screen|dark"),
    transform: ColourSchemeWords.scheme)
  var theme: ColourScheme = .light

  @Option(
    help: ArgumentHelp(
      fr: "Finesse des images PNG, en points par pouce : de 72 à 300 (sinon 144).",
      en: "Fineness of PNG pictures, in dots per inch: 72 to 300 (else 144).",
      valueName: ArgumentWords.number),
    transform: MapLookOptions.resolution)
  var dpi: Int?

  @OptionGroup var quick: QuickOption

  @Option(
    help: ArgumentHelp(
      fr: "Graine de la disposition : un autre nombre donne une autre disposition.",
      en: "Seed of the arrangement: another number gives another arrangement.",
      valueName: ArgumentWords.number))
  var seed: UInt64 = 1

  /// The choices as options of a map.
  func options(in language: Language) -> MapOptions {
    var options = MapOptions(page: page, language: language)
    options.seed = seed
    options.effort = quick.effort
    return options
  }

  /// - Throws: ``CommandFailure`` when the resolution is asked of a format without dots.
  func renderer(_ engine: any DrawingEngine, for format: OutputFormat) throws -> SceneRenderer {
    guard let dpi else { return SceneRenderer(engine: engine, scheme: theme) }
    guard format == .png else {
      throw CommandFailure(
        .usage,
        fr: "`--dpi` ne sert qu'aux images PNG : donner un nom en `.png`, ou `--format png`.",
        en: "`--dpi` is for PNG pictures only: give a name in `.png`, or `--format png`.")
    }
    return SceneRenderer(engine: engine, scheme: theme, resolution: dpi)
  }

  static func page(_ text: String) throws -> MapPage {
    guard let page = MapPage(rawValue: text.lowercased()) else {
      let choices = MapPage.allCases.map(\.rawValue)
      throw ValidationError(
        fr: "la page \(quoted: text) n'est pas connue. Choix : \(list: choices, atMost: 9).",
        en: "there is no page \(quoted: text). Choices: \(list: choices, atMost: 9).")
    }
    return page
  }

  private static func resolution(_ text: String) throws -> Int {
    guard let dots = Int(text), (72...300).contains(dots) else {
      throw ValidationError(
        fr: "la finesse \(quoted: text) ne convient pas : un nombre entier de 72 à 300.",
        en: "the resolution \(quoted: text) does not fit: a whole number from 72 to 300.")
    }
    return dots
  }
}
