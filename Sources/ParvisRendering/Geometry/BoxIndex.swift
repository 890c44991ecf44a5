/// Boxes on a page, found by where they are without looking at all of them.
///
/// The page is cut into square cells; what lies beyond its edges counts as lying in the outermost
/// cells.
struct BoxIndex {
  private static let side = 32.0
  private let columns: Int
  private let rows: Int
  private var cells: [[Int]]

  /// - Complexity: O(area of the page + cells that the boxes cover).
  init(_ boxes: [Box], width: Double, height: Double) {
    columns = 1 + Self.place(width, below: 1000)
    rows = 1 + Self.place(height, below: 1000)
    cells = [[Int]](repeating: [], count: columns * rows)
    for (number, box) in boxes.enumerated() {
      for cell in covered(box) { cells[cell].append(number) }
    }
  }

  /// The numbers of the boxes that may touch a box, ascending, none twice.
  ///
  /// - Complexity: O(*k* log *k*) for the boxes in the cells that it covers.
  func near(_ box: Box) -> [Int] {
    let touched = covered(box)
    guard touched.count > 1 else { return touched.first.map { cells[$0] } ?? [] }
    let found = touched.flatMap { cells[$0] }.sorted()
    return found.indices.filter { $0 == 0 || found[$0] != found[$0 - 1] }.map { found[$0] }
  }

  private func covered(_ box: Box) -> [Int] {
    let (left, right) = (Self.place(box.x, below: columns), Self.place(box.maxX, below: columns))
    let (top, bottom) = (Self.place(box.y, below: rows), Self.place(box.maxY, below: rows))
    var result: [Int] = []
    for row in min(top, bottom)...max(top, bottom) {
      for column in min(left, right)...max(left, right) { result.append(row * columns + column) }
    }
    return result
  }

  /// The column or row of a coordinate; whatever it is, even no number.
  private static func place(_ value: Double, below count: Int) -> Int {
    guard value > 0 else { return 0 }
    return value / side >= Double(count) ? count - 1 : Int(value / side)
  }
}
