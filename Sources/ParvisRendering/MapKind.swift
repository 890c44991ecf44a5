public import ParvisAnalysis
public import ParvisCore

/// A kind of map: what it shows, whether a file feeds it, and how it is composed.
///
/// Adding one is a file in `Kinds` and a line in ``MapKindCatalog``.
public protocol MapKind: Sendable {
  /// A stable key, for command lines and file names.
  var key: String { get }
  /// The word that people type, in their language.
  var name: Bilingual { get }
  /// The title of the page.
  var title: Bilingual { get }
  /// What the map shows, in a few words.
  var synopsis: Bilingual { get }
  /// To whom the map may be shown.
  var profiles: Set<DisclosureProfile> { get }

  /// Whether a map holds what this kind shows.
  func isFed(by analysis: Analysis) -> Bool

  /// The composed page.
  ///
  /// - Precondition: ``isFed(by:)``.
  func scene(of analysis: Analysis, options: MapOptions) -> Scene
}
