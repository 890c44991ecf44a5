/// The name that identifies one element among those of its kind.
///
/// It holds the spelling of the declaration, which is the one that is printed. Identifiers are
/// compared exactly: readers resolve other spellings (see ``FoldedName``) before they build one.
public struct Identifier<Element>: Hashable, Sendable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  public let name: String

  public init(_ name: String) {
    self.name = name
  }

  public init(stringLiteral value: String) {
    self.name = value
  }

  public var description: String { name }

  public static func == (left: Identifier, right: Identifier) -> Bool {
    ExactText.areEqual(left.name, right.name)
  }

  public func hash(into hasher: inout Hasher) {
    ExactText.hash(name, into: &hasher)
  }

  /// By Unicode scalars, the same on every machine.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.name.unicodeScalars.lexicographicallyPrecedes(right.name.unicodeScalars)
  }

  /// By name as readers look for it, « École » among the E; in the order of `<` where case and
  /// accents alone differ.
  public func isListed(before other: Identifier) -> Bool {
    let (mine, theirs) = (FoldedName(name), FoldedName(other.name))
    return mine != theirs ? mine < theirs : self < other
  }
}
