public import ParvisCore

/// Writes a map as a file that ``MapReader`` reads as the same map.
///
///     let file = MapWriter.yaml(map, in: .french)
///     let tables = MapWriter.tables(map, in: .french)
///
/// What is written is read again at once; what a notation cannot say is told in ``WrittenFiles``.
public enum MapWriter {
  /// The map as the text of its file.
  ///
  /// - Parameters:
  ///   - map: the map to write.
  ///   - language: that of the keys and of the words.
  /// - Returns: one file, with what it does not say of the map.
  /// - Complexity: O(size of the map).
  public static func yaml(_ map: StakeholderMap, in language: Language) -> WrittenFiles {
    let bytes = Array(MapYAML(WrittenMap(map: map, language: language)).text.utf8)
    return WrittenFiles(
      [TableFile(name: "", bytes: bytes)], of: map, readAs: MapReader.read(bytes))
  }

  /// The map as tables, one for each section that says something.
  ///
  /// - Parameters:
  ///   - map: the map to write.
  ///   - language: that of the file names, of the titles and of the words.
  /// - Returns: the files of one folder, with what they do not say of the map.
  /// - Complexity: O(size of the map).
  public static func tables(_ map: StakeholderMap, in language: Language) -> WrittenFiles {
    let files = MapTables(WrittenMap(map: map, language: language)).files
    return WrittenFiles(files, of: map, readAs: MapReader.read(files))
  }
}
