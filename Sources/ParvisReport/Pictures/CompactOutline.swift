/// An outline of a picture written shorter, to the tenth of a point.
///
/// Absolute corners and curves become relative ones without needless digits: a page with all its
/// maps then fits into a mail. Sums are of whole tenths, so that nothing drifts.
enum CompactOutline {
  /// A polygon as a closed path; nil when it is not made of pairs with at most two decimals.
  ///
  ///     CompactOutline.path(ofPolygon: "842,-595 0,-595 0,-590")  // "M842-595h-842v5z"
  static func path(ofPolygon points: String) -> String? {
    guard let numbers = tenths(points), numbers.count >= 4, numbers.count.isMultiple(of: 2)
    else { return nil }
    var corners = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    if let first = corners.first, let last = corners.last, corners.count > 2, first == last {
      corners.removeLast()
    }
    var text = "M" + written([corners[0].0, corners[0].1])
    for (before, corner) in zip(corners, corners.dropFirst()) {
      text += line(corner.0 - before.0, corner.1 - before.1)
    }
    return text + "z"
  }

  /// A path of one start and cubic curves; nil when it holds anything else.
  static func path(_ path: String) -> String? {
    guard path.hasPrefix("M"), let curve = path.firstIndex(of: "C"),
      let start = tenths(path[path.index(after: path.startIndex)..<curve]), start.count == 2,
      let numbers = tenths(path[path.index(after: curve)...]), numbers.count.isMultiple(of: 6)
    else { return nil }
    var (x, y) = (start[0], start[1])
    var text = "M" + written(start)
    var isCurving = false
    for segment in stride(from: 0, to: numbers.count, by: 6) {
      let steps = stride(from: segment, to: segment + 6, by: 2).flatMap { place in
        [numbers[place] - x, numbers[place + 1] - y]
      }
      (x, y) = (numbers[segment + 4], numbers[segment + 5])
      // The handles of a straight piece stand at its ends.
      if steps[0] == 0, steps[1] == 0, steps[2] == steps[4], steps[3] == steps[5] {
        text += line(steps[4], steps[5])
        isCurving = false
      } else {
        let piece = written(steps)
        text += isCurving ? (piece.hasPrefix("-") ? "" : " ") : "c"
        text += piece
        isCurving = true
      }
    }
    return text
  }

  /// A straight piece by its steps; nothing where there is none.
  private static func line(_ x: Int, _ y: Int) -> String {
    switch (x, y) {
    case (0, 0): ""
    case (_, 0): "h" + written([x])
    case (0, _): "v" + written([y])
    default: "l" + written([x, y])
    }
  }

  /// A single number; nil when it is none, or has more than two decimals.
  static func number(_ text: String) -> String? {
    guard let numbers = tenths(text), numbers.count == 1 else { return nil }
    return written(numbers[0])
  }

  /// Numbers between blanks and commas; nil for letters, exponents and third decimals.
  private static func tenths(_ text: some StringProtocol) -> [Int]? {
    var numbers: [Int] = []
    for part in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x2C }) {
      var value = 0
      var decimals: Int?
      for (place, byte) in part.enumerated() {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
          guard value < 1 << 40 else { return nil }
          value = value * 10 + Int(byte - UInt8(ascii: "0"))
          decimals = decimals.map { $0 + 1 }
        case UInt8(ascii: ".") where decimals == nil: decimals = 0
        case UInt8(ascii: "-") where place == 0: break
        default: return nil
        }
      }
      let digits = decimals ?? 0
      guard digits <= 2 else { return nil }
      for _ in digits..<2 { value *= 10 }
      let rounded = (value + 5) / 10
      numbers.append(part.first == UInt8(ascii: "-") ? -rounded : rounded)
    }
    return numbers
  }

  private static func written(_ numbers: [Int]) -> String {
    var text = ""
    for number in numbers {
      if !text.isEmpty, number >= 0 { text += " " }
      text += written(number)
    }
    return text
  }

  private static func written(_ number: Int) -> String {
    let (whole, rest) = abs(number).quotientAndRemainder(dividingBy: 10)
    var text = number < 0 ? "-" : ""
    if whole > 0 || rest == 0 { text += String(whole) }
    return rest > 0 ? text + "." + String(rest) : text
  }
}
