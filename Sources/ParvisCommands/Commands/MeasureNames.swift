internal import GraphAlgorithms
internal import ParvisCore

/// The measures that `--only` names.
enum MeasureNames {
  /// What French texts call the families of measures.
  private static let french = [
    "intermediarite": "betweenness", "proximite": "closeness", "degre": "degree",
    "force": "strength", "densite": "density", "reciprocite": "reciprocity",
    "contrainte": "constraint", "transitivite": "transitivity", "modularite": "modularity",
    "vecteur_propre": "eigenvector", "ponts": "bridges",
  ]

  /// The keys of the measures; nil when all are wanted.
  ///
  /// - Throws: ``CommandFailure`` when there is no measure of a name.
  static func keys(_ only: String?, on network: MeasuredNetwork) throws -> Set<String>? {
    guard let only else { return nil }
    let names = only.split(separator: ",").map(String.init).filter {
      !$0.allSatisfy(\.isWhitespace)
    }
    guard !names.isEmpty else { throw CommandFailure(.usage, MeasureMessages.noKey) }
    var keys: Set<String> = []
    var absent: [String] = []
    for name in names {
      let bare = String(name.drop(while: \.isWhitespace))
      guard let found = MeasureCatalog.keys(named: key(name), on: network) else {
        let known = MeasureCatalog.families + MeasureCatalog.all.map(\.key)
        throw CommandFailure(
          .usage,
          MeasureMessages.unknownKey(bare, nearest: distinct(key(name), among: known)))
      }
      if found.isEmpty { absent.append(bare) }
      keys.formUnion(found)
    }
    if !absent.isEmpty { Console.current.say(MeasureMessages.notHere(absent)) }
    return keys
  }

  /// « PageRank », « betweenness-centrality » and « Intermédiarité » as keys are spelt.
  private static func key(_ name: String) -> String {
    var words = FoldedName(name).text.split { $0.isWhitespace || $0 == "-" || $0 == "_" }
    if words.count > 1, words.last == "centrality" { words.removeLast() }
    let key = words.joined(separator: "_")
    return french[key] ?? key
  }

  private static func distinct(_ word: String, among names: [String]) -> [String] {
    var seen: Set<String> = []
    return NameSuggestion.nearest(
      to: word, among: names.filter { seen.insert($0).inserted }, atMost: 3)
  }
}
