internal import GraphvizKit
internal import ParvisCore

/// Tries on a small drawing all that the maps need.
enum DrawingChecks {
  static func all() -> [DrawingCheck] {
    [version] + [OutputFormat.svg, .pdf, .png].map(format) + [font]
  }

  private static var version: DrawingCheck {
    let version = GraphvizEngine().version
    return DrawingCheck(
      isFine: !version.isEmpty,
      finding: Bilingual(fr: "Graphviz \(version)", en: "Graphviz \(version)"), advice: nil)
  }

  private static func format(_ format: OutputFormat) -> DrawingCheck {
    let name = format.rawValue.uppercased()
    let isDrawn = ((try? GraphvizEngine().render(sample("Parvis"), as: format)) ?? []).count > 100
    guard !isDrawn else {
      return DrawingCheck(
        isFine: true,
        finding: Bilingual(fr: "Format \(name)", en: "Format \(name)"), advice: nil)
    }
    return DrawingCheck(
      isFine: false,
      finding: Bilingual(
        fr: "Format \(name) : Graphviz ne sait pas l'écrire ici",
        en: "Format \(name): Graphviz cannot write it here"),
      advice: Bilingual(
        fr:
          "Installer Graphviz avec ses greffons (`make setup`), et ôter GVBINDIR s'il est défini.",
        en: "Install Graphviz with its plug-ins (`make setup`), and unset GVBINDIR if it is set."))
  }

  /// With the real font, twenty W are wider than twenty i by a known number of points; without
  /// fonts Graphviz guesses the widths from another face.
  private static var font: DrawingCheck {
    let difference = width("W") - width("i")
    let expected = 20 * 14 * (0.98877 - 0.27783)
    guard abs(difference - expected) > 0.03 * expected else {
      return DrawingCheck(
        isFine: true,
        finding: Bilingual(fr: "Police DejaVu Sans", en: "Font DejaVu Sans"), advice: nil)
    }
    return DrawingCheck(
      isFine: false,
      finding: Bilingual(
        fr: "Police DejaVu Sans : introuvable, les textes des cartes seront mal mesurés",
        en: "Font DejaVu Sans: not found, the texts of the maps will be measured wrongly"),
      advice: Bilingual(
        fr: "Installer la police (`make setup`, ou le paquet `fonts-dejavu-core`).",
        en: "Install the font (`make setup`, or the package `fonts-dejavu-core`)."))
  }

  private static func width(_ letter: String) -> Double {
    let text = String(repeating: letter, count: 20)
    let drawing = try? GraphvizEngine().layOut(sample(text), layout: .layered)
    return drawing?.nodes.first?.width ?? 0
  }

  private static func sample(_ text: String) -> DOTDocument {
    DOTDocument(
      name: "sample",
      nodes: [
        DOTNode(
          "text",
          [
            .label(.lines([text], .centre)), .shape(.box), .font(.regular), .fontSize(14),
            .position(DrawnPoint(50, 50)),
          ])
      ])
  }
}
