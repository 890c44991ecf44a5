internal import ParvisCore
internal import ParvisInput

/// Values that a GEXF file declares for all elements that have none of their own.
struct GEXFDefaults {
  private struct Value {
    let isNode: Bool
    let title: String
    var field: ForeignGraph.Field?
  }

  private var values: [Value] = []

  mutating func open(_ isNode: Bool, _ title: String) {
    values.append(Value(isNode: isNode, title: title))
  }

  mutating func add(_ text: String, _ span: TextSpan) {
    guard let last = values.indices.last else { return }
    values[last].field = ForeignGraph.Field(key: values[last].title, text: text, span: span)
  }

  /// - Complexity: O(defaults · elements).
  func fill(_ graph: inout ForeignGraph) {
    for value in values {
      guard let field = value.field else { continue }
      if value.isNode {
        for index in graph.nodes.indices
        where !graph.nodes[index].fields.contains(where: { $0.key == value.title }) {
          graph.nodes[index].fields.append(field)
        }
      } else {
        for index in graph.edges.indices
        where !graph.edges[index].fields.contains(where: { $0.key == value.title }) {
          graph.edges[index].fields.append(field)
        }
      }
    }
  }
}

/// The dates of a GEXF file: which of several values holds, and what is over.
///
/// Nothing is compared with today, which a file does not know: an element is over when it ends
/// before the last date that the file names, a value when another goes on longer.
struct GEXFDates {
  struct Place: Hashable {
    let isNode: Bool
    let index: Int
  }

  /// When something holds; nil is open.
  private struct Stretch {
    var start: String?
    var end: String?

    init(_ element: XMLReader.Element) {
      start = (element["start"] ?? element["startopen"])?.value
      end = (element["end"] ?? element["endopen"])?.value
    }

    /// Whether it ends after another, or began later when both end alike.
    func isLater(than other: Stretch) -> Bool {
      switch (end, other.end) {
      case (nil, nil): break
      case (nil, _): return true
      case (_, nil): return false
      case (let end?, let known?) where end != known: return GEXFDates.isBefore(known, end)
      default: break
      }
      guard let start else { return false }
      return other.start.map { GEXFDates.isBefore($0, start) } ?? true
    }
  }

  private struct Dated: Hashable {
    let place: Place
    let key: String
  }

  private var held: [Dated: (stretch: Stretch, field: Int, isCounted: Bool)] = [:]
  private var ends: [Place: String?] = [:]
  private var order: [Place] = []
  private var last: String?

  /// Takes note of the dates of an element that holds others.
  mutating func see(_ element: XMLReader.Element) {
    for name in ["start", "end", "startopen", "endopen"] {
      guard let date = element[name]?.value, !date.isEmpty else { continue }
      if last.map({ Self.isBefore($0, date) }) ?? true { last = date }
    }
  }

  /// A node or an edge that begins.
  mutating func begin(_ element: XMLReader.Element, _ place: Place) {
    see(element)
    guard let end = Stretch(element).end else { return }
    order.append(place)
    ends[place] = end
  }

  /// One of the stretches during which a node or an edge is there; the last one counts.
  mutating func spell(_ element: XMLReader.Element, _ place: Place) {
    see(element)
    let end = Stretch(element).end
    guard let known = ends[place] else {
      order.append(place)
      ends[place] = .some(end)
      return
    }
    guard let known else { return }
    if end.map({ Self.isBefore(known, $0) }) ?? true { ends[place] = .some(end) }
  }

  /// A value of a node or an edge: of several of one key, that which holds longest.
  mutating func add(
    _ field: ForeignGraph.Field, _ element: XMLReader.Element, _ place: Place,
    _ graph: inout ForeignGraph
  ) {
    see(element)
    let stretch = Stretch(element)
    let dated = Dated(place: place, key: field.key)
    if let known = held[dated] {
      if !known.isCounted {
        graph.datedFields = (
          graph.datedFields?.first ?? field.span, (graph.datedFields?.count ?? 0) + 1
        )
      }
      held[dated]?.isCounted = true
      guard stretch.isLater(than: known.stretch) else { return }
      held[dated]?.stretch = stretch
      if place.isNode {
        graph.nodes[place.index].fields[known.field] = field
      } else {
        graph.edges[place.index].fields[known.field] = field
      }
      return
    }
    if place.isNode {
      held[dated] = (stretch, graph.nodes[place.index].fields.count, false)
      graph.nodes[place.index].fields.append(field)
    } else {
      held[dated] = (stretch, graph.edges[place.index].fields.count, false)
      graph.edges[place.index].fields.append(field)
    }
  }

  /// Names what is over.
  func tell(_ graph: inout ForeignGraph) {
    guard let last else { return }
    func label(_ node: ForeignGraph.Node) -> String {
      ForeignName.plain(node.fields.first { $0.key == "label" }?.text ?? node.id)
    }
    var labels: [String: String] = [:]
    for node in graph.nodes { labels[node.id] = label(node) }
    for place in order {
      guard let end = ends[place], let end, Self.isBefore(end, last) else { continue }
      if place.isNode {
        let node = graph.nodes[place.index]
        graph.over.append((label(node), node.span))
      } else {
        let edge = graph.edges[place.index]
        let names = [edge.from, edge.to].map { labels[$0.text] ?? $0.text }
        graph.over.append((names.joined(separator: " – "), edge.span))
      }
    }
  }

  /// Dates as texts, numbers as numbers.
  private static func isBefore(_ left: String, _ right: String) -> Bool {
    if let first = Double(left), let second = Double(right) { return first < second }
    return left < right
  }
}
