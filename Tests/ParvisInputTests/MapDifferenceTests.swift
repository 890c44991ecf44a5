import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `The differences of two maps` {
  /// How a draft loses each of its stored properties.
  private static let losses: [String: @Sendable (inout MapDraft) -> Void] = [
    "exercise": { $0.exercise = Exercise() },
    "themes": { $0.themes = [] },
    "territories": { $0.territories = [] },
    "audiences": { $0.audiences = [] },
    "stakeholders": { $0.stakeholders = [] },
    "categories": { $0.categories = [] },
    "links": { $0.links = [] },
    "interests": { $0.interests = [] },
    "representations": { $0.representations = [] },
    "publicConflicts": { $0.publicConflicts = [] },
    "objectives": { $0.objectives = [] },
    "positions": { $0.positions = [] },
    "views": { $0.views = [] },
    "reactions": { $0.reactions = [] },
    "setAside": { $0.setAside = [] },
    "notApplicable": { $0.notApplicable = [] },
    "census": { $0.census = [] },
    "participants": { $0.participants = [] },
    "resources": { $0.resources = nil },
    "parameters": { $0.parameters = nil },
    "scenarios": { $0.scenarios = [] },
    "existingSchemes": { $0.existingSchemes = [] },
    "confidentiality": { $0.confidentiality = Confidentiality() },
    "references": { $0.references = [] },
    "gridCut": { $0.gridCut = nil },
  ]

  private static func fields(of draft: MapDraft) -> [String: String] {
    let children = Mirror(reflecting: draft).children
    return Dictionary(uniqueKeysWithValues: children.map { ($0.label ?? "", "\($0.value)") })
  }

  @Test func `are told for every stored property of the model`() throws {
    let whole = try #require(MapReader.read(CanaryFile().text).map).draft
    let fields = Self.fields(of: whole)
    #expect(Set(fields.keys) == Set(Self.losses.keys))
    #expect(MapDifference.sections(of: whole, otherThanIn: whole) == [])
    for (field, lose) in Self.losses {
      var other = whole
      lose(&other)
      let changed = Self.fields(of: other).filter { fields[$0.key] != $0.value }.map(\.key)
      #expect(changed == [field], "the file has something to lose")
      #expect(MapDifference.sections(of: whole, otherThanIn: other).count == 1, "\(field)")
    }
  }
}
