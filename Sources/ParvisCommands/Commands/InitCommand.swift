internal import ArgumentParser
internal import ParvisCore
internal import ParvisGuide
internal import ParvisHost
internal import ParvisInput

/// `parvis init`: a commented file to start from.
struct InitCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: .said(
        fr: "Écrire un fichier commenté pour démarrer ; rien n'est jamais remplacé.",
        en: "Write a commented file to start from; nothing is ever replaced."),
      aliases: ["nouveau"])
  }

  @Argument(
    help: ArgumentHelp(
      fr: "Le fichier à créer (sinon carte.yaml) ; « - » pour la sortie standard.",
      en: "The file to create (else map.yaml); “-” for standard output.",
      valueName: ArgumentWords.file))
  var path: String?

  @Option(
    help: ArgumentHelp(
      fr: "Point de départ : \(list: TemplateWords.names(.french), atMost: 9) (sinon vide).",
      en: "Starting point: \(list: TemplateWords.names(.english), atMost: 9) (else empty).",
      valueName: .said(fr: "modèle", en: "template")),
    transform: TemplateWords.template)
  var template: StarterTemplate?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.current
    let language = Speech.current
    let text = Array((template ?? StarterTemplateCatalog.usual).text(in: language).utf8)
    let path = path ?? Bilingual(fr: "carte.yaml", en: "map.yaml").said
    guard !path.isEmpty else { throw CommandFailure(.usage, InitMessages.emptyPath) }
    guard path != "-" else { return try console.put(text) }
    try NewFile.write(text, to: path)
    console.say(OutputMessages.written(path))
    // The schema is the same for every map of a folder: one that is there stays.
    let schema = NewFile.beside(path, StarterTemplate.schemaName)
    if !AtomicFile.exists(schema) {
      try NewFile.write(Array(MapSchema.document(in: language).utf8), to: schema)
      console.say(InitMessages.schemaWritten(schema))
    }
    console.say(InitMessages.next(path))
  }
}

/// The names of the starter files.
enum TemplateWords {
  static func names(_ language: Language) -> [String] {
    StarterTemplateCatalog.all.map { $0.name.text(in: language) }
  }

  static func template(_ name: String) throws -> StarterTemplate {
    guard let template = StarterTemplateCatalog.template(called: name) else {
      throw ValidationError(
        fr: "le modèle \(quoted: name) n'existe pas. Choix : \(list: names(.french), atMost: 9).",
        en: "there is no template \(quoted: name). Choices: \(list: names(.english), atMost: 9).")
    }
    return template
  }
}

/// What `init` says.
enum InitMessages {
  static let emptyPath = Bilingual(
    fr: "Le nom du fichier est vide.", en: "The name of the file is empty.")

  static func schemaWritten(_ path: String) -> Bilingual {
    Bilingual(
      fr: "Écrit : \(path) (pour que l'éditeur propose les mots et signale les erreurs)",
      en: "Written: \(path) (so that the editor proposes words and shows mistakes)")
  }

  static func next(_ path: String) -> Bilingual {
    Bilingual(fr: "Ensuite : `parvis check \(path)`", en: "Next: `parvis check \(path)`")
  }
}
