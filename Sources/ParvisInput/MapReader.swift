public import ParvisCore

/// Reads the text of a map file.
///
/// One run finds all the problems of a text. Nothing outside the text is looked at: no file, no
/// clock, no environment.
///
///     let result = MapReader.read(bytes, file: "carte.yaml")
///     if let map = result.map { … }
///     print(result.formatter(in: .french).string(for: result.diagnostics))
///
/// Every format becomes the same positioned tree (`SourceNode`) before its sections are read.
public enum MapReader {
  /// Reads bytes as they lie in the file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, or UTF-16 with a byte-order mark.
  ///   - file: the name under which problems are reported.
  ///   - limits: how much a text may hold.
  ///   - scale: that of the scores, when the text says none.
  /// - Returns: the map or the errors that prevent it, with all other problems.
  /// - Complexity: O(size of the text).
  public static func read(
    _ bytes: [UInt8], file: String? = nil, limits: ReadingLimits = .standard,
    scale: Scale? = nil
  ) -> ReadMap {
    let decoding = TextDecoding(bytes, limits: limits)
    let accents = DamagedAccents(decoding.text.bytes)
    let text = accents.repaired.map { SourceText(utf8: $0) } ?? decoding.text
    var reading = MapReading(text, limits: limits)
    reading.givenScale = scale
    if let problem = decoding.problem {
      reading.problems.add(problem)
    } else {
      if accents.isDamaged {
        let place = text.location(of: TextSpan(accents.place, accents.place + 1))
        reading.problems.add(.damagedAccents(accents, ofTable: false, at: place))
      }
      reading.readDocument(YAMLDocument(text, limits: limits, isKey: Vocabulary.isKey))
    }
    return reading.result(file: file)
  }

  /// The scale that a text says: `0-10`, « 1 à 5 »; nil when it says none.
  public static func scale(_ text: String) -> Scale? {
    guard
      let (low, high) = ScoreReader.interval(FoldedName(text).text[...], on: Scale(-1, to: 0)),
      low < high, low >= 0, high <= 1000
    else { return nil }
    return Scale(low, to: high)
  }

  /// Reads a map whose sections are tables, such as `acteurs.csv` and `liens.csv`.
  ///
  /// The name of a file says what it holds, the titles of its columns are the keys of that
  /// section. Separator, encoding and line of titles are guessed; ``ReadMap/tables`` says how.
  ///
  /// - Parameters:
  ///   - tables: the files, which are reported under their names.
  ///   - name: the name of the set as a whole.
  ///   - limits: how much the files may hold together.
  ///   - scale: that of the scores, when no table says one.
  /// - Returns: the map or the errors that prevent it, with all other problems.
  /// - Complexity: O(size of the files).
  public static func read(
    _ tables: [TableFile], name: String? = nil, limits: ReadingLimits = .standard,
    scale: Scale? = nil
  ) -> ReadMap {
    let set = TableSet(tables, limits: limits)
    var reading = MapReading(set.text, limits: limits)
    reading.givenScale = scale
    reading.saysCategories = set.saysCategories
    for problem in set.problems { reading.problems.add(problem) }
    reading.keyLanguage = set.language
    let isHiding = reading.refuseHiddenCharacters()
    if !reading.problems.hasErrors || !set.entries.isEmpty {
      reading.readTables(set.entries, isDamaged: set.isDamaged || isHiding)
    }
    var result = reading.result(file: name)
    result.tables = set.forms
    return result
  }

  /// Reads a text in which the form of another program says the sections of a map.
  ///
  /// - Parameters:
  ///   - text: the text, for the places of the problems.
  ///   - file: the name under which problems are reported.
  ///   - problems: those that were met before; with an error among them nothing more is read.
  ///   - sections: finds the sections, and what is wrong with them.
  /// - Returns: the map or the errors that prevent it, with all other problems.
  package static func read(
    _ text: SourceText, file: String?, after problems: [Diagnostic],
    sections: () -> (entries: [SourceEntry], problems: [Diagnostic])
  ) -> ReadMap {
    var reading = MapReading(text, limits: .standard)
    for problem in problems { reading.problems.add(problem) }
    if !reading.problems.hasErrors, !reading.refuseHiddenCharacters() {
      let found = sections()
      for problem in found.problems { reading.problems.add(problem) }
      if !reading.problems.hasErrors { reading.readTables(found.entries, isDamaged: false) }
    }
    return reading.result(file: file)
  }

  /// Reads a text that is already decoded.
  public static func read(
    _ text: String, file: String? = nil, limits: ReadingLimits = .standard
  ) -> ReadMap {
    read(Array(text.utf8), file: file, limits: limits)
  }
}
