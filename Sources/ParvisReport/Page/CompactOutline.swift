/// An outline of a picture written shorter, to the hundredth of a point the same.
///
/// Absolute corners and curves become relative ones without needless digits: a page with all its
/// maps then fits into a mail. Sums are of whole hundredths, so that nothing drifts.
enum CompactOutline {
  /// A polygon as a closed path; nil when it is not made of pairs with at most two decimals.
  ///
  ///     CompactOutline.path(ofPolygon: "842,-595 0,-595 0,-590")  // "M842-595h-842v5z"
  static func path(ofPolygon points: String) -> String? {
    guard let numbers = hundredths(points), numbers.count >= 4, numbers.count.isMultiple(of: 2)
    else { return nil }
    var corners = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    if let first = corners.first, let last = corners.last, corners.count > 2, first == last {
      corners.removeLast()
    }
    var text = "M" + written([corners[0].0, corners[0].1])
    for (before, corner) in zip(corners, corners.dropFirst()) {
      let (x, y) = (corner.0 - before.0, corner.1 - before.1)
      if y == 0 {
        text += "h" + written([x])
      } else if x == 0 {
        text += "v" + written([y])
      } else {
        text += "l" + written([x, y])
      }
    }
    return text + "z"
  }

  /// A path of one start and cubic curves; nil when it holds anything else.
  static func path(_ path: String) -> String? {
    guard path.hasPrefix("M"), let curve = path.firstIndex(of: "C"),
      let start = hundredths(path[path.index(after: path.startIndex)..<curve]), start.count == 2,
      let numbers = hundredths(path[path.index(after: curve)...]), numbers.count.isMultiple(of: 6)
    else { return nil }
    var (x, y) = (start[0], start[1])
    var relative: [Int] = []
    for segment in stride(from: 0, to: numbers.count, by: 6) {
      for place in stride(from: segment, to: segment + 6, by: 2) {
        relative += [numbers[place] - x, numbers[place + 1] - y]
      }
      (x, y) = (numbers[segment + 4], numbers[segment + 5])
    }
    return "M" + written(start) + "c" + written(relative)
  }

  /// Numbers between blanks and commas; nil for letters, exponents and third decimals.
  private static func hundredths(_ text: some StringProtocol) -> [Int]? {
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
      numbers.append(part.first == UInt8(ascii: "-") ? -value : value)
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
    let (whole, rest) = abs(number).quotientAndRemainder(dividingBy: 100)
    var text = number < 0 ? "-" : ""
    if whole > 0 || rest == 0 { text += String(whole) }
    guard rest > 0 else { return text }
    text += rest < 10 ? ".0" : "."
    return text + String(rest.isMultiple(of: 10) ? rest / 10 : rest)
  }
}
