import ParvisAnalysis
import ParvisCore
import TestSupport
import Testing

/// Properties that hold of every map, on a thousand seeded ones at night, on a part of them else.
@Suite struct `Coverage of any map` {
  static let seeds = 0..<Nightly.rounds(1_000, few: 250)

  private static func coverage(of draft: MapDraft) throws -> CoverageAnalysis {
    CoverageAnalysis(of: DisclosedMap(everythingOf: try StakeholderMap(draft)))
  }

  private static func draft(_ seed: Int) -> MapDraft {
    var maps = RandomMaps(seed: UInt64(seed))
    return maps.draft(stakeholders: 3 + seed % 6, audiences: 1 + seed % 3)
  }

  /// Contacts as the reference page defines them, worked out again without the graph library.
  private static func contacts(in draft: MapDraft) -> [Stakeholder.ID: Set<Stakeholder.ID>] {
    var contacts: [Stakeholder.ID: Set<Stakeholder.ID>] = [:]
    for link in draft.links where [.contact, .cooperates, .alliance, .funds].contains(link.kind) {
      contacts[link.from, default: []].insert(link.to)
      contacts[link.to, default: []].insert(link.from)
    }
    return contacts
  }

  /// Whether the lead finds a full voice when some stakeholders are not there.
  private static func finds(
    _ audience: AudienceCoverage, in draft: MapDraft, without removed: Set<Stakeholder.ID>
  ) -> Bool {
    let contacts = contacts(in: draft)
    var seen: Set<Stakeholder.ID> = ["S0"]
    var next: [Stakeholder.ID] = ["S0"]
    while let current = next.popLast() {
      for other in contacts[current] ?? [] where !removed.contains(other) {
        if seen.insert(other).inserted { next.append(other) }
      }
    }
    return audience.fullVoices.contains { seen.contains($0.stakeholder) }
  }

  @Test func `a further voice never raises a severity`() throws {
    var compared = 0
    for seed in Self.seeds {
      let draft = Self.draft(seed)
      let before = try Self.coverage(of: draft)
      var maps = RandomMaps(seed: UInt64(seed) &+ 77_777)
      let speaker = Stakeholder.ID("S\(maps.whole(below: draft.stakeholders.count))")
      guard
        !draft.representations.contains(where: {
          $0.stakeholder == speaker && $0.audience == "P0" && $0.kind == .represents
        })
      else { continue }
      var more = draft
      more.representations.append(Representation(.represents, by: speaker, of: "P0"))
      let after = try Self.coverage(of: more)
      let old = try #require(before.audience("P0")).told.severity
      let new = try #require(after.audience("P0")).told.severity
      #expect(new.value <= old.value + 1e-12, "seed \(seed)")
      #expect(new.low <= old.low + 1e-12, "seed \(seed)")
      #expect(new.high <= old.high + 1e-12, "seed \(seed)")
      compared += 1
    }
    #expect(compared * 2 > Self.seeds.count)
  }

  @Test func `the interval holds the figure and lies within 0 and 1`() throws {
    for seed in Self.seeds {
      for audience in try Self.coverage(of: Self.draft(seed)).audiences {
        let figures = try audience.told
        let severity = figures.severity
        #expect(0 <= severity.low && severity.high <= 1)
        #expect(severity.low <= severity.value + 1e-12)
        #expect(severity.value <= severity.high + 1e-12)
        if figures.coverage.value == 1 { #expect(severity.value == 0) }
      }
    }
  }

  @Test func `without a single point the public is out of reach, and no other is one`() throws {
    var points = 0
    for seed in Self.seeds {
      let draft = Self.draft(seed)
      for audience in try Self.coverage(of: draft).audiences {
        guard case .paths(_, let singlePoints) = audience.relays else { continue }
        for stakeholder in draft.stakeholders.map(\.id) where stakeholder != "S0" {
          let isFound = Self.finds(audience, in: draft, without: [stakeholder])
          #expect(isFound != singlePoints.contains(stakeholder), "seed \(seed) \(stakeholder)")
        }
        points += singlePoints.count
      }
    }
    #expect(points * 10 > Self.seeds.count * 3)
  }

  @Test func `disjoint paths are as many as the fewest whose loss cuts the public off`() throws {
    var counts: [Int: Int] = [:]
    for seed in Self.seeds {
      let draft = Self.draft(seed)
      let others = draft.stakeholders.map(\.id).filter { $0 != "S0" }
      for audience in try Self.coverage(of: draft).audiences {
        switch audience.relays {
        case .unreachable:
          #expect(!Self.finds(audience, in: draft, without: []), "seed \(seed)")
        case .leadIsVoice:
          #expect(audience.fullVoices.contains { $0.stakeholder == "S0" }, "seed \(seed)")
        case .paths(let paths, _):
          let cuts = (0..<(1 << others.count)).filter { mask in
            let removed = Set(others.indices.filter { mask >> $0 & 1 == 1 }.map { others[$0] })
            return !Self.finds(audience, in: draft, without: removed)
          }
          #expect(cuts.map(\.nonzeroBitCount).min() == paths.count, "seed \(seed)")
          let inner = paths.flatMap { $0.dropFirst() }
          #expect(Set(inner).count == inner.count, "seed \(seed): the paths share somebody")
          #expect(paths.allSatisfy { $0.first == "S0" })
          counts[paths.count, default: 0] += 1
        case .notEvaluated, .notTold: break
        }
      }
    }
    let shares = (1...3).map { Double(counts[$0] ?? 0) / Double(Self.seeds.count) }
    #expect(shares[0] > 0.1 && shares[1] > 0.05 && shares[2] > 0.005, "\(counts)")
  }

  @Test func `remedies are distinct, at most three, and no opponent of a voice`() throws {
    for seed in Self.seeds {
      let draft = Self.draft(seed)
      let conflicts = draft.links.filter { $0.kind == .conflict }
      for audience in try Self.coverage(of: draft).audiences {
        let named = audience.remedies.map(\.name)
        #expect(named.count <= 3 && Set(named).count == named.count)
        // A voice is met, not sent.
        let asked = audience.remedies.filter { $0.ground != .voiceNotInTouch }.compactMap(
          \.stakeholder)
        for conflict in conflicts {
          for voice in audience.fullVoices.map(\.stakeholder) {
            #expect(!(conflict.from == voice && asked.contains(conflict.to)), "seed \(seed)")
            #expect(!(conflict.to == voice && asked.contains(conflict.from)), "seed \(seed)")
          }
        }
      }
    }
  }

  @Test func `the three rules of silence exclude one another`() throws {
    for seed in Self.seeds {
      for audience in try Self.coverage(of: Self.draft(seed)).audiences {
        let codes = Set(audience.gaps)
        if codes.contains("audience-absent") { #expect(codes == ["audience-absent"]) }
        #expect(!codes.isSuperset(of: ["audience-unreachable", "single-relay"]))
      }
    }
  }
}
