/// Gaussian elimination for the few small systems that iteration is too slow for.
enum DenseSolver {
  /// Solves (shift · I − A) x = b for the matrix of the rows.
  ///
  /// - Returns: `nil` when a pivot vanishes.
  /// - Complexity: O(*n*³) time, O(*n*²) space.
  static func solve(
    shifted rows: Rows, by shift: Double, rightHandSide: [Double]
  ) -> [Double]? {
    let count = rows.count
    var matrix = [Double](repeating: 0, count: count * count)
    var result = rightHandSide
    for row in 0..<count {
      matrix[row * count + row] = shift
      for position in rows.range(of: row) {
        matrix[row * count + Int(rows.targets[position])] -= rows.weight(at: position)
      }
    }
    return eliminate(&matrix, &result, count) ? result : nil
  }

  /// Elimination with partial pivoting, in place.
  private static func eliminate(
    _ storage: inout [Double], _ right: inout [Double], _ count: Int
  ) -> Bool {
    var matrix = storage.mutableSpan
    var result = right.mutableSpan
    for column in 0..<count {
      var pivot = column
      for row in column..<count
      where abs(matrix[row * count + column]) > abs(matrix[pivot * count + column]) {
        pivot = row
      }
      guard matrix[pivot * count + column] != 0 else { return false }
      if pivot != column {
        for entry in column..<count {
          matrix.swapAt(pivot * count + entry, column * count + entry)
        }
        result.swapAt(pivot, column)
      }
      for row in column + 1..<max(column + 1, count) {
        let factor = matrix[row * count + column] / matrix[column * count + column]
        guard factor != 0 else { continue }
        for entry in column..<count {
          matrix[row * count + entry] -= factor * matrix[column * count + entry]
        }
        result[row] -= factor * result[column]
      }
    }
    for row in stride(from: count - 1, through: 0, by: -1) {
      var value = result[row]
      for entry in row + 1..<max(row + 1, count) {
        value -= matrix[row * count + entry] * result[entry]
      }
      result[row] = value / matrix[row * count + row]
    }
    return true
  }
}
