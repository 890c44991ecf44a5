/// The tests that a draft's elements share, gathering what they find.
struct DraftCheck {
  let scale: Scale
  var violations: [MapViolation] = []

  mutating func declare<Element>(
    _ ids: [Identifier<Element>], as element: (Identifier<Element>) -> MapElement
  ) {
    var seen: Set<FoldedName> = []
    for id in ids {
      let folded = FoldedName(id.name)
      if folded.text.isEmpty {
        violations.append(MapViolation(.emptyName, at: element(id)))
      } else if !seen.insert(folded).inserted {
        violations.append(MapViolation(.duplicateName(id.name), at: element(id)))
      }
    }
  }

  mutating func require<Element>(
    _ id: Identifier<Element>?, among known: Set<Identifier<Element>>, at element: MapElement
  ) {
    guard let id, !known.contains(id) else { return }
    violations.append(MapViolation(.unknownName(id.name), at: element))
  }

  mutating func require<Element>(
    _ ids: [Identifier<Element>], among known: Set<Identifier<Element>>, at element: MapElement
  ) {
    for id in ids { require(id, among: known, at: element) }
  }

  mutating func require(
    _ category: StakeholderCategory?, among declared: Set<DeclaredCategory.ID>,
    at element: MapElement
  ) {
    guard case .declared(let id) = category else { return }
    require(id, among: declared, at: element)
  }

  mutating func requireOnScale(_ judgement: Judgement<Score>?, at element: MapElement) {
    requireOn(scale, judgement, at: element)
  }

  mutating func requireOn(_ scale: Scale, _ judgement: Judgement<Score>?, at element: MapElement) {
    guard let score = judgement?.value else { return }
    guard !scale.contains(score.low) || !scale.contains(score.high) else { return }
    violations.append(MapViolation(.scoreOffScale(score, scale), at: element))
  }

  mutating func requireNew(_ element: MapElement, in seen: inout Set<MapElement>) {
    guard !seen.insert(element).inserted else { return }
    violations.append(MapViolation(.duplicateLink, at: element))
  }
}
