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
        fr: "Les fichiers à vérifier ; « - » pour l'entrée standard.",
        en: "The files to check; “-” for standard input."
      ).said, valueName: Bilingual(fr: "fichier", en: "file").said))
  var paths: [String]

  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.current
    var worst = ExitStatus.done
    for path in paths {
      do {
        let read = try InputText.read(path)
        let language = Speech.language(ofFile: read.language)
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
