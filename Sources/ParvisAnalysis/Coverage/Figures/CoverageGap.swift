public import ParvisCore

/// A public, theme, territory or category that the map does not cover.
public struct CoverageGap: Hashable, Sendable {
  /// The rule that found it, such as `audience-absent`.
  public let code: String
  /// `0...1`; nil for a rule that has no figure.
  public let severity: Double?
  public let severityClass: SeverityClass?
  public let subject: Subject
  /// One sentence that says what and why.
  public let sentence: Bilingual
  /// The same under the name of the public, which it does not repeat; nil for other subjects.
  public let reason: Bilingual?
  /// The influence with which ``sentence`` and ``reason`` end, where no contact is noted.
  public let influence: MapElement?
  /// One sentence that says what to do.
  public let advice: Bilingual
  /// Whom to ask, best first, at most three.
  public let remedies: [Remedy]
  /// The parts of the map that it rests on.
  public let evidence: [MapElement]

  init(
    code: String, severity: Double?, severityClass: SeverityClass?, subject: Subject,
    sentence: Bilingual, reason: Bilingual? = nil, influence: MapElement? = nil,
    advice: Bilingual, remedies: [Remedy], evidence: [MapElement]
  ) {
    self.code = code
    self.severity = severity
    self.severityClass = severityClass
    self.subject = subject
    self.sentence = sentence
    self.reason = reason
    self.influence = influence
    self.advice = advice
    self.remedies = remedies
    self.evidence = evidence
  }

  /// What a gap is about.
  public enum Subject: Hashable, Sendable {
    case audience(Audience.ID)
    case theme(Theme.ID)
    case territory(Territory.ID)
    case category(StakeholderCategory)
    case stakeholder(Stakeholder.ID)
    case cell(Audience.ID, Theme.ID)
    case map
  }
}

extension CoverageGap {
  /// A gap of a public: named in the sentence, not in the reason.
  init(
    _ code: String, of audience: AudienceCoverage, class severityClass: SeverityClass? = nil,
    _ words: GapWording, advice: Bilingual, remedies: [Remedy], evidence: [MapElement]
  ) {
    self.init(
      code: code, severity: audience.severity,
      severityClass: severityClass ?? SeverityPolicy.severityClass(ofGapWith: audience.severity),
      subject: .audience(audience.audience), sentence: words.sentence, reason: words.reason,
      influence: words.influence, advice: advice, remedies: remedies, evidence: evidence)
  }
}

/// What a gap of a public says, with its name and without.
struct GapWording {
  let sentence: Bilingual
  let reason: Bilingual
  /// The influence with which both end.
  let influence: MapElement?

  /// - Parameters:
  ///   - name: of the public.
  ///   - words: begin with a small letter, to follow a colon.
  ///   - alone: what is said under the name, when that is not the same.
  ///   - influence: with which the words end.
  init(
    _ name: String, _ words: Bilingual, alone: Bilingual? = nil, influence: MapElement? = nil
  ) {
    self.sentence = Bilingual(fr: "\(quoted: name) : \(words)", en: "\(quoted: name): \(words)")
    self.reason = (alone ?? words).beginningWithACapital
    self.influence = influence
  }
}

extension Bilingual {
  /// The same with its first letter in upper case.
  var beginningWithACapital: Bilingual {
    func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
    return Bilingual(fr: "\(raised(french))", en: "\(raised(english))")
  }

  /// The same with its first letter in lower case, to follow a colon.
  var beginningWithASmallLetter: Bilingual {
    func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    return Bilingual(fr: "\(lowered(french))", en: "\(lowered(english))")
  }
}
