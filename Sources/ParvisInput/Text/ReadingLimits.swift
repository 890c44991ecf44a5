/// How much one file may hold.
///
/// The limits keep a hostile or mistaken file from taking the machine; an honest file stays far
/// below them.
public struct ReadingLimits: Hashable, Sendable {
  /// Size of the file, in bytes; never above ``mostBytes``.
  public var bytes = 16 * 1024 * 1024
  /// Lists and mappings inside one another.
  public var depth = 64
  public var stakeholders = 20_000
  public var links = 200_000
  /// Length of a name, in characters.
  public var nameLength = 500

  /// What no limit can raise: two gibibytes.
  public static let mostBytes = 1 << 31

  public init() {}

  public static let standard = ReadingLimits()
}
