internal import ParvisAnalysis

extension CoverageAnalysis {
  /// The gaps with the publics of the worst class first.
  var gapsInOrderOfReading: [CoverageGap] {
    func rank(_ gap: CoverageGap) -> Int {
      guard case .audience(let id) = gap.subject, let figures = audience(id) else {
        return switch gap.severityClass {
        case .critical: 1
        case .high: 3
        case .watch, nil: 5
        }
      }
      return switch figures.severityClass {
      case .critical: 0
      case .high: 2
      case .watch, nil: 4
      }
    }
    return toldGaps.enumerated().sorted { left, right in
      (rank(left.element), left.offset) < (rank(right.element), right.offset)
    }.map(\.element)
  }
}
