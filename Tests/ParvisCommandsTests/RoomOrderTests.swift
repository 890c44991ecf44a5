import Foundation
import TestSupport
import Testing

/// A target is a house of rooms, its folders: a file names types of its own room and of those below.
@Suite struct `The order of rooms` {
  /// The rooms of each target from the ground up; empty is the folder of the target itself.
  ///
  /// A target that is not listed is not looked at yet: put its folders in order and add its line.
  /// A new room needs its place here.
  private static let rooms: [String: [String]] = [
    "GraphAlgorithms": [
      "Kernel", "", "Cohesion", "Communities", "Distances", "Flow", "Paths", "Roles", "Structure",
      "Spectral", "Centrality", "Catalogue",
    ],
    "GraphvizKit": ["", "Wire"],
    "ParvisCore": [
      "Language", "Formats", "Names", "Problems", "Scores", "People", "Exercise", "Map", "Words",
    ],
    "ParvisInput": [
      "Text", "Words", "Problems", "YAML", "Reading", "Tables", "", "Mending", "Writing",
    ],
    "ParvisRendering": [
      "Geometry", "Style", "Typography", "Scene", "Maps/Kind", "Chips", "Tables", "Flow", "Output",
      "Page", "Maps/Grid", "Maps/Circles", "Maps/Coverage", "Maps/Gaps", "Maps/Themes", "Maps/Ego",
      "Maps/Network/Model", "Maps/Network/Layout", "Maps/Network", "Maps", "Lint",
    ],
    "ParvisReport": [
      "Pictures", "Document", "Source", "Sections", "Documents", "Page", "Reference",
    ],
    "ParvisExchange": ["Recognition", "EdgeLists", "Networks", "Explanations"],
    "ParvisGuide": ["Format", "Schema", "Templates"],
    "ParvisAnalysis": [
      "Checklist", "Coverage/Figures", "Networks", "Messages", "Coverage/Relays",
      "Coverage/Remedies", "Coverage/Context", "Coverage/Rules", "Coverage", "Involvement",
      "Ranking", "Disclosure/Fields", "Disclosure/Rules", "Disclosure", "",
    ],
    "ParvisMission": ["Reading", "Maps", "Documents", "Problems"],
    "ParvisHost": ["Failures", "Streams", "Files", "Processes", "Drawing"],
    "ParvisCommands": [
      "Terminal", "Help", "Options", "Drawing", "Report", "Convert", "Commands", "",
    ],
  ]

  private static func files(of target: String) throws -> [RoomOrder.File] {
    let root = "Sources/\(target)"
    let all = try #require(FileManager.default.enumerator(atPath: Repository.path(root)))
    return try all.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted().map {
      RoomOrder.File(
        path: "\(root)/\($0)", room: $0.split(separator: "/").dropLast().joined(separator: "/"),
        bytes: try Repository.bytes("\(root)/\($0)"))
    }
  }

  @Test(arguments: rooms.keys.sorted())
  func `no file names a type of a room above its own`(target: String) throws {
    let files = try Self.files(of: target)
    #expect(RoomOrder.findings(in: files, rooms: Self.rooms[target] ?? []) == [])
  }

  private static func made(_ texts: (room: String, text: String)...) -> [RoomOrder.File] {
    texts.enumerated().map { index, file in
      RoomOrder.File(path: "\(index).swift", room: file.room, bytes: Array(file.text.utf8))
    }
  }

  @Test func `an arrow that goes up is found, in code and inside a text`() {
    let above = ("Upper", "public struct Roof { struct Tile {} }\nprivate enum Gutter {}\n")
    let cases = [
      "let roof = Roof()", "let text = \"\\(Roof.count)\"",
      "let text = #\"a \"b\" \\#(Roof.count)\"#",
      "let text = \"\"\"\n  \"x\" \\(f(\"}\", Roof.self))\n  \"\"\"", "extension Roof {}",
      "let roof: [Roof]? = nil // Roof", "let empty = \"\\\"\"; let roof = Roof()",
      "let pattern = #/\"/#; let roof = Roof()",
    ]
    for code in cases {
      let files = Self.made(("Lower", code + "\n"), above)
      #expect(
        RoomOrder.findings(in: files, rooms: ["Lower", "Upper"])
          == ["0.swift names Roof: Lower is below Upper"], "\(code)")
      #expect(RoomOrder.findings(in: files, rooms: ["Upper", "Lower"]) == [], "\(code)")
    }
  }

  @Test func `a name that may be another's is left alone`() {
    let above = ("Upper", "public struct Roof { struct Tile {} }\nprivate enum Gutter {}\n")
    for code in [
      "// Roof", "/* Roof /* */ Roof */", "let text = \"Roof \\\"Roof\"", "enum Roof {}",
      "let text = \"\"\"\n  Roof \"\"\n  \"\"\"", "let tile = Tile()", "let gutter = Gutter()",
      "let other = Other.Roof()", "let text = #\"Roof \\(Roof)\"#", "struct A { enum Roof {} }",
    ] {
      let files = Self.made(("Lower", code + "\n"), above)
      #expect(RoomOrder.findings(in: files, rooms: ["Lower", "Upper"]) == [], "\(code)")
    }
  }

  @Test func `a room without a place, and a place without a room, are found`() {
    let files = Self.made(("Lower", ""), ("Cellar", ""))
    #expect(
      RoomOrder.findings(in: files, rooms: ["Lower", "Attic"])
        == ["Attic: not in both lists of rooms", "Cellar: not in both lists of rooms"])
  }
}
