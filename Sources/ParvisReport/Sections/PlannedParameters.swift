internal import ParvisCore

/// How the exercise is to be held, and what the elected members promise.
struct PlannedParameters: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let parameters = source.map.parameters ?? Parameters()
    let contract = parameters.contract ?? Contract()
    let followUp = contract.hasFollowUpRight.map { $0 ? NotedWords.yes : NotedWords.no }
    self.noted = [
      NotedTable(
        "parameters", file: Bilingual(fr: "parametres", en: "parameters-planned"),
        Bilingual(fr: "Les paramètres", en: "The parameters"),
        facts: [
          (NotedWords.venues, .names(parameters.venues)),
          (NotedWords.communication, .names(parameters.communication)),
          (NotedWords.facilitation, .names(parameters.facilitation)),
          (NotedWords.calendar, .names(parameters.calendar)),
          (NotedWords.support, .names(parameters.support)),
          (NotedWords.barrierAnswers, .answers(parameters.barrierAnswers)),
          (
            Bilingual(fr: "Contrat : ce qui est ouvert", en: "Contract: what is open"),
            .names(contract.open)
          ),
          (
            Bilingual(fr: "Contrat : ce qui ne l'est pas", en: "Contract: what is not"),
            .names(contract.closed)
          ),
          (
            Bilingual(fr: "Contrat : ce qui est délégué", en: "Contract: what is delegated"),
            .names(contract.delegated)
          ),
          (
            Bilingual(fr: "Contrat : réponse des élus", en: "Contract: answer of the members"),
            .date(ifAny: contract.answerOn)
          ),
          (
            Bilingual(fr: "Contrat : droit de suite", en: "Contract: right to follow up"),
            .text(ifAny: followUp)
          ),
        ])
    ]
  }
}
