internal import ArgumentParser
internal import GraphvizKit
internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering
internal import ParvisReport

/// `parvis report`: the report of the mission with its maps and tables, in a folder.
struct ReportCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: Bilingual(
        fr: "Écrire le rapport de la mission : page, document, cartes et tableaux.",
        en: "Write the report of the mission: page, document, maps and tables."
      ).said,
      aliases: ["rapport"])
  }

  @OptionGroup var input: InputArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Bilingual(
        fr: """
          Le dossier du rapport. Seuls les fichiers que Parvis y a écrits sont remplacés.
          """,
        en: "The folder of the report. Only files that Parvis wrote there are replaced."
      ).said, valueName: Bilingual(fr: "dossier", en: "folder").said))
  var output: String?

  @Option(
    help: ArgumentHelp(
      Bilingual(
        fr: "Page des cartes : a4, a3, 16:9 ou auto.", en: "Page of the maps: a4, a3, 16:9 or auto."
      ).said, valueName: "a4|a3|16:9|auto"),
    transform: MapLookOptions.page)
  var page: MapPage = .auto

  @OptionGroup var quick: QuickOption

  @Flag(
    name: .customLong("no-office"),
    help: ArgumentHelp(
      Bilingual(
        fr: "Ne pas écrire les documents Word et LibreOffice, même si pandoc est là.",
        en: "Do not write the Word and LibreOffice documents, even where pandoc is there."
      ).said))
  var isWithoutOffice = false

  @OptionGroup var profile: ProfileOption
  @OptionGroup var limits: DrawingLimitOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let loaded = try input.readMap(for: profile.profile)
    let path = output ?? loaded.name + DeliverableMessages.folder.text(in: loaded.language)
    guard !path.isEmpty, path != "-" else {
      throw CommandFailure(.usage, DeliverableMessages.folderNeeded)
    }
    var folder = try OwnedFolder(path)
    let pandoc = isWithoutOffice ? nil : Pandoc()
    let progress = Progress()
    defer { progress.finish() }
    let drawings = ReportDrawings(
      engine: DrawingProcess.engine(limits.limits), page: page,
      effort: quick.effort, language: loaded.language, hasBitmaps: pandoc != nil, progress: progress
    )
    let deliverable = try await Deliverable(of: loaded, drawings: drawings)
    var files = try deliverable.files
    if let pandoc {
      progress.report(DeliverableMessages.writingDocuments, in: loaded.language)
      files += try pandoc.documents(of: deliverable)
    }
    progress.clear()
    try folder.write(files)
    let console = Console.current
    console.say(
      DeliverableMessages.written(files.map(\.name), in: path).text(in: loaded.language))
    if pandoc == nil, !isWithoutOffice {
      console.say(DeliverableMessages.pandocMissing.text(in: loaded.language))
    }
    if let status = deliverable.status { throw CommandFailure(status) }
  }
}
