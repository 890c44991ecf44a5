extension DiagnosticExplanation {
  /// The map of an example: a title and stakeholders, of which only what matters is typed.
  ///
  /// - Parameters:
  ///   - stakeholders: their lines, without the dash; the mayor alone when none is given.
  ///   - title: what follows `concertation:`.
  ///   - fields: the lines between the title and the stakeholders.
  ///   - links: their lines, without the dash.
  /// - Returns: the text of the file.
  static func hall(
    _ stakeholders: String..., title: String = "La halle du marché", with fields: String...,
    links: String...
  ) -> String {
    let people = stakeholders.isEmpty ? ["Maire : élus, influence 4, intérêt 3"] : stakeholders
    let head = ["concertation: " + title] + fields + ["parties prenantes:"]
    let sections = head + people.map { "  - " + $0 }
    let ending = links.isEmpty ? [] : ["liens:"] + links.map { "  - " + $0 }
    return (sections + ending).joined(separator: "\n")
  }
}
