public import ParvisCore
public import ParvisInput

/// A form of file that is not that of a map, known by what the file holds and never by its name.
public struct KnownForm: Sendable {
  /// How somebody who has such a file comes to a map.
  enum Way: Sendable {
    /// `convert` reads it, in the form of that key.
    case converted(String)
    /// It is not read: what to do instead.
    case other(Bilingual)
  }

  /// Its name in tests and programs.
  public let key: String
  /// What it is, with its article: « un réseau GraphML ».
  public let name: Bilingual
  let way: Way
  let matches: @Sendable (FileBeginning) -> Bool

  init(
    _ key: String, fr: FrenchSentence, en: EnglishSentence, _ way: Way,
    when matches: @escaping @Sendable (FileBeginning) -> Bool
  ) {
    self.key = key
    self.name = Bilingual(fr: fr, en: en)
    self.way = way
    self.matches = matches
  }

  /// The key of the form of exchange that reads it; nil when none does.
  public var exchangeKey: String? {
    if case .converted(let key) = way { key } else { nil }
  }

  /// The form of a file that is not that of a map.
  ///
  /// - Parameter bytes: the file, or as much of it as there is.
  /// - Returns: its form; nil when it bears no sign of one, as the file of a map.
  /// - Complexity: O(1): only the beginning is looked at.
  public static func of(_ bytes: [UInt8]) -> KnownForm? {
    let beginning = FileBeginning(bytes)
    guard !beginning.isMapObject else { return nil }
    return KnownFormCatalog.all.first { $0.matches(beginning) }
  }

  /// Whether a file is the object of a map, written in the form of JSON.
  public static func isMapObject(_ bytes: [UInt8]) -> Bool { FileBeginning(bytes).isMapObject }

  /// Which form it is, and how to come to a map.
  ///
  /// - Parameters:
  ///   - file: the file as it was given; nil for the standard input.
  ///   - location: where that is said.
  /// - Returns: the one error of such a file.
  public func problem(file: String?, at location: SourceLocation? = nil) -> Diagnostic {
    switch way {
    case .converted:
      let word = ShellWord.quoted(file ?? "-")
      return .error(
        .foreignFile,
        fr: "c'est \(name) : `parvis convert \(word) -o carte.yaml` en fait une carte",
        en: "this is \(name): `parvis convert \(word) -o map.yaml` makes a map of it",
        at: location)
    case .other(let advice):
      return .error(
        .foreignFile,
        fr: "c'est \(name), que Parvis ne lit pas : \(advice)",
        en: "this is \(name), which Parvis does not read: \(advice)", at: location)
    }
  }
}

/// Reads what was given as a map, and names the form of a file that is none.
public enum MapFile {
  /// Reads the text of a map file.
  ///
  /// - Complexity: O(size of the text).
  public static func read(
    _ bytes: [UInt8], file: String? = nil, scale: Scale? = nil
  ) -> ReadMap {
    let read = MapReader.read(bytes, file: file, scale: scale)
    guard isDoubtful(read), let form = KnownForm.of(bytes) else { return read }
    return refusal(form.problem(file: file), file)
  }

  /// Reads a map whose sections are tables.
  ///
  /// - Complexity: O(size of the files).
  public static func read(
    _ tables: [TableFile], name: String? = nil, scale: Scale? = nil
  ) -> ReadMap {
    let read = MapReader.read(tables, name: name, scale: scale)
    let isDoubtful = isDoubtful(read)
    guard isDoubtful || !read.hasErrors else { return read }
    for table in tables {
      // Any text can be read as a table of one column; some first words of diagrams are words.
      guard let form = KnownForm.of(table.bytes), isDoubtful || form.key != "mermaid" else {
        continue
      }
      return refusal(
        form.problem(
          file: table.name, at: SourceLocation(line: 1, column: 1, file: table.name)), name)
    }
    return read
  }

  /// A file of another form, and the one thing that is said of it.
  static func refusal(_ problem: Diagnostic, _ file: String?) -> ReadMap {
    MapReader.read(SourceText(""), file: file, after: [problem]) { ([], []) }
  }

  /// Whether a text is no map for another reason than its size, of which nothing was looked at.
  private static func isDoubtful(_ read: ReadMap) -> Bool {
    read.hasErrors
      && !read.diagnostics.contains { $0.code == DiagnosticCode.fileTooLarge.rawValue }
  }
}
