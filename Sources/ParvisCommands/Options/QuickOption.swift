internal import ArgumentParser
internal import ParvisCore

/// Whether a first look is enough.
struct QuickOption: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      fr: "Chercher moins longtemps une bonne disposition : pour un premier coup d'œil.",
      en: "Search less long for a good arrangement: for a first look."))
  var quick = false

  /// The part of the full search for a good arrangement, 1 for all of it.
  var effort: Double { quick ? 0.1 : 1 }
}
