internal import ParvisAnalysis
internal import ParvisCore

/// The boxes and links of a page of the map of gaps.
struct GapModel: FlowModel {
  private(set) var nodes: [FlowNode] = []
  private(set) var links: [FlowLink] = []
  private(set) var columns: [FlowColumn] = []
  let selection: GapSelection
  private let analysis: Analysis
  private let tree: ContactTree
  private let options: MapOptions
  private var map: StakeholderMap { analysis.map }
  private var language: Language { options.language }
  /// Whether a wider line is a stronger link.
  private var isWeighed: Bool { analysis.coverage.weighsVoices }
  /// The place of each stakeholder's box.
  private var places: [Int: Int] = [:]
  private var pairs: Set<Pair> = []

  private enum Role: Int {
    case lead, relay, voice, audience
  }

  init(
    _ analysis: Analysis, _ tree: ContactTree, _ selection: GapSelection, _ groups: GroupNames,
    options: MapOptions, rest: Int
  ) {
    self.analysis = analysis
    self.tree = tree
    self.selection = selection
    self.options = options
    addStakeholders(groups)
    let firstAudience = nodes.count
    addAudiences(groups)
    addContacts()
    addVoices(firstAudience)
    arrange(rest: rest)
  }

  // MARK: Boxes

  private mutating func addStakeholders(_ groups: GroupNames) {
    let points = Set(
      selection.audiences.flatMap { $0.relays.singlePoints ?? [] }.compactMap {
        map.index(of: $0)
      })
    let speakers = Set(
      selection.audiences.flatMap { audience in
        audience.voices.compactMap { map.index(of: $0.stakeholder) }
      } + selection.asked.values)
    // The lead where anything starts from it; the others in the order of the file.
    let isLeadShown =
      !selection.chains.isEmpty || !selection.toContact.isEmpty
      || tree.lead.map { speakers.contains($0) } ?? false
    let lead = isLeadShown ? tree.lead.map { [$0] } ?? [] : []
    for index in lead + selection.shown.sorted() {
      let stakeholder = map.stakeholders[index]
      let style = CategoryStyle(of: stakeholder.category, on: map)
      let isLead = index == tree.lead
      let role: Role = isLead ? .lead : speakers.contains(index) ? .voice : .relay
      let isPoint = points.contains(index)
      var caption = "\(stakeholder.name) (\(style.label.text(in: language)))"
      if isPoint { caption += ", \(Words.passage.text(in: language))" }
      var node = FlowNode(
        id: groups.id(ofStakeholderAt: index), subject: .stakeholder(stakeholder.id),
        name: stakeholder.name, sign: .symbol(style), column: role.rawValue, caption: caption,
        classes: ["stakeholder", style.className] + (isPoint ? ["passage"] : [])
          + (isLead ? ["lead"] : []))
      node.hasBadge = isPoint
      node.isBold = isLead
      places[index] = nodes.count
      nodes.append(node)
    }
  }

  private mutating func addAudiences(_ groups: GroupNames) {
    for audience in selection.audiences {
      let reason = GapReason(
        of: audience, hidden: selection.hidden[audience.audience] ?? 0, on: map,
        telling: analysis.telling)
      let about = reason.text.text(in: language)
      let severity = audience.severity.map {
        " – " + GapWords.severity($0).text(in: language)
      }
      var node = FlowNode(
        id: groups.id(of: audience.audience), subject: .audience(audience.audience),
        name: audience.audience.name, sign: audience.isAbsent ? .plus : .none,
        column: Role.audience.rawValue,
        caption: "\(audience.audience.name) – \(about)\(severity ?? "")",
        classes: ["audience", audience.isAbsent ? "absent" : "voiced"])
      node.detail = about
      node.isDetailUrgent = reason.isUrgent
      node.isBold = reason.isUrgent || audience.isAbsent
      nodes.append(node)
    }
  }

  // MARK: Links

  /// Two who are in contact, whichever way a chain takes.
  private struct Pair: Hashable {
    private let least: Int
    private let greatest: Int

    init(_ one: Int, _ other: Int) {
      least = min(one, other)
      greatest = max(one, other)
    }
  }

  /// The chains of contacts, each contact once.
  private mutating func addContacts() {
    for chain in selection.chains {
      var previous = chain[0]
      var isCut = false
      for member in chain.dropFirst() {
        guard places[member] != nil else {
          isCut = true
          continue
        }
        if isCut {
          addCounted(chain, after: previous, before: member)
        } else {
          addContact(from: previous, to: member)
        }
        isCut = false
        previous = member
      }
    }
    for voice in selection.toContact {
      guard let lead = tree.lead, let from = places[lead], let to = places[voice] else { continue }
      add("ask", from, to, .relay, Words.relay, ["relay"])
    }
  }

  private mutating func addContact(from: Int, to: Int) {
    guard let first = places[from], let second = places[to],
      !pairs.contains(Pair(from, to))
    else { return }
    let strength = tree.strength(between: from, and: to)
    pairs.insert(Pair(from, to))
    add(
      "contact", first, second, stroke(of: strength, .path), LinkKind.contact.label,
      ["contact"] + (strength.isExact ? [] : ["uncertain"]))
  }

  /// A box that stands for the inner members of a chain too long for the page.
  private mutating func addCounted(_ chain: [Int], after previous: Int, before next: Int) {
    guard let start = places[previous], let end = places[next],
      !pairs.contains(Pair(previous, next))
    else { return }
    pairs.insert(Pair(previous, next))
    let members = chain.filter { places[$0] == nil }
    let points = Set(selection.audiences.flatMap { $0.relays.singlePoints ?? [] })
    let hasPoint = members.contains { points.contains(map.stakeholders[$0].id) }
    let words = GapWords.furtherRelays(members.count, arePassages: hasPoint).text(in: language)
    var node = FlowNode(
      id: "further-relays-\(nodes.count)", subject: .furniture, name: words, sign: .none,
      column: Role.relay.rawValue, caption: words, classes: ["relays"])
    node.hasBadge = hasPoint
    nodes.append(node)
    let stroke = stroke(of: UnitInterval(0.5), .path)
    add("contact", start, nodes.count - 1, stroke, LinkKind.contact.label, ["contact"])
    add("contact", nodes.count - 1, end, stroke, LinkKind.contact.label, ["contact"])
  }

  /// Who speaks for whom, and whom to ask.
  private mutating func addVoices(_ firstAudience: Int) {
    for (offset, audience) in selection.audiences.enumerated() {
      let target = firstAudience + offset
      let asked = selection.asked[audience.audience]
      for voice in audience.voices {
        guard let index = map.index(of: voice.stakeholder), index != asked,
          let place = places[index]
        else { continue }
        let isReached = tree.lead != nil && (index == tree.lead || voice.isReachable == true)
        add(
          "voice", place, target,
          stroke(of: voice.strength, isReached ? .path : .grey),
          voice.isWeak ? GapWords.weakVoice : GapWords.voice,
          ["voice", isReached ? "in-touch" : "not-in-touch"]
            + (voice.strength.isExact ? [] : ["uncertain"]))
      }
      if let asked, let place = places[asked] {
        add("ask", place, target, .relay, Words.relay, ["relay"])
      }
    }
  }

  private mutating func add(
    _ kind: String, _ from: Int, _ to: Int, _ stroke: LinkStroke, _ label: Bilingual,
    _ classes: [String]
  ) {
    links.append(
      FlowLink(
        id: "\(kind)--\(nodes[from].id)--\(nodes[to].id)", from: from, to: to, stroke: stroke,
        caption: Words.link(nodes[from].name, nodes[to].name, label).text(in: language),
        classes: classes))
  }

  /// As wide as its middle strength; dots are kept for those who are to be asked.
  private func stroke(of strength: UnitInterval, _ colour: Colour) -> LinkStroke {
    var stroke = LinkStroke.influence(
      isWeighed ? max(1, Int((strength.middle * 4).rounded())) : 2)
    stroke.colour = colour
    return stroke
  }

  // MARK: Columns

  /// The columns that hold anything, and no others.
  private mutating func arrange(rest: Int) {
    let audiences = isWeighed ? GapWords.audiences : GapWords.audiencesInNoOrder
    let headings = [GapWords.lead, GapWords.relays, GapWords.voices, audiences]
    let shares = [0.15, 0.17, 0.22, 0.31]
    let used = [Role.lead, .relay, .voice, .audience].map(\.rawValue)
      .filter { role in nodes.contains { $0.column == role } }
    let isWide = used.count <= 2
    columns = used.map { role in
      let isAudience = role == Role.audience.rawValue
      return FlowColumn(
        heading: headings[role], share: shares[role] * (isWide ? 1.3 : 1),
        isOrdered: isAudience, rest: isAudience && rest > 0 ? GapWords.rest(rest) : nil)
    }
    for index in nodes.indices {
      nodes[index].column = used.firstIndex(of: nodes[index].column) ?? 0
    }
  }

  // MARK: Legend

  private var voiceSign: SharedSign {
    .relation(
      tree.lead == nil
        ? GapWords.voiceSign(isWeighed: isWeighed) : GapWords.notInTouchSign,
      GapWords.voiceStroke)
  }

  /// Exactly what is on the map.
  var legend: [any LegendItem] {
    let members = selection.shown.union(tree.lead.map { [$0] } ?? []).filter { places[$0] != nil }
    let colours = Set(links.map(\.stroke.colour))
    let signs: [(SharedSign, Bool)] = [
      (.relation(GapWords.pathSign(isWeighed: isWeighed), GapWords.path), colours.contains(.path)),
      (voiceSign, colours.contains(.grey)),
      (.relay, !colours.subtracting([.path, .grey]).isEmpty),
      (.ghost, nodes.contains(where: \.isGhost)), (.passage, nodes.contains(where: \.hasBadge)),
    ]
    var items: [any LegendItem] = SharedSign.categories(
      of: members.map { map.stakeholders[$0].category }, on: map)
    items += signs.filter(\.1).map(\.0)
    return analysis.coverage.tellsFigures ? items + [SeveritySign()] : items
  }
}
