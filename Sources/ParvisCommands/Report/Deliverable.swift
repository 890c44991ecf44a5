internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisRendering
internal import ParvisReport

/// The report of a mission, worked out and drawn, and the files that it is made of.
struct Deliverable {
  typealias File = (name: String, bytes: [UInt8])

  let report: MissionReport
  /// The exit code of the worst that happened; nil when all is well.
  let status: ExitStatus?
  private let map: StakeholderMap
  private let maps: [ReportDrawings.Drawn]

  /// - Throws: ``CommandFailure`` when the machine cannot draw.
  init(of loaded: LoadedMap, drawings: ReportDrawings) async throws {
    async let measured = MissionReport.Figures(of: loaded.disclosed)
    let analysis = await DisclosedAnalysis(of: loaded.disclosed)
    (self.maps, self.status) = try await drawings.maps(of: analysis)
    self.map = loaded.map
    let folder = DeliverableMessages.maps.text(in: loaded.language)
    self.report = MissionReport(
      of: loaded.disclosed, figures: await measured, lines: loaded.lines, file: loaded.file,
      maps: maps.map { drawn in
        MapEntry(
          key: drawn.kind.key, title: drawn.kind.title, synopsis: drawn.kind.synopsis,
          pages: drawn.pages.map { page in
            MapEntry.Page(
              file: folder + "/" + page.picture.name + ".svg", description: page.picture.summary)
          })
      },
      language: loaded.language)
  }

  /// The page, the text, the maps, the tables and the figures, in this order.
  var files: [File] {
    get throws {
      let language = report.language
      let title = DeliverableMessages.report.text(in: language)
      let pictures = maps.flatMap { $0.pages.map(\.picture) }
      let page = ReportPage(
        report, of: map, pictures: pictures, darkColours: Self.darkColours)
      var files: [File] = [
        (title + ".html", Array(page.source.utf8)), (title + ".md", Array(report.markdown.utf8)),
      ]
      for (entry, drawn) in zip(report.maps, maps) {
        for (page, picture) in zip(entry.pages, drawn.pages.map(\.picture)) {
          files.append((page.file, Array(picture.svg.utf8)))
        }
      }
      let folder = DeliverableMessages.tables.text(in: language)
      for table in report.tables {
        files.append(
          (folder + "/" + table.name.text(in: language) + ".csv", Array(table.table.csv.utf8)))
      }
      files.append(
        (
          DeliverableMessages.figures.text(in: language) + ".json",
          Array(report.jsonText().utf8)
        ))
      return files
    }
  }

  /// The text of the report with its maps inside, for documents.
  var illustratedMarkdown: String {
    var bitmaps: [String: String] = [:]
    for (entry, drawn) in zip(report.maps, maps) {
      for (page, bitmap) in zip(entry.pages, drawn.pages.map(\.bitmap)) {
        bitmaps[page.file] = bitmap.map { "data:image/png;base64," + Base64.text(of: $0) }
      }
    }
    return report.markdown { bitmaps[$0] }
  }

  private static let darkColours = ColourScheme.darkened.map {
    PictureColour(light: $0.light, dark: $0.dark)
  }
}

/// What the report is made of, and what is said when it is written.
enum DeliverableMessages {
  static let folder = Bilingual(fr: "-rapport", en: "-report")
  static let report = Bilingual(fr: "rapport", en: "report")
  static let maps = Bilingual(fr: "cartes", en: "maps")
  static let tables = Bilingual(fr: "tableaux", en: "tables")
  static let figures = Bilingual(fr: "analyse", en: "analysis")

  static let writingDocuments = Bilingual(
    fr: "Écriture des documents Word et LibreOffice…",
    en: "Writing the Word and LibreOffice documents…")

  static let folderNeeded = Bilingual(
    fr: "Le rapport est un dossier : donner son nom après `-o`.",
    en: "The report is a folder: give its name after `-o`.")

  static func written(_ files: [String], in folder: String) -> Bilingual {
    let shown = files.filter { !$0.contains("/") }
    return Bilingual(
      fr: """
        Écrit dans \(quoted: folder) : \(list: shown, atMost: 9) ; en tout \
        \(count: files.count, one: "fichier", many: "fichiers").
        """,
      en: """
        Written into \(quoted: folder): \(list: shown, atMost: 9); \
        \(count: files.count, one: "file", many: "files") in all.
        """)
  }

  static let pandocMissing = Bilingual(
    fr: """
      Pas de document Word ni LibreOffice : le programme pandoc n'est pas installé (Debian, \
      Ubuntu : `apt-get install pandoc` ; macOS : `brew install pandoc`).
      """,
    en: """
      No Word or LibreOffice document: the program pandoc is not installed (Debian, Ubuntu: \
      `apt-get install pandoc`; macOS: `brew install pandoc`).
      """)

  static let pandocFailed = Bilingual(
    fr: """
      pandoc n'a pas pu écrire le document ; rien n'a été remplacé. Essayer `--no-office`, ou une \
      version plus récente de pandoc.
      """,
    en: """
      pandoc could not write the document; nothing has been replaced. Try `--no-office`, or a \
      newer pandoc.
      """)
}
