internal import GraphvizKit
internal import ParvisCore

/// Where the maps of one run go, decided before anything is drawn.
struct OutputPlan {
  enum Place: Equatable {
    case standardOutput
    case file(String)
    case folder(String)
  }

  let place: Place
  let format: OutputFormat
  private let kinds: [String]
  private let language: Language

  /// - Throws: ``CommandFailure`` when the wishes contradict one another.
  init(
    output: String?, format: OutputFormat?, kinds: [String], inputName: String,
    language: Language, isTerminal: Bool
  ) throws {
    self.kinds = kinds
    self.language = language
    let ofExtension = output.flatMap(OutputFormatWords.format(ofFile:))
    self.format = format ?? ofExtension ?? .svg
    guard let output else {
      let folder = inputName + Bilingual(fr: "-cartes", en: "-maps").text(in: language)
      self.place = kinds.count == 1 && !isTerminal ? .standardOutput : .folder(folder)
      return
    }
    guard !output.isEmpty else { throw CommandFailure(.usage, OutputMessages.emptyPath) }
    if let ending = OutputFormatWords.unknownEnding(ofFile: output), format == nil,
      !AtomicFile.isFolder(output)
    {
      throw CommandFailure(.usage, OutputMessages.unknownEnding(ending))
    }
    if output == "-" {
      guard kinds.count == 1 else { throw CommandFailure(.usage, OutputMessages.oneMapOnly) }
      self.place = .standardOutput
    } else if output.hasSuffix("/") || AtomicFile.isFolder(output)
      || (ofExtension == nil && !AtomicFile.exists(output))
    {
      self.place = .folder(output)
    } else {
      guard kinds.count == 1 else {
        throw CommandFailure(.usage, OutputMessages.folderNeeded(output, maps: kinds.count))
      }
      if let format, let ofExtension, format != ofExtension {
        throw CommandFailure(
          .usage, OutputMessages.formatsDiffer(output, asked: format.rawValue))
      }
      self.place = .file(output)
    }
  }

  /// Writes the drawings, one per kind, and says where they are.
  func write(_ drawings: [[UInt8]]) throws {
    let console = Console.current
    switch place {
    case .standardOutput:
      for bytes in drawings { try console.put(bytes) }
    case .file(let path):
      for bytes in drawings { try AtomicFile.write(bytes, to: path) }
      console.say(OutputMessages.written(path).text(in: language))
    case .folder(let path):
      try AtomicFile.makeFolder(path)
      let prefix = path.hasSuffix("/") ? path : path + "/"
      for (kind, bytes) in zip(kinds, drawings) {
        let file = prefix + kind + "." + format.rawValue
        try AtomicFile.write(bytes, to: file)
        console.say(OutputMessages.written(file).text(in: language))
      }
    }
  }
}

/// What is said about outputs.
enum OutputMessages {
  static func written(_ path: String) -> Bilingual {
    Bilingual(fr: "Écrit : \(path)", en: "Written: \(path)")
  }

  static let emptyPath = Bilingual(
    fr: "Le nom donné après `-o` est vide.", en: "The name given after `-o` is empty.")

  static func unknownEnding(_ ending: String) -> Bilingual {
    Bilingual(
      fr: "Le format \(quoted: ending) n'est pas connu. Choix : svg, pdf, png et dot.",
      en: "There is no format \(quoted: ending). Choices: svg, pdf, png and dot.")
  }

  static let oneMapOnly = Bilingual(
    fr: "La sortie standard ne prend qu'une carte ; en choisir une avec `-k`.",
    en: "Standard output takes one map only; choose one with `-k`.")

  static func folderNeeded(_ path: String, maps: Int) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) est un fichier, et il y a \(maps) cartes à écrire : donner un dossier, \
        ou choisir une carte avec `-k`.
        """,
      en: """
        \(quoted: path) is a file, and there are \(maps) maps to write: give a folder, or choose \
        one map with `-k`.
        """)
  }

  static func formatsDiffer(_ path: String, asked: String) -> Bilingual {
    Bilingual(
      fr: "L'extension de \(quoted: path) contredit `--format \(asked)`.",
      en: "The extension of \(quoted: path) contradicts `--format \(asked)`.")
  }
}
