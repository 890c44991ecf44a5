import Foundation
import GraphvizKit
import ParvisAnalysis
import ParvisCore
import ParvisRendering

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Maps drawn for tests, with a small search effort.
enum Drawing {
  /// The kinds that show every stakeholder and every public without a voice.
  static let kindsOfEverybody: [any MapKind] = [
    NetworkMap(), GridMap(), CirclesMap(),
  ]

  static func scene(
    _ kind: any MapKind, of map: StakeholderMap, _ page: MapPage = .a4,
    language: Language = .french, effort: Double = 0.1, profile: DisclosureProfile = .internal
  ) async throws -> Scene {
    let analysis = try await Analysis(of: DisclosedMap(map, for: profile, language: language))
    let options = MapOptions(page: page, language: language, effort: effort)
    return try SceneRenderer().routed(kind.scene(of: analysis, options: options))
  }

  static func svg(_ scene: Scene) throws -> String {
    String(decoding: try SceneRenderer().render(scene, as: .svg), as: UTF8.self)
  }

  /// All texts of a scene, lines joined by spaces.
  static func texts(in scene: Scene) -> [String] {
    scene.groups.flatMap(texts)
  }

  /// The texts of a group, lines joined by spaces.
  static func texts(of group: SceneGroup) -> [String] {
    group.marks.compactMap { mark in
      if case .text(let text) = mark { text.lines.joined(separator: " ") } else { nil }
    }
  }

  static func group(_ id: String, in scene: Scene) -> SceneGroup? {
    scene.groups.first { $0.id == id }
  }
}

/// What a strict XML parser sees in an SVG.
final class SVGReading: NSObject, XMLParserDelegate {
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  private(set) var text = ""
  /// What the `text` elements hold, in their order.
  private(set) var texts: [String] = []
  /// The titles of the groups, by the identifiers of these.
  private(set) var titles: [String: String] = [:]
  let isWellFormed: Bool

  init(_ svg: String) {
    let parser = XMLParser(data: Data(svg.utf8))
    let delegate = Collector()
    parser.delegate = delegate
    isWellFormed = parser.parse()
    super.init()
    elements = delegate.elements
    text = delegate.text
    texts = delegate.texts
    titles = delegate.titles
  }

  /// Elements and attributes that could do something.
  var liveParts: [String] {
    elements.flatMap { element -> [String] in
      let isLive = ["script", "foreignObject", "image", "a", "use", "style"].contains(element.name)
      let attributes = element.attributes.filter { name, value in
        name.lowercased().hasPrefix("on") || name.hasSuffix("href") || name == "style"
      }.map { "\(element.name)@\($0.key)=\($0.value)" }
      return (isLive ? [element.name] : []) + attributes
    }
  }

  private final class Collector: NSObject, XMLParserDelegate {
    var elements: [(name: String, attributes: [String: String])] = []
    var text = ""
    var texts: [String] = []
    var titles: [String: String] = [:]
    private var path: [(name: String, id: String)] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      elements.append((name, attributes))
      path.append((name, attributes["id"] ?? ""))
      if name == "text" { texts.append("") }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      _ = path.popLast()
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      text += string
      if path.last?.name == "text" { texts[texts.count - 1] += string }
      if path.last?.name == "title", let group = path.dropLast().last, group.name == "g" {
        titles[group.id, default: ""] += string
      }
    }
  }
}
