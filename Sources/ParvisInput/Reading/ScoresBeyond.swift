import ParvisCore

/// Scores above the top of the scale, which are told together: they ask whether the scale is
/// another one.
struct ScoresBeyond {
  private(set) var count = 0
  private(set) var highest = 0
  /// The first of them, as it is typed, and its place.
  private(set) var first: (text: String, span: TextSpan)?
  /// Whether a score of the file is 0, so that its scale cannot start at 1.
  var hasZero = false

  mutating func add(_ text: String, _ value: Int, at span: TextSpan) {
    count += 1
    highest = max(highest, value)
    first = first ?? (text, span)
  }

  /// The scale that the scores seem to be on: from 0 or 1 to a usual end; nil beyond a thousand.
  ///
  /// A single score says so only when it is itself such an end, and nothing is 0.
  var likely: Scale? {
    guard count > 0, highest <= 1000 else { return nil }
    if count == 1, hasZero || ![5, 10].contains(highest) { return nil }
    let end = [5, 10, 20, 100].first { $0 >= highest } ?? highest
    return Scale(hasZero ? 0 : 1, to: end)
  }
}

extension MapReading {
  /// Notes a score that is off the scale of the map.
  mutating func noteOffScale(_ text: String, _ scale: Scale, ofMap: Bool, at node: SourceNode) {
    let figures = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    guard ofMap, let value = figures.max(), value > scale.high, !text.hasPrefix("-") else {
      report(.scoreOffScale) { .scoreOffScale(text, scale, nil, at: $0.place(of: node)) }
      return
    }
    scoresBeyond.add(text, value, at: node.span)
  }

  /// Says the scores above the scale: one for itself, several together.
  mutating func sayScoresBeyond() {
    guard let first = scoresBeyond.first else { return }
    let (count, highest) = (scoresBeyond.count, scoresBeyond.highest)
    let likely = saysScale ? nil : scoresBeyond.likely
    report(.scoreOffScale) {
      let place = $0.place(of: first.span)
      return count == 1
        ? .scoreOffScale(first.text, $0.scale, likely, at: place)
        : .scoresBeyond(
          count, highest: highest, $0.scale, likely, fromTables: $0.isFromTables, at: place)
    }
  }

  /// Takes over the scale that the command line gives, unless the file says another one.
  mutating func settleScale(declaredAt node: SourceNode?) {
    guard let given = givenScale else {
      saysScale = node != nil
      return
    }
    saysScale = true
    guard let node else {
      draft.exercise.scale = given
      return
    }
    let own = scale
    guard own != given else { return }
    report(.unreadableScale) { .otherScale(own, given: given, at: $0.place(of: node)) }
  }
}
