/// The marks of a drawing that Graphviz wrote as SVG, by their ids.
struct GraphvizSVG {
  /// What stands before the first mark: paper and tints.
  private(set) var backdrop: [String] = []
  /// The lines of each node and edge, without their group and title.
  private(set) var marks: [String: [String]] = [:]

  /// - Complexity: O(length).
  init(_ svg: String) {
    var current: String?
    var isInside = false
    for line in Self.mended(Array(svg.utf8)).split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: Self.group) {
        let rest = line.dropFirst(Self.group.count)
        let id = rest.firstIndex(of: UInt8(ascii: "\"")).map { rest[..<$0] }
        // The whole drawing is the first group: « <g id="graph0" class="graph" … ».
        if isInside {
          current = id.map { String(decoding: $0, as: UTF8.self) }
        } else {
          isInside = true
        }
      } else if line.elementsEqual(Self.groupEnd) {
        current = nil
      } else if isInside, line.first == UInt8(ascii: "<"),
        !Self.dropped.contains(where: line.starts(with:))
      {
        let text = String(decoding: line, as: UTF8.self)
        if let current {
          marks[current, default: []].append(text)
        } else {
          backdrop.append(text)
        }
      }
    }
  }

  private static let group = Array("<g id=\"".utf8)
  private static let groupEnd = Array("</g>".utf8)
  private static let dropped = ["<!--", "<title>", "</"].map { Array($0.utf8) }

  /// What Graphviz writes, and what stands for it in an SVG that says what it shows.
  private static let replacements: [UInt8: [(old: [UInt8], new: [UInt8])]] = Dictionary(
    grouping: [
      ("&#45;", "-"),
      ("=\"transparent\"", "=\"none\""),
      (" font-family=\"DejaVu Sans,Verdana,sans-serif Bold\"", " font-weight=\"bold\""),
      (" font-family=\"DejaVu Sans,Verdana,sans-serif\"", ""),
      (" text-anchor=\"start\"", ""),
      ("stroke-dasharray=\"1,5\"", "stroke-dasharray=\"1.4,2.6\""),
    ].map { (Array($0.utf8), Array($1.utf8)) }, by: \.0[0])

  /// The text with all replacements, in one pass.
  private static func mended(_ bytes: [UInt8]) -> [UInt8] {
    let candidates = (0...UInt8.max).map { replacements[$0] ?? [] }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var kept = 0
    var place = 0
    while place < bytes.count {
      let candidates = candidates[Int(bytes[place])]
      guard !candidates.isEmpty,
        let found = candidates.first(where: { bytes[place...].starts(with: $0.old) })
      else {
        place += 1
        continue
      }
      result += bytes[kept..<place]
      result += found.new
      place += found.old.count
      kept = place
    }
    return result + bytes[kept...]
  }
}
