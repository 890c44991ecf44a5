internal import ParvisCore
internal import ParvisExchange
internal import ParvisInput

/// A diagnostic code explained with its own example.
struct DiagnosticPage {
  private let code: DiagnosticCode
  private let explanation: DiagnosticExplanation
  private let language: Language

  init(of code: DiagnosticCode, language: Language) {
    self.code = code
    self.explanation = code.explanation
    self.language = language
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }

  private var title: String { say(explanation.title) }

  /// The explanation for a terminal, ending with a line break; `heading` sets headings off.
  func text(heading: (String) -> String) -> String {
    var lines = [heading("\(code.rawValue) – \(title)"), "", say(explanation.rationale)]
    for part in parts {
      lines += ["", heading(say(part.heading))]
      lines += part.text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "    " + $0
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The explanation as a section of the reference page.
  var markdown: String {
    var blocks = ["## `\(code.rawValue)` – \(title)", say(explanation.rationale)]
    for part in parts {
      blocks += ["**\(say(part.heading))**", "```\(part.format)\n\(part.text)\n```"]
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// A stretch of text under its heading.
  private struct Part {
    let heading: Bilingual
    let text: String
    /// The word by which Markdown knows the format.
    let format: String
  }

  private var parts: [Part] {
    guard let example = explanation.example else { return [] }
    var parts: [Part] = []
    if case .links(let vertices?, _) = explanation.reading {
      parts.append(part(DiagnosticPageMessages.vertices, vertices))
    }
    parts.append(part(exampleHeading, example))
    let said = explanation.findings(in: example).text(in: language)
    parts.append(Part(heading: DiagnosticPageMessages.said, text: trimmed(said), format: "text"))
    if let mended = explanation.mended {
      parts.append(part(DiagnosticPageMessages.mended, mended))
    }
    return parts
  }

  private var exampleHeading: Bilingual {
    explanation.hasLoweredLimits
      ? DiagnosticPageMessages.loweredExample : DiagnosticPageMessages.example
  }

  private func part(_ heading: Bilingual, _ text: String) -> Part {
    let format =
      switch explanation.reading {
      case .map, .windows1252: "yaml"
      case .links, .vertices, .tables: "csv"
      case .exchange("kumu"): "json"
      case .exchange("yaml"): "text"
      case .exchange: "xml"
      }
    return Part(
      heading: heading, text: trimmed(DiagnosticExplanation.visible(text)), format: format)
  }

  /// Without the line break at the end.
  private func trimmed(_ text: String) -> String {
    text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}

/// What explanations of diagnostics say around their examples.
enum DiagnosticPageMessages {
  static let example = Bilingual(
    fr: "Un fichier qui donne ce code :", en: "A file that gives this code:")
  static let loweredExample = Bilingual(
    fr: "Un fichier qui donne ce code (la limite y est abaissée, pour que l'exemple reste court) :",
    en: "A file that gives this code (the limit is lowered, so that the example stays short):")
  static let vertices = Bilingual(
    fr: "Avec ce fichier de sommets :", en: "With this file of vertices:")
  static let said = Bilingual(fr: "Ce que Parvis en dit :", en: "What Parvis says of it:")
  static let mended = Bilingual(fr: "Le même, corrigé :", en: "The same, put right:")
}

/// The reference page of the diagnostics, generated from their codes.
enum DiagnosticReference {
  /// The page in Markdown.
  static func page(in language: Language) -> String {
    let sections = DiagnosticCode.allCases.map {
      DiagnosticPage(of: $0, language: language).markdown
    }
    return ([opening.text(in: language)] + sections).joined(separator: "\n")
  }

  private static let opening = Bilingual(
    fr: """
      # Ce que Parvis dit d'un fichier

      Page engendrée à partir du programme. Chaque problème d'un fichier a un code, écrit entre \
      crochets à la fin du message. Une **erreur** empêche de faire la carte ; un avertissement \
      (**attention**) ou une **note** ne l'empêche pas. `parvis explain CODE` affiche la même \
      explication.

      """,
    en: """
      # What Parvis says of a file

      Page generated from the program. Each problem of a file has a code, which stands between \
      brackets at the end of the message. An **error** prevents the map from being made; a \
      **warning** or a **note** does not. `parvis explain CODE` prints the same explanation.

      """)
}
