public import ParvisCore

/// What the machine could not do: read an input, make an output, or move bytes.
public struct HostFailure: Error, Hashable, Sendable {
  /// What kind of thing went wrong, for exit codes and answers of a server.
  public enum Kind: Hashable, Sendable {
    /// There is no such input, or it must not be read.
    case noInput
    /// The output cannot be created; nothing has changed.
    case cannotCreate
    /// Reading or writing failed on its way.
    case inputOutput
  }

  public let kind: Kind
  /// One sentence for people.
  public let message: Bilingual

  init(_ kind: Kind, _ message: Bilingual) {
    self.kind = kind
    self.message = message
  }

  init(_ kind: Kind, fr: FrenchSentence, en: EnglishSentence) {
    self.init(kind, Bilingual(fr: fr, en: en))
  }
}
