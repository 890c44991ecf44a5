internal import GraphvizKit
internal import ParvisCore
internal import ParvisRendering

/// What is said of a drawing that could not be made, or not as it should be.
enum DrawingMessages {
  /// Why a process that draws gave no answer: the end of a sentence.
  static func cause(_ stop: DrawingStop) -> Bilingual {
    switch stop {
    case .late(let seconds):
      Bilingual(
        fr: "le dessin a dépassé \(seconds) s", en: "the drawing took longer than \(seconds) s")
    case .outOfProcessorTime(let seconds):
      Bilingual(
        fr: "le dessin a dépassé \(seconds) s de calcul",
        en: "the drawing took more than \(seconds) s of processor time")
    case .outOfMemory(let megabytes):
      Bilingual(
        fr: "le dessin a dépassé \(megabytes) Mo de mémoire",
        en: "the drawing took more than \(megabytes) MB of memory")
    case .crashed(let signal):
      Bilingual(
        fr: "Graphviz est tombé en panne, ou a manqué de mémoire (signal \(signal))",
        en: "Graphviz broke down, or ran out of memory (signal \(signal))")
    case .left(let code):
      Bilingual(
        fr: "Graphviz s'est arrêté en route (code \(code))",
        en: "Graphviz stopped on its way (code \(code))")
    case .unreadable:
      Bilingual(
        fr: "le processus qui dessine a donné une réponse illisible",
        en: "the process that draws gave an unreadable answer")
    case .notStarted(let systemError):
      Bilingual(
        fr: "le processus qui dessine n'a pas pu démarrer (erreur système \(systemError))",
        en: "the process that draws could not be started (system error \(systemError))")
    }
  }

  /// A map that is drawn, but with straight links.
  static func straightened(_ kind: any MapKind, _ stop: DrawingStop) -> Bilingual {
    Bilingual(
      fr: """
        Attention : sur la carte \(quoted: kind.name.french), des liens vont tout droit et passent \
        peut-être sur des noms : \(cause(stop)).
        """,
      en: """
        Warning: on the map \(quoted: kind.name.english), links go straight and may cross names: \
        \(cause(stop)).
        """)
  }

  /// A map that is not drawn, and the exit code that says so.
  static func failure(_ kind: any MapKind, _ error: GraphvizError) -> CommandFailure {
    switch error {
    case .stopped(.notStarted(let systemError)):
      CommandFailure(
        .graphvizUnusable,
        notDrawn(kind, cause(.notStarted(systemError: systemError))) + seeDoctor)
    case .stopped(let stop):
      CommandFailure(.drawingStopped, notDrawn(kind, cause(stop)) + tryAnother)
    case .unusable:
      CommandFailure(.graphvizUnusable, notDrawn(kind, unusable) + seeDoctor)
    case .malformed, .failed, .notFinite:
      CommandFailure(.bug, notDrawn(kind, refusal(error)) + pleaseReport)
    }
  }

  static let noFont = Bilingual(
    fr: """
      Aucune police n'est installée : les textes des cartes seraient mal placés, et vides dans les \
      images. Lancer `parvis doctor` pour savoir quoi installer.
      """,
    en: """
      No font is installed: the texts of the maps would be misplaced, and empty in pictures. Run \
      `parvis doctor` to see what to install.
      """)

  static let otherFont = Bilingual(
    fr: """
      Attention : la police DejaVu Sans n'est pas installée ; des noms peuvent déborder. Lancer \
      `parvis doctor` pour savoir quoi installer.
      """,
    en: """
      Warning: the font DejaVu Sans is not installed; names may overflow. Run `parvis doctor` to \
      see what to install.
      """)

  private static func notDrawn(_ kind: any MapKind, _ cause: Bilingual) -> Bilingual {
    Bilingual(
      fr: "La carte \(quoted: kind.name.french) n'est pas dessinée : \(cause).",
      en: "The map \(quoted: kind.name.english) is not drawn: \(cause).")
  }

  private static func refusal(_ error: GraphvizError) -> Bilingual {
    let said = error.messages.prefix(1).map(\.text).joined()
    return Bilingual(
      fr: "Graphviz refuse le dessin (\(quoted: said))",
      en: "Graphviz refuses the drawing (\(quoted: said))")
  }

  private static let unusable = Bilingual(
    fr: "Graphviz ne sait pas l'écrire sur cette machine",
    en: "Graphviz cannot write it on this machine")

  private static let seeDoctor = Bilingual(
    fr: "Lancer `parvis doctor` pour voir ce qui manque.",
    en: "Run `parvis doctor` to see what is missing.")

  private static let tryAnother = Bilingual(
    fr: "Essayer un autre format, ou une carte de moins de monde.",
    en: "Try another format, or a map of fewer people.")

  private static let pleaseReport = Bilingual(
    fr: "C'est une erreur de Parvis : merci de la signaler.",
    en: "That is a mistake of Parvis: please report it.")
}
