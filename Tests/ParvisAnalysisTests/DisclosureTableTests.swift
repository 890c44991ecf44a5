import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisAnalysis

@Suite struct `The disclosure table` {
  /// Values without fields of their own to disclose.
  private static let leaves: Set<String> = ["Identifier", "Score", "Scale"]

  /// The stored properties of every struct of the model that a value holds, by type.
  private static func fields(of value: Any, into found: inout [String: Set<String>]) {
    let mirror = Mirror(reflecting: value)
    let name = String(describing: type(of: value)).prefix { $0 != "<" }
    if mirror.displayStyle == .struct, String(reflecting: type(of: value)).hasPrefix("ParvisCore.")
    {
      guard !leaves.contains(String(name)) else { return }
      found[String(name), default: []].formUnion(mirror.children.compactMap(\.label))
    }
    for child in mirror.children { fields(of: child.value, into: &found) }
  }

  private static func canaryMap() throws -> StakeholderMap {
    try #require(MapReader.read(CanaryFile().text, file: nil).map)
  }

  @Test func `has a row for every field of the model, and no other`() throws {
    var found: [String: Set<String>] = [:]
    Self.fields(of: try Self.canaryMap().draft, into: &found)
    // The type of the whole draft is there, and so are the deepest ones.
    for type in ["MapDraft", "Provenance", "Item", "Contract", "Workload", "Reaction"] {
      #expect(found[type] != nil, "\(type)")
    }
    for (type, fields) in found {
      let rows = DisclosureTable.rows.filter { $0.type == type }.map(\.field)
      #expect(Set(rows) == fields, "\(type)")
      #expect(rows.count == fields.count, "\(type) has a row twice")
    }
    #expect(Set(DisclosureTable.rows.map(\.type)) == Set(found.keys))
  }

  /// A field that is hidden has, in the version, the value it has in an empty file.
  @Test(arguments: [DisclosureProfile.workshop, .public])
  func `hides the sections it says it hides`(profile: DisclosureProfile) throws {
    let map = try Self.canaryMap()
    let shown = try DisclosedMap(map, for: profile).map.draft
    let blank = Mirror(reflecting: MapDraft()).children.map { "\($0.value)" }
    let before = Mirror(reflecting: map.draft).children.map { "\($0.value)" }
    let after = Mirror(reflecting: shown).children.map { ($0.label ?? "", "\($0.value)") }
    for (index, field) in after.enumerated() {
      let row = DisclosureTable.rows.first { $0.type == "MapDraft" && $0.field == field.0 }
      guard row?.treatment(for: profile) == .hidden else { continue }
      #expect(before[index] != blank[index], "\(field.0) is empty in the canary file")
      #expect(field.1 == blank[index], "\(field.0)")
    }
  }

  @Test func `keeps everything for the team`() throws {
    let map = try Self.canaryMap()
    #expect(try DisclosedMap(map, for: .internal).map == map)
  }

  @Test func `leaves no score, strength or comment in a public version`() throws {
    let shown = try DisclosedMap(try Self.canaryMap(), for: .public).map
    for stakeholder in shown.stakeholders {
      #expect(shown.scale.isUnknown(stakeholder.influence.value))
      #expect(shown.scale.isUnknown(stakeholder.interest.value))
      #expect(stakeholder.legitimacy == nil && stakeholder.impact == nil)
    }
    #expect(!shown.links.isEmpty)
    #expect(shown.links.allSatisfy { [.contact, .cooperates].contains($0.kind) })
    #expect(shown.links.allSatisfy { shown.scale.isUnknown($0.strength.value) })
    #expect(shown.representations.allSatisfy { $0.strength == nil })
    #expect(shown.interests.isEmpty && shown.audiences.allSatisfy(\.impacts.isEmpty))
  }

  @Test func `shows scores in the workshop, but none of a person, and no disagreement`() throws {
    let shown = try DisclosedMap(try Self.canaryMap(), for: .workshop).map
    let person = try #require(shown.stakeholders.first { $0.isNaturalPerson })
    #expect(person.name.hasPrefix("Mme Anne"))
    #expect(shown.scale.isUnknown(person.influence.value))
    #expect(!shown.links.contains { $0.kind == .conflict })
    #expect(!shown.links.contains { $0.kind == .influence && $0.from == person.id })
    #expect(shown.links.contains { $0.kind == .influence && $0.strength.value == Score(4) })
    #expect(shown.stakeholders.allSatisfy { $0.comment == nil && $0.influence.provenance == nil })
  }
}
