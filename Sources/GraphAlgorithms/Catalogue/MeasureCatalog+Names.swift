extension MeasureCatalog {
  /// The names of the families of measures: keys without what they were computed on.
  ///
  ///     betweenness_norm_unweighted   betweenness
  ///     closeness_out_weighted        closeness
  public static let families: [String] = {
    var seen: Set<String> = []
    return all.map { measure in
      let words = measure.key.split(separator: "_")
      return words.prefix { !variants.contains(String($0)) }.joined(separator: "_")
    }.filter { seen.insert($0).inserted }
  }()

  private static let variants: Set<String> = [
    "raw", "norm", "unweighted", "weighted", "undirected", "in", "out", "total", "all",
  ]

  /// The keys that a name stands for on one network.
  ///
  /// A name is a key, or some words of keys in their order: `betweenness`, `closeness_out`,
  /// `betweenness_weighted`. Of the variants that it leaves open the usual one is meant: the
  /// normalised one before the raw one, without weights before with weights, the network's own
  /// direction before the undirected projection; both sides where there are two.
  ///
  /// - Parameters:
  ///   - name: the key or the short name.
  ///   - network: the network on which they are to be computed.
  /// - Returns: the keys that apply, in the order of the catalogue; empty when none applies, nil
  ///   when there is no such measure.
  public static func keys(named name: String, on network: MeasuredNetwork) -> [String]? {
    let words = name.split(separator: "_").map(String.init)
    let exact = all.first { $0.key == name }
    if let exact, exact.appliesTo(network) { return [exact.key] }
    var family = all.filter { measure in
      measure.key == name || rest(of: measure.key, after: words) != nil
    }
    if family.isEmpty {
      // « components » for the weak and the strong ones.
      family = all.filter { $0.key.hasSuffix("_" + name) }
    }
    guard !family.isEmpty else { return nil }
    var found = family.filter { $0.appliesTo(network) }
    func prefer(_ isUsual: ([String]) -> Bool) {
      let usual = found.filter { isUsual(rest(of: $0.key, after: words) ?? []) }
      if !usual.isEmpty { found = usual }
    }
    prefer { $0.allSatisfy(variants.contains) }
    prefer { !$0.contains("undirected") }
    prefer { !$0.contains("weighted") }
    prefer { !$0.contains("raw") }
    return found.map(\.key)
  }

  /// The words of a key that a name leaves out; nil when the name is not made of words of the key.
  private static func rest(of key: String, after words: [String]) -> [String]? {
    var words = words[...]
    guard let first = words.first, key == first || key.hasPrefix(first + "_") else { return nil }
    var rest: [String] = []
    for word in key.split(separator: "_").map(String.init) {
      if word == words.first { words.removeFirst() } else { rest.append(word) }
    }
    return words.isEmpty ? rest : nil
  }
}
