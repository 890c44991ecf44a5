import Foundation

/// How much of a large check is done: a seeded draw of it at every change, the whole of it at night.
///
/// `.ci/nightly` asks for the whole with `PARVIS_NIGHTLY=1`, which is read here alone.
public enum Nightly {
  /// Whether every check is done whole.
  public static let isOn = ProcessInfo.processInfo.environment["PARVIS_NIGHTLY"] == "1"

  /// How many rounds are made of some thousand.
  public static func rounds(_ all: Int, few: Int) -> Int {
    isOn ? all : few
  }

  /// The cases that are tried, in their order; of the same seed always the same ones.
  public static func cases<Case>(_ all: [Case], few: Int, seed: UInt64 = 1) -> [Case] {
    guard !isOn, few < all.count else { return all }
    var generator = SplitMix64(seed: seed)
    let chosen = Set(all.indices.shuffled(using: &generator).prefix(few))
    return all.indices.filter(chosen.contains).map { all[$0] }
  }
}
