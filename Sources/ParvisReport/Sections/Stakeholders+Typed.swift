internal import ParvisCore

extension Stakeholders {
  /// What was typed of a stakeholder and of which nothing is worked out.
  struct Typed {
    /// One for each of ``headings``, without values where nothing is noted.
    let facts: [Fact]

    static let headings = [
      NotedWords.shortName, Bilingual(fr: "Position", en: "Position"), NotedWords.remark,
      Bilingual(fr: "Disponibilité", en: "Availability"),
      Bilingual(fr: "Contact pris le", en: "Contacted on"),
      Bilingual(fr: "Information donnée le", en: "Informed on"),
      Bilingual(fr: "Groupe", en: "Group"), Bilingual(fr: "Étiquettes", en: "Tags"),
      Bilingual(fr: "Coût de sa participation", en: "Cost of taking part"),
      NotedWords.source, Bilingual(fr: "Mentions", en: "Marks"),
    ]

    init(_ stakeholder: Stakeholder, isWhole: Bool) {
      func name(_ text: String?) -> [Phrase] { text.map { [Phrase(name: $0)] } ?? [] }
      func date(_ text: String?) -> [Phrase] {
        text.map { [Phrase(CalendarDate.words(of: $0))] } ?? []
      }
      let values = [
        stakeholder.shortNames.map { Phrase(name: $0) },
        stakeholder.stance.map { [Phrase($0.label)] } ?? [], name(stakeholder.comment),
        name(stakeholder.availability), date(stakeholder.contactedOn),
        date(stakeholder.informedOn), name(stakeholder.group),
        stakeholder.tags.map { Phrase(name: $0) },
        stakeholder.participationCost.map { cost in
          [Phrase(Bilingual { Numbers.text(cost, in: $0) })]
        } ?? [], name(stakeholder.source),
        isWhole ? Self.marks(of: stakeholder) : [],
      ]
      self.facts = zip(Self.headings, values).map { Fact($0, $1) }
    }

    private static func marks(of stakeholder: Stakeholder) -> [Phrase] {
      [
        stakeholder.isNaturalPerson
          ? Bilingual(fr: "est une personne physique", en: "is a natural person") : nil,
        stakeholder.isMandatory
          ? Bilingual(fr: "présence obligatoire", en: "must be there") : nil,
        stakeholder.isExtremeUser ? FieldWords.extremeUser : nil,
        stakeholder.isConfidential ? FieldWords.confidential : nil,
      ].compactMap { $0.map { Phrase($0) } }
    }
  }
}

extension Stance {
  /// The word for it beside a name.
  var label: Bilingual {
    switch self {
    case .favourable: Bilingual(fr: "favorable", en: "favourable")
    case .divided: Bilingual(fr: "partagé", en: "divided")
    case .opposed: Bilingual(fr: "opposé", en: "opposed")
    }
  }
}
