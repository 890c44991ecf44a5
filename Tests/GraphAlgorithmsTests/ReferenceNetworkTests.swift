import Foundation
import GraphAlgorithms
import Testing

@Suite(.enabled(if: !ReferenceNetwork.names.isEmpty, "needs the reference networks"))
struct `Reference networks` {
  @Test(arguments: ReferenceNetwork.names)
  func `have the reference value of every measure`(name: String) async throws {
    let network = try ReferenceNetwork(name)
    let results = await MeasureCatalog.results(for: network.measured)
    #expect(Set(results.map(\.key)) == Set(network.golden.keys))
    var compared = 0
    for result in results {
      let reference = try #require(network.golden[result.key])
      var comparison = Comparison(tolerance: (reference["tolerance"] as? Double ?? 0) + 1e-15)
      comparison.compare(
        result.values, with: reference["values"] ?? "nothing", at: result.key)
      #expect(comparison.findings == [])
      compared += comparison.count
      for detail in result.details {
        let constant = try #require(reference[detail.name])
        var comparison = Comparison(tolerance: 1e-9)
        comparison.compare(detail.value, with: constant, at: "\(result.key).\(detail.name)")
        #expect(comparison.findings == [])
      }
    }
    #expect(compared == network.golden.values.reduce(0) { $0 + leaves($1["values"]) })
  }

  /// The number of values in a reference entry; an empty list is one.
  private func leaves(_ value: Any?) -> Int {
    switch value {
    case let values as [Any]: max(1, values.reduce(0) { $0 + leaves($1) })
    case let values as [String: Any]: values.values.reduce(0) { $0 + leaves($1) }
    default: 1
    }
  }
}
