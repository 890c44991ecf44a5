public import ParvisAnalysis
public import ParvisCore

/// A kind of map: what it shows, whether a file feeds it, and how it is composed.
///
/// Adding one is a room in `Maps` and a line in ``MapKindCatalog``.
public protocol MapKind: Sendable {
  /// A stable key, for command lines and file names.
  var key: String { get }
  /// The word that people type, in their language.
  var name: Bilingual { get }
  /// The title of the page.
  var title: Bilingual { get }
  /// The title of the page for what it is drawn of, where that changes it.
  func title(of analysis: Analysis, options: MapOptions) -> Bilingual
  /// What the map shows, in a few words.
  var synopsis: Bilingual { get }
  /// What the map shows of what it is drawn of, where that changes it.
  func synopsis(of analysis: Analysis, options: MapOptions) -> Bilingual
  /// What it is about, which tells in which versions it may stand and with whom on it.
  var matter: ShownMatter { get }

  /// Whether a map holds what this kind shows.
  func isFed(by analysis: Analysis) -> Bool

  /// Every page of the map: more than one where it does not fit on one.
  ///
  /// - Precondition: ``isFed(by:)``.
  func pages(of analysis: Analysis, options: MapOptions) -> [Scene]

  /// What the map shows, as a table: for readers who do not see it, and for those who want the
  /// figures.
  ///
  /// - Precondition: ``isFed(by:)``.
  func table(of analysis: Analysis, options: MapOptions) -> DataTable

  /// Whether the map is about one stakeholder, named in ``MapOptions/subject``.
  var needsSubject: Bool { get }

  /// Whether it can keep things where they stood on an earlier drawing, ``MapOptions/earlier``.
  var keepsPlaces: Bool { get }
}

extension MapKind {
  /// The first page of the map.
  public func scene(of analysis: Analysis, options: MapOptions) -> Scene {
    pages(of: analysis, options: options).first ?? Scene.blank
  }

  public func title(of analysis: Analysis, options: MapOptions) -> Bilingual { title }
  public func synopsis(of analysis: Analysis, options: MapOptions) -> Bilingual { synopsis }
  public var needsSubject: Bool { false }
  public var keepsPlaces: Bool { false }
}
