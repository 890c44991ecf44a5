internal import ParvisCore
internal import ParvisMission

/// What is said when a report is written.
enum ReportWritingMessages {
  /// Says what happens while the maps of a report are drawn.
  ///
  /// - Returns: the exit code of what went wrong; nil when nothing did.
  /// - Throws: ``CommandFailure`` when the machine cannot draw at all.
  static func say(
    _ event: ReportFolder.Event, _ progress: Progress, in language: Language
  ) throws -> ExitStatus? {
    switch event {
    case .drawing(let kind, let number, let count):
      progress.report(MapMessages.drawing(kind, number, of: count), in: language)
    case .straightened(let kind, let stop):
      progress.clear()
      Console.current.say(DrawingMessages.straightened(kind, stop).text(in: language))
    case .notDrawn(let kind, let error):
      progress.clear()
      return try DrawingTrouble.say(error, of: kind, in: language)
    }
    return nil
  }

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
