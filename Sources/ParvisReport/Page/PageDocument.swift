internal import ParvisCore

/// One self-contained page: style, script and pictures inside, nothing asked from anywhere.
struct PageDocument {
  let language: Language
  let title: String
  let heading: HTML
  let parts: [(part: Document.Part, body: HTML)]
  let tools: HTML
  let footer: HTML
  /// The rules for what stands in the pictures.
  let pictureStyle: String
  /// Written across printed pages; nil for none.
  let watermark: String?

  /// The bytes of the page.
  var source: String {
    let style = PageSources.style + pictureStyle
    let script = PageSources.script
    let words = "{\"count\":\"\(said(Self.count))\"}"
    let head: HTML = """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy(style: style, script: script))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="robots" content="noindex">
      <title>\(title)</title>
      <style>\(HTML(trusted: style))</style>
      </head>
      <body>
      <a class="skip" href="#contenu">\(said(Self.skip))</a>
      \(watermarkLine)
      <header class="top"><div class="wide">\(heading)</div></header>
      <main id="contenu" class="wide">
      \(contents)

      """
    let tail: HTML = """
      </main>
      <footer><div class="wide">\(footer)</div></footer>
      <aside id="drawer" class="drawer" aria-label="\(said(Self.drawer))" hidden>
      <button type="button" class="close">\(said(Self.close))</button>
      <div class="content"></div>
      </aside>
      <div id="tip" class="tip" aria-hidden="true" hidden></div>
      <script type="application/json" id="words">\(HTML(trusted: words))</script>
      <script>\(HTML(trusted: script))</script>
      </body>
      </html>

      """
    return head.source + parts.map(section).joined() + tail.source
  }

  /// Nothing but this page's own style and script; no request, no form, no frame.
  private func policy(style: String, script: String) -> String {
    """
    default-src 'none'; style-src \(PageSources.admission(of: style)); \
    script-src \(PageSources.admission(of: script)); base-uri 'none'; form-action 'none'
    """
  }

  private var watermarkLine: HTML {
    guard let watermark else { return .empty }
    return "<div class=\"watermark is-on\" aria-hidden=\"true\">\(watermark)</div>"
  }

  private var contents: HTML {
    let items = parts.map { part, _ -> HTML in
      "<li><a href=\"#\(part.key)\">\(heading(of: part))</a></li>"
    }
    return """
      <nav class="contents" aria-label="\(said(Self.contents))"><ol>\(items)</ol></nav>
      \(tools)
      """
  }

  private func section(_ part: Document.Part, _ body: HTML) -> String {
    let piece: HTML = """
      <section aria-labelledby="\(part.key)">
      <h2 id="\(part.key)">\(heading(of: part))</h2>
      \(body)
      </section>

      """
    return piece.source
  }

  private func heading(of part: Document.Part) -> String {
    part.heading?.plain(in: language) ?? ""
  }

  private func said(_ text: Bilingual) -> String { text.text(in: language) }
}

/// What the page says of itself.
extension PageDocument {
  private static let skip = Bilingual(fr: "Aller au contenu", en: "Skip to the content")
  private static let contents = Bilingual(fr: "Sommaire", en: "Contents")
  private static let drawer = Bilingual(fr: "Fiche", en: "Sheet")
  private static let close = Bilingual(fr: "Fermer", en: "Close")
  /// What the script says, with its numbers.
  private static let count = Bilingual(
    fr: "{shown} parties prenantes sur {total}", en: "{shown} stakeholders of {total}")
}
