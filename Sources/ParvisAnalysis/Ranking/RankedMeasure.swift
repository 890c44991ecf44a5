public import ParvisCore

/// A measure by which stakeholders are ranked, highest first.
///
/// Adding one is a file-free affair: one entry in ``RankedMeasureCatalog``.
public struct RankedMeasure: Sendable {
  /// A stable kebab-case key.
  public let id: String
  /// The name of the measure, short.
  public let title: Bilingual
  /// What a high value says, in one plain sentence.
  public let sentence: Bilingual
  /// The same where the network is made of other relations than influence; nil where nothing
  /// changes.
  var inRelations: (title: Bilingual, sentence: Bilingual)?
  /// What it is worked out from.
  let basis: Basis
  /// One value per stakeholder, nil where the measure is not defined.
  let values: @Sendable (ScoreDraw) async -> [Double?]

  /// What can change a ranking.
  enum Basis: Hashable, Sendable {
    /// The notes of the stakeholders alone.
    case notes
    /// Which links there are, however strong.
    case links
    /// The strengths of the links.
    case strengths
  }

  /// Whether it is one of the network, and not of the notes alone.
  public var isOfNetwork: Bool { basis != .notes }

  /// The name of the measure for a network made of such links.
  public func title(in subject: NetworkSubject) -> Bilingual {
    subject == .relations ? inRelations?.title ?? title : title
  }

  public func sentence(in subject: NetworkSubject) -> Bilingual {
    subject == .relations ? inRelations?.sentence ?? sentence : sentence
  }
}
