import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisRendering
import TestSupport
import Testing

/// Hundreds of names, at night more than two thousand, that try to break out of a drawing, through the real library.
@Suite struct `Hostile names` {
  /// One of each kind at least.
  private static let batches = Nightly.rounds(42, few: MapKindCatalog.all.count)
  private static let batch = 50

  @Test(arguments: 0..<batches)
  func `come out of every kind of map as what they are: text`(number: Int) async throws {
    let map = try Self.map(seed: UInt64(number))
    let analysis = await Analysis(of: DisclosedMap(everythingOf: map))
    // Every kind draws hundreds of names; together they draw each name once.
    let kinds = MapKindCatalog.all
    let kind = kinds[number % kinds.count]
    try #require(kind.isFed(by: analysis), "\(kind.key)")
    let options = MapOptions(
      page: .a3, effort: 0.002, subject: kind.needsSubject ? map.stakeholders[0].id : nil)
    for scene in kind.pages(of: analysis, options: options) {
      try Self.check(SceneRenderer().routed(scene))
    }
  }

  private static func map(seed: UInt64) throws -> StakeholderMap {
    var names = HostileNames(seed: seed)
    var draft = MapDraft()
    func score(_ value: Int) -> Judgement<Score> { Judgement(Score(value % 5)) }
    draft.exercise.title = names.next()
    draft.exercise.town = names.next()
    draft.references = [names.next()]
    draft.themes = (0..<3).map { _ in Theme(id: Theme.ID(names.next())) }
    draft.territories = [Territory(id: Territory.ID(names.next()))]
    draft.audiences = (0..<8).map { place in
      var audience = Audience(id: Audience.ID(names.next()))
      audience.isHardToReach = place % 2 == 0
      audience.impacts = [
        Impact(theme: draft.themes[place % 3].id, strength: score(1 + place))
      ]
      return audience
    }
    draft.stakeholders = (0..<(batch - 15)).map { place in
      var stakeholder = Stakeholder(
        id: Stakeholder.ID(names.next()),
        category: StakeholderCategory.standard[place % StakeholderCategory.standard.count],
        influence: score(place), interest: score(place / 5))
      stakeholder.circle = InvolvementCircle.allCases[place % 4]
      return stakeholder
    }
    let ids = draft.stakeholders.map(\.id)
    draft.exercise.lead = ids[0]
    for place in 1..<ids.count {
      let kind: LinkKind = place % 9 == 0 ? .conflict : .influence
      draft.links.append(
        Link(kind, from: ids[place / 3], to: ids[place], strength: score(1 + place % 4)))
      draft.links.append(
        Link(.contact, from: ids[place / 4], to: ids[place], strength: score(1 + place % 4)))
      draft.interests.append(
        Interest(of: ids[place], in: draft.themes[place % 3].id, strength: score(place)))
    }
    for (place, audience) in draft.audiences.enumerated() where place > 1 {
      draft.representations.append(
        Representation(
          place % 2 == 0 ? .represents : .reaches, by: ids[place * 3], of: audience.id))
    }
    return try StakeholderMap(draft)
  }

  private static let elements: Set<String> = [
    "svg", "title", "desc", "g", "path", "polygon", "polyline", "ellipse", "text",
  ]

  private static let attributes: Set<String> = [
    "xmlns", "width", "height", "viewBox", "role", "lang", "xml:lang", "aria-labelledby",
    "aria-label", "tabindex", "class", "id", "font-family", "font-size", "font-weight", "transform",
    "fill", "stroke", "stroke-width", "stroke-dasharray", "text-anchor", "d", "points", "x", "y",
    "cx", "cy", "rx", "ry",
  ]

  private static func check(_ scene: Scene) throws {
    let reading = SVGReading(try Drawing.svg(scene))
    #expect(reading.isWellFormed, "\(scene.kind)")
    #expect(reading.liveParts.isEmpty, "\(scene.kind): \(reading.liveParts)")
    #expect(Set(reading.elements.map(\.name)).subtracting(elements) == [])
    let used = Set(reading.elements.flatMap(\.attributes.keys)).filter { !$0.hasPrefix("data-") }
    #expect(used.subtracting(attributes) == [])
    // What a group is, in words, begins with the whole name.
    for group in scene.groups {
      let name: String
      switch group.subject {
      case .stakeholder(let id): name = id.name
      case .audience(let id): name = id.name
      case .furniture: continue
      }
      let title = reading.titles[group.id] ?? ""
      #expect(title.utf8.starts(with: allowed(name).utf8), "\(scene.kind): \(title)")
    }
    let lines = scene.groups.flatMap(\.marks).flatMap { mark in
      if case .text(let text) = mark { text.lines.filter { !$0.isEmpty } } else { [String]() }
    }
    #expect(
      reading.texts.map(withoutSpaces).sorted() == lines.map { withoutSpaces(allowed($0)) }.sorted()
    )
  }

  /// The name as an SVG may hold it, by the rules of XML and of reading direction.
  private static func allowed(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069:
        result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Graphviz writes some spaces as no-break ones.
  private static func withoutSpaces(_ line: String) -> String {
    String(line.unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" }.map(Character.init))
  }
}
