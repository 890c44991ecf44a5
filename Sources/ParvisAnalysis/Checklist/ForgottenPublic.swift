public import ParvisCore

/// A public that exercises often leave out: a question to ask, never a gap.
///
/// The table is a reminder, not a description of people; a label is what the people concerned use
/// of themselves.
public struct ForgottenPublic: Sendable {
  /// The families in which the questions are asked.
  public enum Family: String, Hashable, Sendable, CaseIterable {
    case placesAndTravel, work, agesOfLife, disabilityHealthLanguage, housingAndHardship
    case pointsOfView

    public var label: Bilingual {
      switch self {
      case .placesAndTravel: Bilingual(fr: "Lieux et déplacements", en: "Places and travel")
      case .work: Bilingual(fr: "Travail", en: "Work")
      case .agesOfLife: Bilingual(fr: "Âges de la vie", en: "Ages of life")
      case .disabilityHealthLanguage:
        Bilingual(fr: "Handicap, santé, langue", en: "Disability, health, language")
      case .housingAndHardship:
        Bilingual(fr: "Logement et précarité", en: "Housing and hardship")
      case .pointsOfView: Bilingual(fr: "Points de vue", en: "Points of view")
      }
    }
  }

  /// A stable kebab-case code.
  public let code: String
  public let family: Family
  public let label: Bilingual
  /// Why it matters, in one sentence.
  public let reason: Bilingual
  let mentions: [WordPattern]
  let exceptions: [WordPattern]
  /// Words of a subject or theme for which this public matters above all.
  let aboveAll: [WordPattern]
  let isAlwaysUseful: Bool

  init(
    _ code: String, _ family: Family, label: Bilingual, mentions: [String],
    except exceptions: [String] = [], fr: FrenchSentence, en: EnglishSentence,
    aboveAll: [String], isAlwaysUseful: Bool = false
  ) {
    self.code = code
    self.family = family
    self.label = label
    self.reason = Bilingual(fr: fr, en: en)
    self.mentions = mentions.map(WordPattern.init)
    self.exceptions = exceptions.map(WordPattern.init)
    self.aboveAll = aboveAll.flatMap { [WordPattern($0), WordPattern($0 + "s")] }
    self.isAlwaysUseful = isAlwaysUseful
  }

  /// Whether a name counts as a mention of this public.
  ///
  /// - Complexity: O(words of the name × patterns).
  public func isMentioned(in name: String) -> Bool {
    WordPattern.isMention(
      in: WordPattern.words(of: name), of: mentions, except: exceptions)
  }
}

/// The table of the publics usually forgotten, family by family.
public enum ForgottenPublics {
  public static let all: [ForgottenPublic] =
    placesAndTravel + work + agesOfLife + disabilityHealthLanguage + housingAndHardship
    + pointsOfView
}
