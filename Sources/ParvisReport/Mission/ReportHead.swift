public import ParvisCore

/// What stands at the top of the report and on every page.
public struct ReportHead: Hashable, Sendable {
  /// The title of the exercise, else its subject, else « Carte des parties prenantes ».
  public let title: Bilingual
  public let town: String?
  public let subject: String?
  public let question: String?
  public let version: String?
  /// As people write it in each language.
  public let date: Bilingual?
  /// The short mark of every page: « Document interne – ne pas diffuser ».
  public let mark: Bilingual
  /// The long form, said once.
  public let confidentiality: Bilingual
  /// The word for a watermark across internal pages: « diffusion interne »; nil in other versions.
  public let watermark: Bilingual?
  /// The name of the file, without its folder; nil in a public version.
  public let file: String?
  /// The version of Parvis.
  public let tool: String
}
