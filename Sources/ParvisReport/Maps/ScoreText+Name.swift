internal import ParvisCore

extension ScoreText {
  /// Words that are the same in both languages: names of the file.
  static func name(_ text: String) -> Bilingual { Bilingual(verbatim: text) }
}
