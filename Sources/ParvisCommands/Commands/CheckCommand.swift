internal import ArgumentParser
internal import ParvisCore
internal import ParvisInput

/// `parvis check`: every problem of the files.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Bilingual(
        fr: "Vérifier un fichier : tous ses problèmes, avec la ligne et quoi faire.",
        en: "Check a file: all its problems, with the line and what to do."
      ).said,
      aliases: ["vérifier"])
  }

  @Argument(
    help: ArgumentHelp(
      Bilingual(
        fr: """
          Les fichiers à vérifier, ou le dossier des tableaux d'une carte ; des tableaux (.csv) \
          forment une seule carte ; « - » pour l'entrée standard.
          """,
        en: """
          The files to check, or the folder of the tables of a map; tables (.csv) form one map; “-” \
          for standard input.
          """
      ).said, valueName: Bilingual(fr: "fichier", en: "file").said))
  var paths: [String]

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.current
    var worst = ExitStatus.done
    for group in Self.inputs(paths) {
      do {
        let input = try InputText.read(group)
        let (read, path) = (input.read, input.path)
        let language = Speech.language(ofFile: read.language)
        for table in read.tables { console.say(table.sentence.text(in: language)) }
        if !read.diagnostics.isEmpty {
          try console.put(read.formatter(in: language).string(for: read.diagnostics))
        }
        console.say(CheckMessages.summary(read, path: path).text(in: language))
        if read.hasErrors, worst == .done { worst = .badInput }
      } catch let failure as CommandFailure {
        if let message = failure.message { console.say(HelpText.failure(message)) }
        worst = failure.status
      }
    }
    if worst != .done { throw CommandFailure(worst) }
  }

  /// The files of each map: all tables together are one.
  private static func inputs(_ paths: [String]) -> [[String]] {
    let tables = paths.filter { InputFolder.isTable($0) }
    var groups: [[String]] = []
    for path in paths {
      if !InputFolder.isTable(path) {
        groups.append([path])
      } else if path == tables.first {
        groups.append(tables)
      }
    }
    return groups
  }
}

/// What `check` says of a file as a whole.
enum CheckMessages {
  static func summary(_ read: ReadMap, path: String) -> Bilingual {
    let errors = read.diagnostics.count { $0.severity == .error }
    let warnings = read.diagnostics.count { $0.severity == .warning }
    let name = path == "-" ? Bilingual(fr: "entrée standard", en: "standard input").said : path
    guard let map = read.map else {
      return Bilingual(
        fr: """
          \(name) : \(count: errors, one: "erreur", many: "erreurs"), \
          \(count: warnings, one: "avertissement", many: "avertissements").
          """,
        en: """
          \(name): \(count: errors, one: "error", many: "errors"), \
          \(count: warnings, one: "warning", many: "warnings").
          """)
    }
    let people = map.stakeholders.count
    let publics = map.audiences.count
    let links = map.links.count
    return Bilingual(
      fr: """
        \(name) : fichier lu, \(count: people, one: "partie prenante", many: "parties prenantes"), \
        \(count: publics, one: "public attendu", many: "publics attendus"), \
        \(count: links, one: "lien", many: "liens") ; \
        \(count: warnings, one: "avertissement", many: "avertissements").
        """,
      en: """
        \(name): file read, \(count: people, one: "stakeholder", many: "stakeholders"), \
        \(count: publics, one: "expected public", many: "expected publics"), \
        \(count: links, one: "link", many: "links"); \
        \(count: warnings, one: "warning", many: "warnings").
        """)
  }
}
