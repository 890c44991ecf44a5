internal import ParvisAnalysis
internal import ParvisCore
internal import ParvisExchange
internal import ParvisInput
internal import ParvisMission

/// What `convert` says.
enum ConvertMessages {
  /// What the files written do not say of the map.
  static func remarks(
    _ written: WrittenFiles, _ source: ConvertSource, _ form: ExchangeForm, _ loaded: MissionVersion
  ) -> [Bilingual] {
    var remarks: [Bilingual] = []
    if !loaded.profile.isWhole { remarks.append(version(loaded.profile)) }
    let lost = written.lostSections(in: loaded.language)
    if !lost.isEmpty { remarks.append(lostSections(lost, form)) }
    remarks += written.remarks
    if source.hasComments { remarks.append(commentsLost) }
    return remarks
  }

  private static func version(_ profile: DisclosureProfile) -> Bilingual {
    Bilingual(
      fr: """
        Version \(quoted: profile.rawValue) : ce qu'elle ne montre pas n'est pas écrit. Pour tout \
        garder : `--profile interne`.
        """,
      en: """
        Version for \(quoted: profile.rawValue): what it does not show is not written. To keep \
        everything: `--profile interne`.
        """)
  }

  private static func lostSections(_ sections: [String], _ form: ExchangeForm) -> Bilingual {
    Bilingual(
      fr: """
        Cette forme (\(form.name.french)) ne peut pas tout dire. À garder dans le fichier d'origine : \
        \(list: sections, atMost: 30).
        """,
      en: """
        This form (\(form.name.english)) cannot say everything. To be kept in the original file: \
        \(list: sections, atMost: 30).
        """)
  }

  private static let commentsLost = Bilingual(
    fr: "Les commentaires du fichier (#) ne passent pas d'une forme à l'autre.",
    en: "The comments of the file (#) do not go from one form to another.")

  static func unreadable(_ count: Int) -> Bilingual {
    Bilingual(
      fr: """
        Ce qui devait être écrit ne se relit pas \
        (\(count: count, one: "erreur", many: "erreurs")) : rien n'est écrit. C'est une erreur de \
        Parvis, à signaler.
        """,
      en: """
        What was to be written cannot be read again \
        (\(count: count, one: "error", many: "errors")): nothing is written. This is a fault of \
        Parvis; please report it.
        """)
  }

  static func writtenOnly(_ form: ExchangeForm) -> Bilingual {
    let choices = ExchangeWords.readKeys
    return Bilingual(
      fr: """
        La forme \(quoted: form.key) s'écrit seulement. Se lisent : \(list: choices, atMost: 12).
        """,
      en: """
        The form \(quoted: form.key) is written only. These are read: \(list: choices, atMost: 12).
        """)
  }

  static func oneFileOnly(_ path: String, _ form: ExchangeForm) -> Bilingual {
    Bilingual(
      fr: "\(quoted: path) est en trop : la forme \(quoted: form.key) tient en un fichier.",
      en: "\(quoted: path) is one too many: the form \(quoted: form.key) is one file.")
  }

  /// A file whose name does not say what it holds.
  static func readAs(_ form: KnownForm, _ path: String) -> Bilingual {
    path == "-"
      ? Bilingual(
        fr: "L'entrée standard est \(form.name) : c'est lu ainsi.",
        en: "The standard input is \(form.name): it is read as such.")
      : Bilingual(
        fr: "\(quoted: path) est \(form.name), ce que son nom ne dit pas : c'est lu ainsi.",
        en: "\(quoted: path) is \(form.name), which its name does not say: it is read as such.")
  }

  static let optionsOfNetworks = Bilingual(
    fr: """
      `--links-as` ne vaut que pour le fichier d'un autre programme : une carte dit elle-même ses \
      types de liens.
      """,
    en: """
      `--links-as` holds for the file of another program only: a map says its types of link itself.
      """)

  static func notDirected(_ form: ExchangeForm) -> Bilingual {
    Bilingual(
      fr: "`--directed` ne vaut que pour GraphML et GEXF, pas pour la forme \(quoted: form.key).",
      en: "`--directed` holds for GraphML and GEXF only, not for the form \(quoted: form.key).")
  }

  static func exists(_ path: String) -> Bilingual {
    Bilingual(
      fr: """
        \(quoted: path) existe déjà : rien n'est remplacé. Donner un autre nom, ou ajouter \
        `--replace`.
        """,
      en: """
        \(quoted: path) exists already: nothing is replaced. Give another name, or add `--replace`.
        """)
  }

  static func sameFolder(_ path: String) -> Bilingual {
    Bilingual(
      fr: "\(quoted: path) est le dossier lu. Donner un autre dossier.",
      en: "\(quoted: path) is the folder that is read. Give another folder.")
  }

  static func folderNeeded(_ form: ExchangeForm) -> Bilingual {
    Bilingual(
      fr: "La forme \(quoted: form.key) demande un dossier : le donner avec `-o`.",
      en: "The form \(quoted: form.key) needs a folder: give it with `-o`.")
  }

  static func fileNeeded(_ form: ExchangeForm) -> Bilingual {
    Bilingual(
      fr: "La forme \(quoted: form.key) tient en un fichier : donner son nom avec `-o`.",
      en: "The form \(quoted: form.key) is one file: give its name with `-o`.")
  }

  static func unknownEnding(_ ending: String) -> Bilingual {
    Bilingual(
      fr: """
        L'extension \(quoted: ending) n'est pas connue. Choix : .yaml, .json, .graphml, .gexf, .net, \
        .dot, ou un dossier.
        """,
      en: """
        There is no form with the extension \(quoted: ending). Choices: .yaml, .json, .graphml, \
        .gexf, .net, .dot, or a folder.
        """)
  }
}
