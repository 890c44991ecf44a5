internal import ParvisAnalysis
internal import ParvisCore

/// The boxes and links of the map round one stakeholder.
struct EgoModel: FlowModel {
  private(set) var nodes: [FlowNode] = []
  private(set) var links: [FlowLink] = []
  private(set) var columns: [FlowColumn] = []
  /// How many direct neighbours and members of the second rank are not shown.
  private(set) var hiddenNeighbours = 0
  private(set) var hiddenFurther = 0
  /// The publics for whom the subject speaks that are drawn, and whether only weakly so.
  private var publics: [(id: Audience.ID, isWeak: Bool)] = []
  private(set) var hiddenPublics = 0

  private let map: StakeholderMap
  private let ties: EgoTies
  private let options: MapOptions
  private let groups: GroupNames
  private var language: Language { options.language }
  private var places: [Int: Int] = [:]
  /// All ties that are drawn; where they are of one kind, colours need not tell kinds apart.
  private var drawn: [EgoTie] = []
  private var isOfOneKind = true

  private enum Role: Int {
    case furtherIn, near, subject, nearOut, furtherOut
  }

  /// A link one step further, from a direct neighbour.
  private struct Step {
    let near: Int
    let far: Int
    let isLeft: Bool
    let tie: EgoTie
  }

  /// The map with at most so many direct neighbours and members of the second rank on each side.
  init(
    _ map: StakeholderMap, _ ties: EgoTies, _ groups: GroupNames, options: MapOptions,
    nearest: Int, furthest: Int
  ) {
    self.map = map
    self.ties = ties
    self.groups = groups
    self.options = options
    let left = ties.neighbours.filter(\.isLeft)
    let right = ties.neighbours.filter { !$0.isLeft }
    let near = Array(left.prefix(nearest)) + Array(right.prefix(nearest))
    hiddenNeighbours = ties.neighbours.count - near.count
    let steps = furtherSteps(from: near, atMost: furthest)
    drawn = near.flatMap(\.ties) + steps.map(\.tie)
    isOfOneKind = Set(drawn.map(\.kind).filter { $0 != .conflict }).count <= 1
    publics = Array(ties.publics.prefix(nearest))
    hiddenPublics = ties.publics.count - publics.count
    addSubject()
    for neighbour in near { add(neighbour) }
    for one in publics { add(one) }
    for step in steps { add(step, of: steps) }
    arrange(hidden: (max(0, left.count - nearest), max(0, right.count - nearest)))
  }

  /// The strongest links that lead one step further, each member of the second rank on one side.
  private mutating func furtherSteps(from near: [EgoNeighbour], atMost limit: Int) -> [Step] {
    var steps: [Step] = []
    for neighbour in near {
      for (other, tie) in ties.further[neighbour.index] ?? [] {
        // On the left what comes in to the neighbour, on the right what goes out from it.
        guard tie.kind.isMutual || (neighbour.isLeft ? tie.comesIn : tie.goesOut) else {
          continue
        }
        steps.append(
          Step(near: neighbour.index, far: other, isLeft: neighbour.isLeft, tie: tie))
      }
    }
    let ordered = steps.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.tie.weight != second.tie.weight {
        return first.tie.weight > second.tie.weight
      }
      return left.offset < right.offset
    }.map(\.element)
    var sides: [Int: Bool] = [:]
    var counts = (left: 0, right: 0)
    var hidden: Set<Int> = []
    var chosen: [Step] = []
    var seen: Set<[Int]> = []
    for step in ordered {
      if let side = sides[step.far] {
        // One line for each pair: the strongest.
        if side == step.isLeft, seen.insert([step.near, step.far]).inserted { chosen.append(step) }
        continue
      }
      guard (step.isLeft ? counts.left : counts.right) < limit else {
        hidden.insert(step.far)
        continue
      }
      sides[step.far] = step.isLeft
      if step.isLeft { counts.left += 1 } else { counts.right += 1 }
      seen.insert([step.near, step.far])
      chosen.append(step)
    }
    hiddenFurther = hidden.count { sides[$0] == nil }
    return chosen
  }

  // MARK: Boxes and links

  private mutating func addNode(
    _ index: Int, _ role: Role, detail: [EgoTie], isBare: Bool = false
  ) -> Int {
    let stakeholder = map.stakeholders[index]
    let style = CategoryStyle(of: stakeholder.category, on: map)
    var node = FlowNode(
      id: groups.id(ofStakeholderAt: index), subject: .stakeholder(stakeholder.id),
      name: stakeholder.name, sign: .symbol(style), column: role.rawValue,
      caption: "\(stakeholder.name) (\(style.label.text(in: language)))",
      classes: ["stakeholder", style.className] + (role == .subject ? ["subject"] : []))
    if !isOfOneKind, !detail.isEmpty {
      var words: [String] = []
      for tie in detail {
        let word = EgoWords.tie(tie, isBare: isBare).text(in: language)
        if !words.contains(word) { words.append(word) }
      }
      node.detail = words.joined(separator: ", ")
    }
    node.portPitch = 7.5
    places[index] = nodes.count
    nodes.append(node)
    return nodes.count - 1
  }

  private mutating func addSubject() {
    let place = addNode(ties.subject, .subject, detail: [])
    nodes[place].isBold = true
    nodes[place].scale = 1.4
    nodes[place].portPitch = 22
  }

  private mutating func add(_ neighbour: EgoNeighbour) {
    let place = addNode(
      neighbour.index, neighbour.isLeft ? .near : .nearOut, detail: neighbour.ties)
    for tie in neighbour.ties {
      // An arrow that only comes in begins at the neighbour.
      let isInward = tie.comesIn && !tie.goesOut
      addLink(tie, from: isInward ? place : 0, to: isInward ? 0 : place)
    }
  }

  /// A public stands on the right: it is where the subject reaches.
  private mutating func add(_ one: (id: Audience.ID, isWeak: Bool)) {
    let id = groups.id(of: one.id)
    var node = FlowNode(
      id: id, subject: .audience(one.id), name: one.id.name, sign: .none,
      column: Role.nearOut.rawValue,
      caption: EgoWords.publicCaption(one.id.name).text(in: language), classes: ["audience"])
    node.detail = EgoWords.voice(isWeak: one.isWeak).text(in: language)
    node.portPitch = 7.5
    nodes.append(node)
    let subject = nodes[0].name
    links.append(
      FlowLink(
        id: "voice--\(nodes[0].id)--\(id)", from: 0, to: nodes.count - 1,
        stroke: .voice(isWeak: one.isWeak),
        caption: Words.link(subject, one.id.name, EgoWords.voice(isWeak: one.isWeak))
          .text(in: language), classes: ["voice"] + (one.isWeak ? ["weak"] : [])))
  }

  private mutating func add(_ step: Step, of steps: [Step]) {
    guard let near = places[step.near] else { return }
    let far =
      places[step.far]
      ?? addNode(
        step.far, step.isLeft ? .furtherIn : .furtherOut,
        detail: steps.filter { $0.far == step.far }.map(\.tie), isBare: true)
    let isInward = step.isLeft
    addLink(
      step.tie, from: isInward ? far : near, to: isInward ? near : far)
  }

  private mutating func addLink(_ tie: EgoTie, from: Int, to: Int) {
    let isMutual = tie.kind.isMutual || (tie.comesIn && tie.goesOut)
    let label = EgoWords.tie(tie)
    let (start, end) = (nodes[from].name, nodes[to].name)
    let caption =
      isMutual ? Words.twoWayLink(start, end, label) : Words.link(start, end, label)
    links.append(
      FlowLink(
        id: "\(tie.kind.rawValue)--\(nodes[from].id)--\(nodes[to].id)", from: from, to: to,
        stroke: stroke(of: tie), caption: caption.text(in: language),
        classes: [tie.kind.rawValue, "strength-\(tie.step)"]
          + (tie.isUncertain ? ["uncertain"] : [])))
  }

  private func stroke(of tie: EgoTie) -> LinkStroke {
    LinkStroke.link(
      tie.kind, tie.step, isTwoWay: tie.comesIn && tie.goesOut, isUncertain: tie.isUncertain)
  }

  // MARK: Columns

  private mutating func arrange(hidden: (left: Int, right: Int)) {
    let isInfluence = drawn.allSatisfy { $0.kind == .influence || $0.kind == .conflict }
    func isMutual(_ isLeft: Bool) -> Bool {
      ties.neighbours.allSatisfy { neighbour in
        neighbour.isLeft != isLeft || neighbour.ties.allSatisfy { $0.kind.isMutual }
      }
    }
    let isPublicsOnly =
      !publics.isEmpty && nodes.allSatisfy { $0.column != Role.nearOut.rawValue || $0.isAudience }
    let used = (0...4).filter { role in nodes.contains { $0.column == role } }
    let shares = [0.14, 0.17, 0.17, 0.17, 0.14]
    let scale = used.count > 3 ? 1 : 1.35
    columns = used.map { role in
      let rest = role == 1 ? hidden.left : role == 3 ? hidden.right : 0
      return FlowColumn(
        heading: role == 3 && !publics.isEmpty
          ? EgoWords.publicsHeading(areAlone: isPublicsOnly)
          : (role == 1 || role == 3) && isMutual(role == 1)
            ? EgoWords.mutualHeading : EgoWords.heading(role, isInfluence: isInfluence),
        share: shares[role] * scale,
        isOrdered: (1...3).contains(role), rest: rest > 0 ? EgoWords.rest(rest) : nil)
    }
    for index in nodes.indices {
      nodes[index].column = used.firstIndex(of: nodes[index].column) ?? 0
    }
  }

  // MARK: Legend

  /// Exactly what is on the map.
  var legend: [SharedSign] {
    let categories = places.keys.map { map.stakeholders[$0].category }
    var signs = SharedSign.categories(of: categories, on: map)
    let plain = drawn.filter { $0.kind != .conflict }
    signs += SharedSign.links(
      plain.map { tie in
        SharedSign.Tie(
          kind: tie.kind, strength: tie.step, isTwoWay: tie.comesIn && tie.goesOut,
          isUncertain: tie.isUncertain)
      })
    signs += [false, true].filter { isWeak in publics.contains { $0.isWeak == isWeak } }.map {
      .relation(EgoWords.voice(isWeak: $0), .voice(isWeak: $0))
    }
    return drawn.contains { $0.kind == .conflict } ? signs + [.conflict] : signs
  }
}
