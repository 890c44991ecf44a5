import ParvisCore
import ParvisInput
import TestSupport

/// The maps of the sample folder.
enum SampleMap {
  static func market() throws -> StakeholderMap? { try map("place-du-marche/carte.yaml") }

  static func map(_ path: String) throws -> StakeholderMap? {
    MapReader.read(Array(try Repository.text("Samples/\(path)").utf8), file: nil).map
  }
}
