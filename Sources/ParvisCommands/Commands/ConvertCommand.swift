internal import ArgumentParser
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisMission

/// `parvis convert`: a map from one form into another.
struct ConvertCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "convert",
      abstract: .said(
        fr:
          "Changer de forme : fichier, tableaux, Kumu, GraphML, GEXF, Pajek, DOT, Mermaid, Markdown.",
        en: "Change the form: file, tables, Kumu, GraphML, GEXF, Pajek, DOT, Mermaid, Markdown."),
      discussion: .said(
        fr: """
          parvis convert carte.yaml -o tableaux/     un tableau (.csv) par section
          parvis convert tableaux/ -o carte.yaml     et retour
          parvis convert carte.yaml -o reseau.gexf   pour un autre programme
          parvis convert reseau.graphml --links-as contact -o carte.yaml
          """,
        en: """
          parvis convert map.yaml -o tables/         one table (.csv) for each section
          parvis convert tables/ -o map.yaml         and back
          parvis convert map.yaml -o network.gexf    for another program
          parvis convert network.graphml --links-as contact -o map.yaml
          """),
      aliases: ["convertir"])
  }

  @OptionGroup var input: InputArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      fr: """
        Un fichier (.yaml, .json, .graphml, .gexf, .net, .dot) ou un dossier de tableaux ; « - » \
        pour la sortie standard.
        """,
      en: """
        A file (.yaml, .json, .graphml, .gexf, .net, .dot) or a folder of tables; “-” for \
        standard output.
        """,
      valueName: ArgumentWords.path))
  var output: String?

  @Option(
    help: ArgumentHelp(
      fr: "Forme à écrire : \(list: ExchangeWords.keys, atMost: 12) (sinon d'après l'extension).",
      en: "Form to write: \(list: ExchangeWords.keys, atMost: 12) (else after the extension).",
      valueName: .said(fr: "forme", en: "form")),
    transform: ExchangeWords.form)
  var format: ExchangeForm?

  @Option(
    help: ArgumentHelp(
      fr: "Forme à lire : \(list: ExchangeWords.readKeys, atMost: 12) (sinon d'après le contenu).",
      en: "Form to read: \(list: ExchangeWords.readKeys, atMost: 12) (else after the content).",
      valueName: .said(fr: "forme", en: "form")),
    transform: ExchangeWords.readForm)
  var from: ExchangeForm?

  @Option(
    name: .customLong("links-as"),
    help: ArgumentHelp(
      fr: """
        Type des liens d'un autre programme qui n'en disent pas (influence, contact…), ou de ses \
        mots : « Subvention=finance,Entraide=coopère ».
        """,
      en: """
        Type of links of another program that state none (influence, contact…), or of its words: \
        “Subsidy=funds,Mutual help=cooperates”.
        """,
      valueName: .said(fr: "types", en: "types")),
    transform: LinkTypeWords.init)
  var linkTypes: LinkTypeWords?

  @Option(
    name: .customLong("type-from"),
    help: ArgumentHelp(
      fr: "Champ qui dit le type des liens dans le fichier d'un autre programme.",
      en: "Field that says the type of links in the file of another program.",
      valueName: .said(fr: "nom du champ", en: "name of the field")))
  var typeField: String?

  @Flag(
    help: ArgumentHelp(
      fr: "Donner un sens à tous les liens (GraphML, GEXF), pour networkx, qui refuse un mélange.",
      en: "Give all links a direction (GraphML, GEXF), for networkx, which refuses a mixture."))
  var directed = false

  @Flag(
    help: ArgumentHelp(
      fr: "Remplacer le fichier de carte (.yaml) qui existe déjà.",
      en: "Replace the map file (.yaml) that exists already."))
  var replace = false

  @OptionGroup var profile: ProfileOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    try OutputPath.requireOther(output, than: input.paths)
    let source = try ConvertSource(
      input.paths, from: from,
      ImportOptions(
        linkType: linkTypes?.common, linkWords: linkTypes?.words ?? [], typeField: typeField,
        scale: input.scale.text))
    let loaded = try InputVersion.make(
      source.mission, for: profile.profile, isForeign: source.isForeign)
    let target = try ConvertTarget(
      output: output, format: format, from: source, replaces: replace, language: loaded.language)
    if directed, target.form.writeDirected == nil {
      throw CommandFailure(.usage, ConvertMessages.notDirected(target.form))
    }
    let write = directed ? target.form.writeDirected ?? target.form.write : target.form.write
    let written = write(loaded.map, loaded.language)
    guard written.errors.isEmpty else {
      throw CommandFailure(.bug, ConvertMessages.unreadable(written.errors.count))
    }
    try target.write(written.files)
    for remark in ConvertMessages.remarks(written, source, target.form, loaded) {
      Console.current.say(remark.text(in: loaded.language))
    }
  }
}
