public import ParvisCore

/// The files that a map was written into, and what they do not say of it.
public struct WrittenFiles: Sendable {
  /// Names without folder; a single text has none.
  public let files: [TableFile]
  /// The sections, by their French keys, that the files do not say, or not as they are in the map.
  public let lostSections: [String]
  /// The errors of what was written; empty unless the program is wrong.
  public let errors: [Diagnostic]
  /// What else is said of the result.
  public private(set) var remarks: [Bilingual] = []

  init(_ files: [TableFile], of map: StakeholderMap, readAs read: ReadMap) {
    self.files = files
    errors = read.diagnostics.filter { $0.severity == .error }
    lostSections = read.map.map { MapDifference.sections(of: map, otherThanIn: $0) } ?? []
  }

  /// The files of another program, which leave sections of a map out.
  package init(_ files: [TableFile], without sections: [String], _ remarks: [Bilingual] = []) {
    self.files = files
    errors = []
    lostSections = sections
    self.remarks = remarks
  }

  /// The lost sections, as the file of a map names them.
  public func lostSections(in language: Language) -> [String] {
    lostSections.map { RootFields.table.key($0, in: language) }
  }
}
