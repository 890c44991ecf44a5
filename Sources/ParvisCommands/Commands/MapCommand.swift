internal import ArgumentParser
internal import GraphvizKit
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering

/// `parvis map`: the maps of a file.
struct MapCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "map",
      abstract: Bilingual(
        fr: "Dessiner les cartes : toutes celles que le fichier permet, ou celles qu'on choisit.",
        en: "Draw the maps: all that the file feeds, or those you choose."
      ).said,
      aliases: ["carte"])
  }

  @OptionGroup var input: InputArgument

  @Option(
    name: [.customShort("k"), .customLong("kind")],
    help: ArgumentHelp(
      Bilingual(
        fr: "Une carte : \(list: MapKindWords.choices(.french), atMost: 12). Peut être répétée.",
        en: "One map: \(list: MapKindWords.choices(.english), atMost: 12). May be repeated."
      ).said, valueName: Bilingual(fr: "carte", en: "kind").said),
    transform: MapKindWords.kind)
  var kinds: [MapKindChoice] = []

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Bilingual(
        fr: "Un fichier (.svg, .pdf, .png, .dot) ou un dossier ; « - » pour la sortie standard.",
        en: "A file (.svg, .pdf, .png, .dot) or a folder; “-” for standard output."
      ).said, valueName: Bilingual(fr: "chemin", en: "path").said))
  var output: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        fr: "Format : svg, pdf, png ou dot (sinon d'après l'extension, sinon svg).",
        en: "Format: svg, pdf, png or dot (else after the extension, else svg)."
      ).said, valueName: "svg|pdf|png|dot"),
    transform: OutputFormatWords.format)
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        fr: "Page : a4, a3, 16:9 ou auto.", en: "Page: a4, a3, 16:9 or auto."
      ).said, valueName: "a4|a3|16:9|auto"),
    transform: MapCommand.page)
  var page: MapPage = .auto

  @Option(
    help: ArgumentHelp(
      Bilingual(
        fr: "Graine de la disposition : un autre nombre donne une autre disposition.",
        en: "Seed of the arrangement: another number gives another arrangement."
      ).said, valueName: Bilingual(fr: "nombre", en: "number").said))
  var seed: UInt64 = 1

  @OptionGroup var language: LanguageOption

  func run() async throws {
    try AtomicFile.requireOther(output, than: [input.path])
    let loaded = try input.readMap()
    let analysis = await Analysis(of: loaded.map)
    let chosen = try chooseKinds(for: analysis, loaded)
    let plan = try OutputPlan(
      output: output, format: format, kinds: chosen.map(\.key), inputName: loaded.name,
      language: loaded.language,
      isTerminal: Console.current.isTerminal(.output))
    var options = MapOptions(page: page, language: loaded.language)
    options.seed = seed
    sayProfile(of: loaded)
    // Everything is drawn before anything is written: a failure leaves the old files whole.
    var drawings: [[UInt8]] = []
    for kind in chosen {
      drawings.append(try Self.draw(kind, of: analysis, options, as: plan.format))
    }
    try plan.write(drawings)
  }

  private func chooseKinds(
    for analysis: Analysis, _ loaded: LoadedMap
  ) throws -> [any MapKind] {
    guard kinds.isEmpty else {
      for choice in kinds where !choice.kind.isFed(by: analysis) {
        throw CommandFailure(
          .badInput, MapMessages.notFed(choice.kind))
      }
      var seen: Set<String> = []
      return kinds.map(\.kind).filter { seen.insert($0.key).inserted }
    }
    let fed = MapKindCatalog.all.filter { $0.isFed(by: analysis) }
    guard !fed.isEmpty else { throw CommandFailure(.badInput, MapMessages.nothingToDraw) }
    return fed
  }

  private func sayProfile(of loaded: LoadedMap) {
    guard let profile = loaded.map.confidentiality.profile, profile != .internal else { return }
    Console.current.say(MapMessages.profileNotApplied(profile).text(in: loaded.language))
  }

  private static func draw(
    _ kind: any MapKind, of analysis: Analysis, _ options: MapOptions, as format: OutputFormat
  ) throws -> [UInt8] {
    let scene = kind.scene(of: analysis, options: options)
    do {
      return try SceneRenderer().render(scene, as: format)
    } catch {
      throw CommandFailure(.graphvizUnusable, MapMessages.drawingFailed(kind, error))
    }
  }

  private static func page(_ text: String) throws -> MapPage {
    guard let page = MapPage(rawValue: text.lowercased()) else {
      let choices = MapPage.allCases.map(\.rawValue)
      throw ValidationError(
        Bilingual(
          fr: "la page \(quoted: text) n'est pas connue. Choix : \(list: choices, atMost: 9).",
          en: "there is no page \(quoted: text). Choices: \(list: choices, atMost: 9)."
        ).said)
    }
    return page
  }
}
