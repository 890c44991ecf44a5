internal import ParvisCore
internal import ParvisHost
internal import ParvisMission
internal import ParvisReport

/// Writes Word and LibreOffice documents with the program pandoc.
///
/// The text goes in and the document comes out by pipes, with the maps inside the text: no file
/// stands between. Names of the file are escaped, so that none of them becomes a picture to fetch.
/// (Its `--sandbox` cannot be used: the pandoc of Debian then misses its own templates.)
struct Pandoc {
  private static let deadline = Duration.seconds(120)

  private let program: String

  /// Nil when the program is not on the path.
  init?() {
    guard let program = ChildProcess.program(named: "pandoc") else { return nil }
    self.program = program
  }

  /// The report as DOCX and as ODT.
  ///
  /// - Throws: ``CommandFailure`` when pandoc does not answer.
  func documents(of folder: ReportFolder) throws -> [MissionFile] {
    let language = folder.report.language
    let text = Array(folder.illustratedMarkdown.utf8)
    let title = FileNames.report.text(in: language)
    return try ["docx", "odt"].map { format in
      MissionFile(name: title + "." + format, bytes: try document(text, format, language))
    }
  }

  private func document(
    _ text: [UInt8], _ format: String, _ language: Language
  ) throws -> [UInt8] {
    let answer = try? ChildProcess.answer(
      of: program,
      [
        "--from", "gfm-raw_html", "--to", format, "--output", "-",
        "--metadata", "lang=" + (language == .french ? "fr-FR" : "en-GB"),
      ], to: text,
      // Else the document says when it was written, and no two are alike.
      environment: ["SOURCE_DATE_EPOCH=315532800"], within: Self.deadline)
    // Both formats are ZIP archives.
    guard let answer, answer.starts(with: [0x50, 0x4B, 3, 4]) else {
      throw CommandFailure(.inputOutput, ReportWritingMessages.pandocFailed)
    }
    return answer
  }
}
