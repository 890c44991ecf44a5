internal import ArgumentParser
internal import GraphvizKit
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisMission
internal import ParvisHost
internal import ParvisRendering

/// `parvis map`: the maps of a file.
struct MapCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "map",
      abstract: .said(
        fr: "Dessiner les cartes : toutes celles que le fichier permet, ou celles qu'on choisit.",
        en: "Draw the maps: all that the file feeds, or those you choose."),
      aliases: ["carte"])
  }

  @OptionGroup var input: InputArgument

  @Option(
    name: [.customShort("k"), .customLong("kind")],
    help: ArgumentHelp(
      fr: "Une carte : \(list: MapKindWords.choices(.french), atMost: 12). Peut être répétée.",
      en: "One map: \(list: MapKindWords.choices(.english), atMost: 12). May be repeated.",
      valueName: ArgumentWords.map),
    transform: MapKindWords.kind)
  var kinds: [MapKindChoice] = []

  @OptionGroup var subject: SubjectOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      fr: "Un fichier (.svg, .pdf, .png, .dot) ou un dossier ; « - » pour la sortie standard.",
      en: "A file (.svg, .pdf, .png, .dot) or a folder; “-” for standard output.",
      valueName: ArgumentWords.path))
  var output: String?

  @Option(
    help: ArgumentHelp(
      fr: "Format : svg, pdf, png ou dot (sinon d'après l'extension, sinon svg).",
      en: "Format: svg, pdf, png or dot (else after the extension, else svg).",
      valueName: "svg|pdf|png|dot"),
    transform: OutputFormatWords.format)
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      fr: """
        Les liens du réseau : pouvoir (influence, hiérarchie, finance), contacts ou tous (sinon le \
        pouvoir, sinon les contacts).
        """,
      en: """
        The links of the network: power (influence, hierarchy, funding), contacts or all (else \
        power, else contacts).
        """,
      valueName: .said(fr: "pouvoir|contacts|tous", en: "power|contacts|all")),
    transform: LinkChoiceWords.choice)
  var links: LinkChoice?

  @OptionGroup var look: MapLookOptions
  @OptionGroup var like: LikeOption

  @Flag(
    help: ArgumentHelp(
      fr: """
        Relire les cartes et dire ce qui gênerait un lecteur (textes qui se touchent, liens sur \
        un nom…) ; code 1 s'il y a quelque chose. Ne dessine que si `-o` est donné.
        """,
      en: """
        Look the maps over and say what a reader would stumble over (texts that touch, links \
        over a name…); code 1 if there is anything. Draws only when `-o` is given.
        """))
  var lint = false

  @OptionGroup var profile: ProfileOption
  @OptionGroup var limits: DrawingLimitOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    try OutputPath.requireOther(output, than: input.paths)
    let loaded = try input.readMap(for: profile.profile)
    let subject = try subject.stakeholder(in: loaded.map)
    let analysis = await MissionAnalysis(of: loaded)
    let chosen = try kindsToDraw(of: analysis)
    if let links { try require(links, of: analysis, for: chosen) }
    if let subject, let kind = chosen.first(where: \.needsSubject),
      analysis[kind].map.index(of: subject) == nil
    {
      throw CommandFailure(.badInput, MapMessages.subjectLeftOut(subject.name))
    }
    if kinds.isEmpty, subject == nil {
      for reason in analysis.leftOut { Console.current.say(reason) }
    }
    let earlier = try like.places(for: chosen)
    let plan = lint && output == nil ? nil : try self.plan(for: chosen, loaded)
    var options = look.options(in: loaded.language)
    options.links = links
    options.subject = subject
    let engine = DrawingProcess.engine(limits.limits)
    let run = MapRun(
      kinds: chosen, analysis: analysis, language: loaded.language, engine: engine,
      renderer: try look.renderer(engine, for: plan?.format ?? .png), plan: plan, isLinted: lint,
      options: { [options] kind in
        var options = options
        if kind.keepsPlaces { options.earlier = earlier }
        return options
      })
    try await run.run()
  }

  private func plan(for kinds: [any MapKind], _ loaded: MissionVersion) throws -> OutputPlan {
    try OutputPlan(
      output: output, format: format, kinds: kinds.map(\.key), inputs: input.paths,
      inputName: InputText.outputName(loaded.name), language: loaded.language,
      isTerminal: Console.current.isTerminal(.output))
  }

  /// Refuses a choice of links that no map shows, or that the file has none of.
  private func require(
    _ links: LinkChoice, of analysis: MissionAnalysis, for kinds: [any MapKind]
  ) throws {
    guard let network = kinds.first(where: { $0 is NetworkMap }) else {
      throw CommandFailure(.usage, MapMessages.linksUnused)
    }
    guard links.isFed(by: analysis[network].map) else {
      throw CommandFailure(.badInput, MapMessages.noSuchLink(links))
    }
  }

  /// The kinds to draw; where there is none, maps for fewer eyes that stay in the folder are named.
  private func kindsToDraw(of analysis: MissionAnalysis) throws -> [any MapKind] {
    do {
      return try chooseKinds(for: analysis)
    } catch let refusal as CommandFailure where refusal.status == .badInput {
      let left = output.map {
        OwnedFolder.forFewerEyes(in: $0, than: analysis.version.profile)
      }
      guard let output, let left, !left.isEmpty else { throw refusal }
      if let message = refusal.message { Console.current.say(HelpText.failure(message)) }
      throw CommandFailure(.cannotCreate, MapMessages.internalMapsStay(left, in: output))
    }
  }

  private func chooseKinds(for analysis: MissionAnalysis) throws -> [any MapKind] {
    let isOnSomebody = subject.name != nil
    guard kinds.isEmpty else {
      let chosen = kinds.map(\.kind)
      if !isOnSomebody, let kind = chosen.first(where: \.needsSubject) {
        throw CommandFailure(.usage, MapMessages.subjectNeeded(kind))
      }
      if isOnSomebody, !chosen.contains(where: \.needsSubject) {
        throw CommandFailure(.usage, MapMessages.subjectUnused)
      }
      for kind in chosen {
        if let refusal = analysis.refusal(of: kind) { throw CommandFailure(.badInput, refusal) }
      }
      var seen: Set<String> = []
      return chosen.filter { seen.insert($0.key).inserted }
    }
    let candidates = MapKindCatalog.all.filter { $0.needsSubject == isOnSomebody }
    let fed = candidates.filter { analysis.refusal(of: $0) == nil }
    guard !fed.isEmpty else {
      guard isOnSomebody, let kind = candidates.first, let refusal = analysis.refusal(of: kind)
      else { throw CommandFailure(.badInput, analysis.nothingToDraw) }
      throw CommandFailure(.badInput, refusal)
    }
    return fed
  }
}
