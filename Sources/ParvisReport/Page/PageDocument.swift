internal import ParvisCore

/// One self-contained page: style, script and pictures inside, nothing asked from anywhere.
struct PageDocument {
  /// A part of the page that stands in its contents.
  struct Section {
    let id: String
    let heading: Bilingual
    let body: HTML
  }

  let language: Language
  let title: String
  let heading: HTML
  let sections: [Section]
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
    let words = PageWords.script(in: language)
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
      <a class="skip" href="#contenu">\(said(PageWords.skip))</a>
      \(watermarkLine)
      <header class="top"><div class="wide">\(heading)</div></header>
      <main id="contenu" class="wide">
      \(contents)

      """
    let tail: HTML = """
      </main>
      <footer><div class="wide">\(footer)</div></footer>
      <aside id="drawer" class="drawer" aria-label="\(said(PageWords.drawer))" hidden>
      <button type="button" class="close">\(said(PageWords.close))</button>
      <div class="content"></div>
      </aside>
      <div id="tip" class="tip" aria-hidden="true" hidden></div>
      <script type="application/json" id="words">\(HTML(trusted: words))</script>
      <script>\(HTML(trusted: script))</script>
      </body>
      </html>

      """
    return head.source + sections.map(section).joined() + tail.source
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
    let items = sections.map { section -> HTML in
      "<li><a href=\"#\(section.id)\">\(said(section.heading))</a></li>"
    }
    return """
      <nav class="contents" aria-label="\(said(PageWords.contents))"><ol>\(items)</ol></nav>
      \(tools)
      """
  }

  private func section(_ section: Section) -> String {
    let piece: HTML = """
      <section aria-labelledby="\(section.id)">
      <h2 id="\(section.id)">\(said(section.heading))</h2>
      \(section.body)
      </section>

      """
    return piece.source
  }

  private func said(_ text: Bilingual) -> String { text.text(in: language) }
}

/// A colour of a picture and what it becomes on a dark page, as `#rrggbb`.
public struct PictureColour: Hashable, Sendable {
  public let light: String
  public let dark: String

  public init(light: String, dark: String) {
    self.light = light
    self.dark = dark
  }
}
