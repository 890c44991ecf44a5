internal import ParvisCore

/// Writes the pages of a map as figures with what they show in words and in a table.
struct FigureWriter {
  let map: ReportMap
  let language: Language

  /// One page; its looks are added to those of the document.
  ///
  /// The first page of a kind carries the description and the table of all its pages.
  func figure(_ page: ReportMap.Page, isFirst: Bool, _ styles: inout PictureStyles) -> HTML {
    let summary = "\(map.key)-summary"
    let svg = HTML(
      trusted: InlineSVG.inlined(page.svg, prefix: page.name, summary: summary, styles: &styles))
    let caption: HTML =
      isFirst
      ? """
      <figcaption class="grey"><p>\(say(map.synopsis))</p><p id="\(summary)">\(page.description)</p>\
      </figcaption>
      """ : .empty
    let buttons = [
      ("1.5", FigureWords.zoomIn, "+"), ("0.6667", FigureWords.zoomOut, "−"),
      ("0", FigureWords.wholeMap, "⤢"),
    ].map { factor, label, sign -> HTML in
      """
      <button type="button" data-zoom="\(factor)" \
      aria-label="\(say(label))" title="\(say(label))">\(sign)</button>
      """
    }
    return """
      <figure class="map" id="carte-\(page.name)">
      <h3>\(page.title)</h3>
      <div class="zoom needs-script" role="group" aria-label="\(say(FigureWords.zoom))" \
      hidden>\(buttons)</div>
      <div class="canvas">
      \(svg)</div>
      \(caption)
      \(isFirst ? map.table.map(unfolded) ?? .empty : .empty)
      </figure>

      """
  }

  private func unfolded(_ table: DataTable) -> HTML {
    """
    <details><summary>\(say(FigureWords.asTable))</summary>
    \(HTMLTable.table(table, in: language))
    </details>
    """
  }

  private func say(_ text: Bilingual) -> String { text.text(in: language) }
}

/// What stands round a map.
enum FigureWords {
  static let zoom = Bilingual(fr: "Taille de la carte", en: "Size of the map")
  static let zoomIn = Bilingual(fr: "Agrandir", en: "Zoom in")
  static let zoomOut = Bilingual(fr: "Réduire", en: "Zoom out")
  static let wholeMap = Bilingual(fr: "Toute la carte", en: "Whole map")
  static let asTable = Bilingual(fr: "La même chose en tableau", en: "The same as a table")
  static let hint = Bilingual(
    fr: """
      Sur une carte : survoler une forme, ou l'atteindre avec la touche Tab puis les flèches, pour \
      voir ses liens ; cliquer ou appuyer sur Entrée pour ouvrir sa fiche.
      """,
    en: """
      On a map: point at a shape, or reach it with Tab and the arrow keys, to see its links; click \
      or press Enter to open its sheet.
      """)
}
