import ParvisCore

/// The keys of `moyens`.
enum ResourceFields {
  static let table = FieldTable<Resources>(
    .resources,
    [
      Field("budget", en: "budget", .euros) { $2.budget = $0.euros($1) },
      Field("jours agents", ["jours d'agents"], en: "staff days", or: ["agent days"], .days) {
        $2.agentDays = $0.days($1)
      },
      Field("tour de table", ["sièges", "places"], en: "round table", or: ["seats"], .seats) {
        $0.readRoundTable($1, into: &$2.table)
      },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
    ])
}

/// The keys that `paramètres` and each scenario have.
enum ModalityFields {
  /// The keys, read into the parameters of what has them.
  ///
  /// - Parameter path: where what they say stands.
  /// - Returns: the keys, in the order of the documentation.
  static func rows<Subject>(
    _ path: any WritableKeyPath<Subject, Parameters> & Sendable
  ) -> [Field<Subject>] {
    func texts(
      _ french: String, _ variants: [String] = [], en english: String, or others: [String] = [],
      _ field: any WritableKeyPath<Parameters, [String]> & Sendable
    ) -> Field<Subject> {
      Field(french, variants, en: english, or: others, .texts) {
        $2[keyPath: path][keyPath: field] = $0.texts($1)
      }
    }
    return [
      texts("lieux", en: "venues", or: ["places"], \.venues),
      texts("communication", en: "communication", \.communication),
      texts("animation", en: "facilitation", \.facilitation),
      texts("calendrier", ["dates"], en: "calendar", \.calendar),
      texts(
        "accueil", ["accompagnement", "accessibilité"], en: "access", or: ["support"], \.support),
      Field("répond aux freins", en: "answers barriers", .barrierAnswers) {
        $2[keyPath: path].barrierAnswers = $0.barrierAnswers($1)
      },
    ]
  }
}

/// The keys of `paramètres`.
enum ParameterFields {
  static let table = FieldTable<Parameters>(
    .parameters,
    ModalityFields.rows(\.self) + [
      Field("contrat", en: "contract", .block) {
        var contract = Contract()
        $0.read($0.block($1), of: ContractFields.table, into: &contract)
        $2.contract = contract
      }
    ])
}

/// The keys of the contract with the publics.
enum ContractFields {
  static let table = FieldTable<Contract>(
    .contract,
    [
      Field("ce qui est ouvert", ["ouvert"], en: "what is open", or: ["open"], .texts) {
        $2.open = $0.texts($1)
      },
      Field("ce qui ne l'est pas", ["fermé"], en: "what is not", or: ["closed"], .texts) {
        $2.closed = $0.texts($1)
      },
      Field("ce qui est délégué", ["délégué"], en: "what is delegated", or: ["delegated"], .texts) {
        $2.delegated = $0.texts($1)
      },
      Field("réponse des élus", ["réponse"], en: "answer on", or: ["answer"], .date) {
        $2.answerOn = $0.text($1)
      },
      Field("droit de suite", en: "right to follow-up", or: ["follow-up"], .yesNo) {
        $2.hasFollowUpRight = $0.yesNo($1)
      },
    ])
}

extension MapReading {
  /// Texts with the barriers that they answer; a text that stands again adds to them.
  mutating func barrierAnswers(_ node: SourceNode) -> [BarrierAnswer] {
    var answers: [BarrierAnswer] = []
    for entry in block(node) where !entry.value.isEmpty && !entry.value.isUnknownMark {
      guard let text = text(entry.key) else { continue }
      let isNone = entry.value.scalar.map { Self.noBarrier.contains(FoldedName($0).text) } ?? false
      let found = isNone ? [] : barriers(entry.value)
      if let place = answers.firstIndex(where: { FoldedName($0.text) == FoldedName(text) }) {
        let known = answers[place].barriers
        answers[place] = BarrierAnswer(
          answers[place].text, barriers: known + found.filter { !known.contains($0) })
      } else {
        answers.append(BarrierAnswer(text, barriers: found))
      }
    }
    return answers
  }

  private static let noBarrier: Set<String> = ["aucun", "aucune", "none"]
}
