internal import ParvisCore

extension CoverageAnalysis {
  /// What a version may say is missing.
  ///
  /// The workshop sees the findings about publics, themes, territories and categories, computed
  /// from what it sees and from whom the whole map reaches. The public sees publics, classes and
  /// remedies.
  ///
  /// - Complexity: that of the analysis of the whole map.
  public init(of disclosed: DisclosedMap) {
    switch disclosed.profile {
    case .internal: self.init(of: disclosed.map)
    case .workshop:
      let all = CoverageAnalysis(
        of: disclosed.map, known: disclosed.whole.reach, rules: Self.workshopRules)
      self.init(
        audiences: all.audiences, gaps: all.gaps.map(\.ofVersion),
        actions: all.actions.map(\.ofVersion), notices: disclosed.told(all.notices),
        isOfTheFile: false)
    case .public:
      let found = PublicFindings(disclosed)
      var notices: [Notice] = []
      if disclosed.map.audiences.isEmpty { notices.append(.noAudiences) }
      if disclosed.whole.isNothingNegotiable { notices.append(.nothingNegotiable) }
      self.init(
        audiences: found.audiences, gaps: found.gaps.map(\.ofVersion),
        actions: found.actions.map(\.ofVersion), notices: disclosed.told(notices),
        weighsVoices: false, isOfTheFile: false)
    }
  }

  /// Not what is about one stakeholder, nor who has power.
  private static let workshopRules = GapRuleCatalog.all.filter { rule in
    ![IsolatedStakeholder().code, AffectedWithoutPower().code].contains(rule.code)
  }

  /// The same without the classes and the order that they give, for documents of a public version.
  var withoutClasses: CoverageAnalysis {
    let audiences = audiences.map { audience in
      var shown = audience
      shown.severityClass = nil
      return shown
    }
    let (absent, present) = (
      audiences.filter(\.voices.isEmpty), audiences.filter { !$0.voices.isEmpty }
    )
    let places = Dictionary(
      uniqueKeysWithValues: (absent + present).enumerated().map { ($1.audience, $0) })
    func place(_ gap: CoverageGap) -> Int {
      guard case .audience(let id) = gap.subject else { return places.count }
      return places[id] ?? places.count
    }
    let gaps = gaps.enumerated().sorted {
      (place($0.element), $0.offset) < (place($1.element), $1.offset)
    }
    return CoverageAnalysis(
      audiences: absent + present,
      gaps: gaps.map(\.element.withoutClass), actions: actions, notices: notices,
      weighsVoices: weighsVoices, isOfTheFile: isOfTheFile)
  }
}

extension DisclosedMap {
  /// What has to be known before a version is read: nothing of it is said to be unknown or missing
  /// that was only left out.
  fileprivate func told(_ notices: [Notice]) -> [Notice] {
    [.partialVersion]
      + notices.compactMap { notice in
        switch notice {
        case .unknownScores(let count):
          count > unknownOfPersons ? .scoresLeftOut(count - unknownOfPersons) : nil
        case .noAudiences: .noAudiencesShown
        case .noGap: .noGapShown
        case .nothingNegotiable: whole.isNothingNegotiable ? notice : nil
        default: notice
        }
      }
  }

  /// How many scores of natural persons read like unknown ones: no version tells any.
  private var unknownOfPersons: Int {
    let persons = Set(map.stakeholders.filter(\.isNaturalPerson).map(\.id))
    return Notice.unknownScores(in: map)
      - Notice.unknownScores(in: map.without(persons))
  }
}

extension CoverageGap {
  /// Told as a version tells it: what is not on the map may be in the file.
  fileprivate var ofVersion: CoverageGap {
    CoverageGap(
      code: code, severity: severity, severityClass: severityClass, subject: subject,
      sentence: subject == .category(.inhabitants)
        ? DisclosureMessages.noResidents : sentence.ofVersion,
      reason: reason?.ofVersion, influence: influence,
      advice: isOfSomeCategory ? DisclosureMessages.complete : advice.ofVersion, remedies: remedies,
      evidence: evidence)
  }

  /// What is to be done about a category is written in the file, which the team has.
  private var isOfSomeCategory: Bool {
    code == CategoryAbsent().code && subject != .category(.inhabitants)
  }

  fileprivate var withoutClass: CoverageGap {
    CoverageGap(
      code: code, severity: nil, severityClass: nil, subject: subject, sentence: sentence,
      reason: reason, influence: influence, advice: advice, remedies: remedies, evidence: evidence)
  }
}

extension Action {
  fileprivate var ofVersion: Action {
    Action(
      stakeholders: stakeholders, audiences: audiences, value: value, sentence: sentence.ofVersion)
  }
}

extension Bilingual {
  /// Our own « dans la carte » claims more than a version knows.
  fileprivate var ofVersion: Bilingual {
    let french = french.replacing("dans la carte", with: "dans cette version")
      .replacing("atégories sans personne", with: "atégories sans personne dans cette version")
      .replacing("personne ne le porte encore", with: "personne, dans cette version, ne le porte")
    let english = english.replacing("on the map", with: "in this version")
      .replacing("ategories with nobody", with: "ategories with nobody in this version")
      .replacing("nobody carries it yet", with: "nobody in this version carries it")
      .replacing("The map offers", with: "This version offers")
      .replacing("the map offers", with: "this version offers")
    return Bilingual(fr: "\(french)", en: "\(english)")
  }
}
