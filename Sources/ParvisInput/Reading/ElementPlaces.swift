import ParvisCore

/// Where the elements of a map stand in its text.
///
/// Only offsets are gathered while a text is read: few of them are ever looked at, and the links of
/// a large map are many.
struct ElementPlaces: Sendable {
  /// In the order in which they were met; an element may stand several times, its first place
  /// counts.
  private var elements: [(element: MapElement, span: TextSpan)] = []
  /// Those of the links of the draft, in its order.
  private var links: [TextSpan] = []

  mutating func add(_ element: MapElement, at span: TextSpan) {
    elements.append((element, span))
  }

  /// Notes the place of the link that the draft receives at the same time.
  mutating func addLink(at span: TextSpan) {
    links.append(span)
  }

  mutating func reserve(elements count: Int, links linkCount: Int) {
    elements.reserveCapacity(elements.count + count)
    links.reserveCapacity(links.count + linkCount)
  }

  /// The place of every element.
  ///
  /// - Parameters:
  ///   - draftLinks: the links whose places were noted, in their order.
  ///   - text: the text that holds the places.
  /// - Returns: the first place of each.
  /// - Complexity: O(elements + length of the text).
  func locations(of draftLinks: [Link], in text: SourceText) -> [MapElement: SourceLocation] {
    var locations: [MapElement: SourceLocation] = [:]
    locations.reserveCapacity(elements.count + links.count)
    var line = 0
    for (element, span) in elements where locations[element] == nil {
      locations[element] = text.location(of: span, after: &line)
    }
    for (link, span) in zip(draftLinks, links) {
      locations[.link(link.kind, from: link.from, to: link.to)] =
        text.location(of: span, after: &line)
    }
    return locations
  }
}
