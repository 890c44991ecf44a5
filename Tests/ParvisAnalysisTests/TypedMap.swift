import ParvisAnalysis
import ParvisCore
import ParvisInput
import Testing

/// The map of a text that is expected to be right.
func typedMap(_ text: String, _ location: Testing.SourceLocation = #_sourceLocation) throws
  -> StakeholderMap
{
  let read = MapReader.read(Array(text.utf8), file: nil)
  let errors = read.diagnostics.filter { $0.severity == .error }.map(\.message.english)
  return try #require(read.map, "\(errors)", sourceLocation: location)
}

/// The coverage of a text that is expected to be right.
func typedCoverage(
  _ text: String, _ location: Testing.SourceLocation = #_sourceLocation
) throws -> CoverageAnalysis {
  CoverageAnalysis(of: DisclosedMap(everythingOf: try typedMap(text, location)))
}

extension AudienceCoverage {
  /// The figures of a version that tells them.
  var told: Figures { get throws { try #require(figures) } }
}
