/// The identifiers of the groups: made from names, so that they survive a new order of the file.
public struct GroupNames: Sendable {
  private let stakeholders: [String]
  private let audiences: [Audience.ID: String]

  public init(_ map: StakeholderMap) {
    var taken: Set<String> = []
    self.stakeholders = map.stakeholders.map { Self.slug($0.name, prefix: "s", &taken) }
    var audiences: [Audience.ID: String] = [:]
    for audience in map.audiences {
      audiences[audience.id] = Self.slug(audience.name, prefix: "p", &taken)
    }
    self.audiences = audiences
  }

  /// The identifier of the stakeholder at a place in the file.
  public func id(ofStakeholderAt index: Int) -> String { stakeholders[index] }

  /// The identifier of an expected public.
  public func id(of audience: Audience.ID) -> String { audiences[audience] ?? "p" }

  /// `s-union-commerciale`: letters and digits of the folded name, at most 48, made unique.
  private static func slug(_ name: String, prefix: String, _ taken: inout Set<String>) -> String {
    var slug = prefix
    var isPending = true
    for scalar in FoldedName(name).text.unicodeScalars.prefix(200) {
      let isLetter = ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
      guard isLetter else {
        isPending = true
        continue
      }
      if isPending { slug += "-" }
      isPending = false
      slug.unicodeScalars.append(scalar)
      if slug.utf8.count >= 48 { break }
    }
    var candidate = slug
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(slug)-\(number)"
      number += 1
    }
    return candidate
  }
}
