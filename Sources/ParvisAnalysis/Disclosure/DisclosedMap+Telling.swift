internal import ParvisCore

extension DisclosedMap {
  /// Whether the version tells how strong links are.
  var weighsLinks: Bool { profile != .public }

  /// Whether it tells the circles that the file does not impose.
  var tellsEveryCircle: Bool { profile != .public }

  /// Who said what the map holds, in the order of the file; the team alone is told.
  var sources: [String] {
    guard profile == .internal else { return [] }
    let links = map.links.map(\.strength.provenance?.source)
    let scores = map.stakeholders.flatMap { stakeholder in
      [
        stakeholder.source, stakeholder.influence.provenance?.source,
        stakeholder.interest.provenance?.source,
      ]
    }
    var seen: Set<String> = []
    return (scores + links + map.references).compactMap(\.self).filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
  }
}
