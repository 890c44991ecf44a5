import ParvisCore

/// What is said of a text whose accents were damaged when it was saved.
extension Diagnostic {
  static func damagedAccents(
    _ accents: DamagedAccents, ofTable: Bool, at location: SourceLocation
  ) -> Diagnostic {
    let sample = accents.sample
    let isRepaired = accents.repaired != nil
    let read =
      isRepaired
      ? Bilingual(
        fr: " ; ils sont lus comme il faut ici", en: "; here they are read as they should be")
      : Bilingual(verbatim: "")
    return warning(
      .damagedAccents,
      fr: """
        les accents ont été abîmés à l'enregistrement (\(sample.damaged) pour \(sample.right))\(read)
        """,
      en: """
        the accents were damaged when the file was saved (\(sample.damaged) for \
        \(sample.right))\(read)
        """,
      advice: ofTable
        ? Bilingual(
          fr: "enregistrez de nouveau le tableau en CSV UTF-8",
          en: "save the table again as CSV UTF-8")
        : Bilingual(
          fr: "enregistrez de nouveau le fichier en UTF-8", en: "save the file again as UTF-8"),
      at: location)
  }
}
