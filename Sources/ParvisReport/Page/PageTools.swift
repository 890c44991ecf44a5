internal import ParvisCore

/// The bar that searches and filters; it shows only when the script runs.
struct PageTools {
  let report: MissionReport
  let map: StakeholderMap

  var bar: HTML {
    guard !report.stakeholders.isEmpty else { return .empty }
    let schemes = [
      ("auto", PageWords.automatic), ("light", PageWords.light), ("dark", PageWords.dark),
    ].map { value, label -> HTML in "<option value=\"\(value)\">\(report.say(label))</option>" }
    let filters = [
      filter("category", PageWords.category, PageKeys.categories(of: report)),
      filter(
        "theme", PageWords.theme,
        map.themes.enumerated().map { (PageKeys.theme($0), $1.name) }),
      filter(
        "territory", PageWords.territory,
        map.territories.enumerated().map { (PageKeys.territory($0), $1.id.name) }),
    ]
    return """
      <div class="tools needs-script" role="search" aria-label="\(report.say(PageWords.tools))" \
      hidden><div class="bar">
      <div><label for="search">\(report.say(PageWords.search))</label>\
      <input id="search" type="search" autocomplete="off"></div>
      \(filters)<div><button type="button" id="reset">\(report.say(PageWords.reset))</button></div>
      <div><label for="scheme">\(report.say(PageWords.appearance))</label>\
      <select id="scheme">\(schemes)</select></div>
      <p class="count" id="count" role="status"></p>
      </div></div>
      """
  }

  private func filter(
    _ key: String, _ label: Bilingual, _ choices: [(value: String, label: String)]
  ) -> HTML {
    guard choices.count > 1 else { return .empty }
    let options = choices.map { choice -> HTML in
      "<option value=\"\(choice.value)\">\(choice.label)</option>"
    }
    return """
      <div><label for="filter-\(key)">\(report.say(label))</label>\
      <select id="filter-\(key)" data-filter="\(key)">\
      <option value="">\(report.say(PageWords.all))</option>\(options)</select></div>

      """
  }
}

/// The words by which filters know what they look for.
enum PageKeys {
  static func theme(_ index: Int) -> String { "t\(index + 1)" }

  static func territory(_ index: Int) -> String { "q\(index + 1)" }

  /// The categories that occur among the sheets, in their order.
  static func categories(of report: MissionReport) -> [(value: String, label: String)] {
    var found: [(value: String, label: String)] = []
    for sheet in report.stakeholders {
      let label = report.say(CategoryText.label(of: sheet.category))
      if !found.contains(where: { $0.label == label }) {
        found.append((key(of: sheet.category, among: found.count), label))
      }
    }
    return found
  }

  /// The class of a category of the six; a number for those that a file declares.
  static func key(of category: StakeholderCategory?, among count: Int) -> String {
    switch category {
    case .inhabitants: "cat-inhabitants"
    case .services: "cat-services"
    case .electedOfficials: "cat-elected-officials"
    case .contractors: "cat-contractors"
    case .associations: "cat-associations"
    case .institutions: "cat-institutions"
    case .declared: "cat-declared-\(count + 1)"
    case nil: "cat-none"
    }
  }
}
