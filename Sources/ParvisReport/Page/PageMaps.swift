public import ParvisAnalysis
internal import ParvisCore

/// A drawn map, ready to stand in a page or beside it.
public struct MapPicture: Hashable, Sendable {
  /// The key of its kind: `network`.
  public let kind: String
  /// The name of its file without the ending: `network`, `coverage-2`.
  public let name: String
  public let title: String
  /// What a sighted reader learns from it, in words.
  public let summary: String
  public let svg: String
  let twin: MapTwin?

  /// - Parameters:
  ///   - kind: the key of its kind.
  ///   - name: the name of its file without the ending.
  ///   - title: what stands over it.
  ///   - summary: its description in words.
  ///   - svg: the drawing.
  ///   - analysis: what it was drawn from, for the table that says the same.
  public init(
    kind: String, name: String, title: String, summary: String, svg: String, analysis: Analysis
  ) {
    self.kind = kind
    self.name = name
    self.title = title
    self.summary = summary
    self.svg = svg
    self.twin = MapTwinCatalog.twin(of: kind, analysis)
  }
}

/// The maps of a page, each with its description and its twin in a table.
struct PageMaps {
  let pictures: [MapPicture]
  let language: Language

  /// The figures; their looks are added to those of the page.
  func body(styles: inout PictureStyles) -> HTML {
    var told: Set<String> = []
    let figures = pictures.map { picture -> HTML in
      // The first page of a kind carries the description and the table of all its pages.
      figure(picture, isFirst: told.insert(picture.kind).inserted, &styles)
    }
    return "\(HTML(trusted: styles.definitions))\(figures)"
  }

  private func figure(
    _ picture: MapPicture, isFirst: Bool, _ styles: inout PictureStyles
  ) -> HTML {
    let summary = "\(picture.kind)-summary"
    let svg = HTML(
      trusted: InlineSVG.inlined(
        picture.svg, prefix: picture.name, summary: summary, styles: &styles))
    let caption: HTML =
      isFirst
      ? "<figcaption class=\"grey\" id=\"\(summary)\">\(picture.summary)</figcaption>" : .empty
    let buttons = [
      ("1.5", PageWords.zoomIn, "+"), ("0.6667", PageWords.zoomOut, "−"),
      ("0", PageWords.wholeMap, "⤢"),
    ].map { factor, label, sign -> HTML in
      """
      <button type="button" data-zoom="\(factor)" \
      aria-label="\(said(label))" title="\(said(label))">\(sign)</button>
      """
    }
    return """
      <figure class="map" id="carte-\(picture.name)">
      <h3>\(picture.title)</h3>
      <div class="zoom needs-script" role="group" aria-label="\(said(PageWords.zoom))" \
      hidden>\(buttons)</div>
      <div class="canvas">
      \(svg)</div>
      \(caption)
      \(isFirst ? picture.twin.map(table) ?? .empty : .empty)
      </figure>

      """
  }

  private func table(_ twin: MapTwin) -> HTML {
    """
    <details><summary>\(said(PageWords.asTable))</summary>
    \(PageTable.table(twin, in: language))
    </details>
    """
  }

  private func said(_ text: Bilingual) -> String { text.text(in: language) }
}

/// A table of the page.
enum PageTable {
  static func table(_ twin: MapTwin, in language: Language) -> HTML {
    let headings = twin.headings.map { heading -> HTML in
      "<th scope=\"col\">\(heading.text(in: language))</th>"
    }
    let rows = twin.rows.map { row -> HTML in
      let key: HTML = row.key.map { " data-key=\"\($0)\"" } ?? .empty
      let cells = row.cells.enumerated().map { index, cell -> HTML in
        let text = cell.text(in: language)
        return index == 0 ? "<th scope=\"row\">\(text)</th>" : "<td>\(text)</td>"
      }
      return "<tr\(key)>\(cells)</tr>\n"
    }
    let caption = twin.caption.text(in: language)
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table>
      <caption>\(caption)</caption>
      <thead><tr>\(headings)</tr></thead>
      <tbody>
      \(rows)</tbody>
      </table></div>
      """
  }
}
