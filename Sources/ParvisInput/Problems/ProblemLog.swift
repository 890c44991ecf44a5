import ParvisCore

/// The problems met so far; of each code a few are kept and the rest is counted.
struct ProblemLog {
  /// How many diagnostics of one code are shown.
  static let shown = 50

  private var kept: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  private(set) var hasErrors = false

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

  /// Adds a problem, worded only when it will be shown.
  mutating func add(_ code: DiagnosticCode, _ problem: () -> Diagnostic) {
    if isFull(code) { count(code) } else { add(problem()) }
  }

  /// Counts a problem of a code that is full: those before it have told its severity.
  mutating func count(_ code: DiagnosticCode) {
    counts[code.rawValue, default: 0] += 1
  }

  /// Adds what another log has gathered.
  mutating func add(_ other: ProblemLog) {
    var hidden = other.counts
    for diagnostic in other.kept {
      add(diagnostic)
      hidden[diagnostic.code, default: 0] -= 1
    }
    guard hidden.values.contains(where: { $0 > 0 }) else { return }
    for code in DiagnosticCode.allCases {
      counts[code.rawValue, default: 0] += hidden[code.rawValue, default: 0]
    }
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
    guard counts.values.contains(where: { $0 > Self.shown }) else { return all }
    for code in DiagnosticCode.allCases {
      let count = counts[code.rawValue, default: 0]
      if count > Self.shown { all.append(.more(count - Self.shown, of: code)) }
    }
    return all
  }
}
