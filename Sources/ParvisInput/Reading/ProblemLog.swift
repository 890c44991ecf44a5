import ParvisCore

/// The problems met so far; of each code a few are kept and the rest is counted.
struct ProblemLog {
  /// How many diagnostics of one code are shown.
  static let shown = 50

  private var kept: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private(set) var hasErrors = false
  /// Whether errors were left unsaid because they follow from others.
  var hasHiddenErrors = false

  /// Whether further problems of that code are only counted.
  func isFull(_ code: DiagnosticCode) -> Bool {
    counts[code.rawValue, default: 0] >= Self.shown
  }

  mutating func add(_ diagnostic: Diagnostic) {
    if diagnostic.severity == .error { hasErrors = true }
    counts[diagnostic.code, default: 0] += 1
    guard counts[diagnostic.code, default: 0] <= Self.shown else { return }
    kept.append(diagnostic)
  }

  /// All problems in the order of the file, those of the whole file last.
  var sorted: [Diagnostic] {
    var all = kept.enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (let first?, let second?) where first != second: first < second
      case (_?, nil): true
      case (nil, _?): false
      default: left.offset < right.offset
      }
    }.map(\.element)
    for code in DiagnosticCode.allCases {
      let count = counts[code.rawValue, default: 0]
      if count > Self.shown { all.append(.more(count - Self.shown, of: code)) }
    }
    return all
  }
}
