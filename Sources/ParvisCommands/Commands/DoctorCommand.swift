internal import ArgumentParser
internal import ParvisCore
internal import ParvisInput

/// `parvis doctor`: what the machine has for reading and drawing, and how to install what is missing.
struct DoctorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "doctor",
      abstract: .said(
        fr: "Vérifier la machine : Graphviz, ses formats, les polices ; dire quoi installer.",
        en: "Check the machine: Graphviz, its formats, fonts; say what to install."),
      aliases: ["diagnostic"])
  }

  @OptionGroup var language: LanguageOption

  func run() throws {
    let checks = DrawingChecks.all()
    let console = Console.current
    try console.put("Parvis \(ProductVersion.current)\n")
    // Linked, so always there: only its version is news.
    try console.put("  ✓ libyaml \(YAMLEventReader.libraryVersion)\n")
    for check in checks {
      try console.put("  \(check.isFine ? "✓" : "✗") \(check.finding.said)\n")
      if let advice = check.advice { try console.put("    → \(advice.said)\n") }
    }
    guard checks.allSatisfy(\.isFine) else { throw CommandFailure(.graphvizUnusable) }
  }
}

/// One thing that drawing needs, and whether it is there.
struct DrawingCheck {
  let isFine: Bool
  let finding: Bilingual
  let advice: Bilingual?
}
