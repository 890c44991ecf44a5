internal import GraphvizKit
internal import ParvisCore
internal import ParvisHost

/// What the library says of itself, for people.
///
/// It is asked in the process that draws: what breaks there does not break the answer.
enum DrawingChecks {
  static func all(_ limits: DrawingLimits = .current) -> [DrawingCheck] {
    let process = DrawingProcess.engine(limits)
    let start = start(of: process)
    let engine: any DrawingEngine = start.isFine ? process : GraphvizEngine()
    let condition = GraphvizCondition(of: engine)
    return [version(condition), start]
      + [OutputFormat.svg, .pdf, .png].map { format($0, in: condition) } + [font(condition)]
  }

  /// Whether the process that draws can be started and answers, be it with an error.
  private static func start(of engine: any DrawingEngine) -> DrawingCheck {
    do {
      _ = try engine.layOut(DOTDocument(name: "probe"))
    } catch {
      if case .stopped(let stop) = error {
        return DrawingCheck(
          isFine: false,
          finding: Bilingual(
            fr: "Dessin dans un processus à part : \(DrawingMessages.cause(stop))",
            en: "Drawing in a process of its own: \(DrawingMessages.cause(stop))"),
          advice: Bilingual(
            fr: """
              Vérifier que cette machine laisse un programme en lancer un autre (`ulimit -a`, \
              bac à sable, `/proc`).
              """,
            en: """
              Check that this machine lets a program start another one (`ulimit -a`, sandbox, \
              `/proc`).
              """))
      }
    }
    return DrawingCheck(
      isFine: true,
      finding: Bilingual(
        fr: "Dessin dans un processus à part", en: "Drawing in a process of its own"),
      advice: nil)
  }

  private static func version(_ condition: GraphvizCondition) -> DrawingCheck {
    let version = condition.version
    return DrawingCheck(
      isFine: !version.isEmpty,
      finding: Bilingual(fr: "Graphviz \(version)", en: "Graphviz \(version)"), advice: nil)
  }

  private static func format(
    _ format: OutputFormat, in condition: GraphvizCondition
  ) -> DrawingCheck {
    let name = format.rawValue.uppercased()
    let isDrawn = !condition.missingFormats.contains(format)
    guard !isDrawn else {
      return DrawingCheck(
        isFine: true,
        finding: Bilingual(fr: "Format \(name)", en: "Format \(name)"), advice: nil)
    }
    return DrawingCheck(
      isFine: false,
      finding: Bilingual(
        fr: "Format \(name) : Graphviz ne sait pas l'écrire ici",
        en: "Format \(name): Graphviz cannot write it here"),
      advice: Bilingual(
        fr:
          "Installer Graphviz avec ses greffons (`make setup`), et ôter GVBINDIR s'il est défini.",
        en: "Install Graphviz with its plug-ins (`make setup`), and unset GVBINDIR if it is set."))
  }

  private static func font(_ condition: GraphvizCondition) -> DrawingCheck {
    guard condition.fonts != .expected else {
      return DrawingCheck(
        isFine: true,
        finding: Bilingual(fr: "Police DejaVu Sans", en: "Font DejaVu Sans"), advice: nil)
    }
    return DrawingCheck(
      isFine: false,
      finding: Bilingual(
        fr: "Police DejaVu Sans : introuvable, les textes des cartes seront mal mesurés",
        en: "Font DejaVu Sans: not found, the texts of the maps will be measured wrongly"),
      advice: Bilingual(
        fr: "Installer la police (`make setup`, ou le paquet `fonts-dejavu-core`).",
        en: "Install the font (`make setup`, or the package `fonts-dejavu-core`)."))
  }
}
