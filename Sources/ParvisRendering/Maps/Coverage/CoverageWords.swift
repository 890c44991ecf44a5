internal import ParvisAnalysis
internal import ParvisCore

/// What the coverage table says.
enum CoverageWords {
  static let title = Bilingual(fr: "Qui parle pour qui", en: "Who speaks for whom")
  static let synopsis = Bilingual(
    fr: "quels publics ont une voix, sur quels thèmes et dans quels territoires",
    en: "which groups have a voice, on which themes and in which territories")
  /// How to read the signs; a version that does not weigh voices has fewer.
  static func readingKey(_ coverage: CoverageAnalysis) -> Bilingual {
    coverage.weighsVoices
      ? Bilingual(
        fr: """
          Une ligne par public. ● voix solide · ◐ voix fragile · ○ aucune voix · – non concerné \
          · · non précisé.
          """,
        en: """
          One row per group. ● solid voice · ◐ fragile voice · ○ no voice · – not affected \
          · · not stated.
          """)
      : Bilingual(
        fr: "Une ligne par public. ● voix identifiée · ○ aucune voix · – non concerné.",
        en: "One row per group. ● identified voice · ○ no voice · – not affected.")
  }

  // MARK: Headings

  static let audience = Bilingual(fr: "Public attendu", en: "Expected group")
  static let voices = ColumnWords.voices
  static let covered = ColumnWords.covered
  static let subject = Bilingual(fr: "L'ensemble du sujet", en: "The subject as a whole")
  static let nobody = Bilingual(fr: "personne", en: "nobody")
  static let themes = ColumnWords.themes
  static let territories = Bilingual(fr: "Territoires", en: "Territories")

  static func others(_ count: Int) -> Bilingual {
    Bilingual(
      fr: "et \(count) \(Numbers.isSingular(count, in: .french) ? "autre" : "autres")",
      en: "and \(count) more")
  }

  static func weak(_ name: String) -> Bilingual {
    Bilingual(fr: "\(name) (voix faible)", en: "\(name) (weak voice)")
  }

  // MARK: Legend

  static func label(of mark: CoverageTable.Mark) -> Bilingual {
    switch mark {
    case .solid: Bilingual(fr: "voix solide", en: "solid voice")
    case .named: Bilingual(fr: "voix identifiée", en: "identified voice")
    case .fragile:
      Bilingual(
        fr: "voix fragile : faible, peu attentive, sans lien noté, ou passage obligé",
        en: "fragile voice: weak, not attentive, no link noted, or single passage")
    case .absent: Words.noVoice
    case .notConcerned: Bilingual(fr: "non concerné", en: "not affected")
    case .notStated: ColumnWords.notStated
    }
  }

  static let share = Bilingual(
    fr: "couvert : ce que les voix en portent", en: "covered: what the voices carry of it")

  // MARK: Foot

  static let order = Bilingual(
    fr: "Publics du plus urgent au moins urgent.", en: "Groups from most to least urgent.")
  static let notStated = Bilingual(
    fr: "Non précisé : le territoire du public, ou de ses voix, n'est pas noté.",
    en: "Not stated: the territory of the group, or of its voices, is not noted.")

  // MARK: Findings

  static func onlyWeak(_ names: [String]) -> Bilingual {
    let count = names.count
    return Bilingual(
      fr: """
        \(count: count, one: "public n’a", many: "publics n’ont") qu'une voix faible : \
        \(quotedList: names).
        """,
      en: """
        \(count: count, one: "group has", many: "groups have") only a weak voice: \
        \(quotedList: names).
        """)
  }

  static func withoutAnyVoice(_ names: [String]) -> Bilingual {
    let count = names.count
    return Bilingual(
      fr: """
        \(count: count, one: "public n’a", many: "publics n’ont") aucune voix : \
        \(quotedList: names).
        """,
      en: """
        \(count: count, one: "group has", many: "groups have") no voice at all: \
        \(quotedList: names).
        """)
  }

  static func notInTouch(_ names: [String]) -> Bilingual {
    let count = names.count
    return Bilingual(
      fr: """
        Pour \(count: count, one: "public", many: "publics"), une voix existe mais aucun lien n'est \
        noté avec le pilote : \(quotedList: names).
        """,
      en: """
        For \(count: count, one: "group", many: "groups") a voice exists, but no link with the \
        lead is noted: \(quotedList: names).
        """)
  }

  static func singlePassage(_ names: [String]) -> Bilingual {
    let count = names.count
    return Bilingual(
      fr: """
        Pour \(count: count, one: "public qui a des freins", many: "publics qui ont des freins"), \
        tout passe par un seul relais : \(quotedList: names).
        """,
      en: """
        For \(count: count, one: "group", many: "groups") with barriers, everything passes \
        through one go-between: \(quotedList: names).
        """)
  }

  static func voicedCells(_ count: Int, of all: Int, areWeighed: Bool) -> Bilingual {
    let voice =
      areWeighed
      ? Bilingual(fr: "une voix solide", en: "a solid voice")
      : Bilingual(fr: "une voix identifiée", en: "an identified voice")
    return Bilingual(
      fr: """
        \(count: count, one: "case", many: "cases") sur \(all) \
        \(Numbers.isSingular(count, in: .french) ? "a" : "ont") \(voice).
        """,
      en: """
        \(count: count, one: "cell", many: "cells") of \(all) \
        \(Numbers.isSingular(count, in: .english) ? "has" : "have") \(voice).
        """)
  }

  static let allSolid = Bilingual(
    fr: "Chaque public a une voix solide partout où il est concerné.",
    en: "Every group has a solid voice wherever it is affected.")

  // MARK: Table

  static let tableCaption = Bilingual(
    fr: "Qui parle pour chaque public, par thème et par territoire",
    en: "Who speaks for each group, by theme and by territory")

  static func tableHeading(_ column: CoverageTable.Column) -> Bilingual {
    switch column {
    case .theme(let theme): Bilingual(verbatim: theme.name)
    case .territory(let territory): Bilingual(verbatim: territory.name)
    case .subject: subject
    }
  }

  static func tableCell(_ cell: CoverageTable.Cell) -> Bilingual {
    let names = cell.voices.map(\.name)
    return switch cell.mark {
    case .solid, .named:
      Bilingual(fr: "● \(list: names, atMost: 99)", en: "● \(list: names, atMost: 99)")
    case .fragile:
      Bilingual(
        fr: "◐ \(list: names, atMost: 99) (fragile)", en: "◐ \(list: names, atMost: 99) (fragile)")
    case .absent: Bilingual(fr: "○ aucune voix", en: "○ no voice")
    case .notConcerned: Bilingual(verbatim: "–")
    case .notStated: Bilingual(verbatim: "·")
    }
  }

  // MARK: Captions

  /// What a row says; how well the public is covered is nil in a version that does not tell it.
  static func caption(_ name: String, share: Double?, cells: [Bilingual]) -> Bilingual {
    guard let share else {
      return Bilingual(
        fr: "\(name) : \(list: cells.map(\.french), atMost: .max).",
        en: "\(name): \(list: cells.map(\.english), atMost: .max).")
    }
    return Bilingual(
      fr: """
        \(name) : couvert \(Numbers.percent(share, in: .french)) ; \
        \(list: cells.map(\.french), atMost: .max).
        """,
      en: """
        \(name): covered \(Numbers.percent(share, in: .english)); \
        \(list: cells.map(\.english), atMost: .max).
        """)
  }

  static func cell(_ column: String, _ cell: CoverageTable.Cell) -> Bilingual {
    let names = cell.voices.map(\.name)
    let reason = reason(of: cell)
    guard !names.isEmpty else {
      return Bilingual(fr: "\(column) : aucune voix", en: "\(column): no voice")
    }
    return Bilingual(
      fr: "\(column) : \(reason) (\(list: names))", en: "\(column): \(reason) (\(list: names))")
  }

  /// What a cell is, and why when it is fragile.
  static func reason(of cell: CoverageTable.Cell) -> Bilingual {
    switch cell.weakness {
    case nil: label(of: cell.mark)
    case .weakVoice:
      Bilingual(fr: "voix fragile, trop faible seule", en: "fragile voice, too weak alone")
    case .notInTouch:
      Bilingual(
        fr: "voix fragile, aucun lien noté avec le pilote",
        en: "fragile voice, no link with the lead noted")
    case .littleInterest:
      Bilingual(fr: "voix fragile, peu attentive", en: "fragile voice, not attentive")
    case .singlePassage:
      Bilingual(fr: "voix fragile, passage obligé", en: "fragile voice, single passage")
    }
  }
}
