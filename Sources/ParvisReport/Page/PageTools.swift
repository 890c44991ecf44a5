internal import ParvisCore

/// The bar that searches and filters; it shows only when the script runs.
struct PageTools {
  let language: Language
  let filters: [SheetGroup.Filter]

  var bar: HTML {
    guard !filters.isEmpty else { return .empty }
    let schemes = [
      ("auto", Self.automatic), ("light", Self.light), ("dark", Self.dark),
    ].map { value, label -> HTML in "<option value=\"\(value)\">\(said(label))</option>" }
    return """
      <div class="tools needs-script" role="search" aria-label="\(said(Self.tools))" \
      hidden><div class="bar">
      <div><label for="search">\(said(Self.search))</label>\
      <input id="search" type="search" autocomplete="off"></div>
      \(filters.map(choice))<div><button type="button" id="reset">\(said(Self.reset))</button></div>
      <div><label for="scheme">\(said(Self.appearance))</label>\
      <select id="scheme">\(schemes)</select></div>
      <p class="count" id="count" role="status"></p>
      </div></div>
      """
  }

  private func choice(_ filter: SheetGroup.Filter) -> HTML {
    guard filter.choices.count > 1 else { return .empty }
    let options = filter.choices.map { choice -> HTML in
      "<option value=\"\(choice.value)\">\(said(choice.label))</option>"
    }
    return """
      <div><label for="filter-\(filter.key)">\(said(filter.label))</label>\
      <select id="filter-\(filter.key)" data-filter="\(filter.key)">\
      <option value="">\(said(Self.all))</option>\(options)</select></div>

      """
  }

  private func said(_ text: Bilingual) -> String { text.text(in: language) }

  private static let tools = Bilingual(fr: "Chercher et filtrer", en: "Search and filter")
  private static let search = Bilingual(
    fr: "Chercher un nom ou un mot", en: "Search a name or a word")
  private static let all = Bilingual(fr: "Tout", en: "All")
  private static let reset = Bilingual(fr: "Tout montrer", en: "Show all")
  private static let appearance = Bilingual(fr: "Apparence", en: "Appearance")
  private static let automatic = Bilingual(fr: "Automatique", en: "Automatic")
  private static let light = Bilingual(fr: "Claire", en: "Light")
  private static let dark = Bilingual(fr: "Sombre", en: "Dark")
}
