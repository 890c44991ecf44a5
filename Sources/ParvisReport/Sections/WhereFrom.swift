internal import ParvisAnalysis
internal import ParvisCore

/// Where each judgement comes from: who said it, when, and what was remarked.
struct WhereFrom: NotedPart {
  let noted: [NotedTable]

  init(_ source: ReportSource) {
    let map = source.map
    var rows: [DataTable.Row] = []
    func add(_ what: [DataTable.Cell], _ judgement: Judgement<Score>?, on scale: Scale) {
      guard let judgement, let provenance = judgement.provenance else { return }
      rows.append(
        DataTable.Row(
          what + [
            .text(ScoreText.text(judgement, on: scale)), .name(ifAny: provenance.source),
            .date(ifAny: provenance.date), .name(ifAny: provenance.comment),
            .flag(provenance.isConfidential),
          ]))
    }
    for stakeholder in map.stakeholders {
      for criterion in Criterion.allCases {
        add(
          [.name(stakeholder.name), .text(criterion.label)], stakeholder.judgement(of: criterion),
          on: map.scale)
      }
    }
    for interest in map.interests {
      add(
        [.name(interest.stakeholder.name), .name(interest.theme.name)], interest.strength,
        on: map.scale)
    }
    for voice in map.representations {
      add(
        [.name(voice.stakeholder.name), .name(voice.audience.name)], voice.strength, on: map.scale)
    }
    for conflict in map.publicConflicts {
      let ends = "\(conflict.stakeholder.name) – \(conflict.audience.name)"
      add([.name(ends), .text(LinkKind.conflict.label)], conflict.strength, on: map.scale)
    }
    for link in map.links {
      // A remark alone stands beside the link.
      let provenance = link.strength.provenance
      guard
        provenance?.source != nil || provenance?.date != nil || provenance?.isConfidential == true
      else { continue }
      let ends = "\(link.from.name) → \(link.to.name)"
      add([.name(ends), .text(link.kind.label)], link.strength, on: map.scale)
    }
    for audience in map.audiences {
      for impact in audience.impacts {
        add([.name(audience.name), .name(impact.theme.name)], impact.strength, on: map.scale)
      }
    }
    for position in map.positions {
      add(
        [.name(position.stakeholder.name), .name(position.objective.name)], position.value,
        on: Position.range)
    }
    for view in map.views {
      for criterion in Criterion.allCases {
        add(
          [.name(view.stakeholder.name), .list([.text(criterion.label), .name(view.group)])],
          view.scores[criterion], on: map.scale)
      }
    }
    for reaction in map.reactions {
      add([.name(reaction.group), .name(reaction.subject)], reaction.value, on: Reaction.range)
    }
    for one in map.scenarios.flatMap(\.returns) {
      for item in one.receives + one.costs {
        add([.name(one.audience.name), .name(item.name)], item.value, on: CitizenReturn.range)
      }
    }
    self.noted = [
      NotedTable(
        "sources", file: Bilingual(fr: "notes-et-sources", en: "scores-and-sources"),
        Bilingual(fr: "D'où viennent les notes", en: "Where the scores come from"),
        DataTable(
          headings: [
            Bilingual(fr: "De qui", en: "Of whom"), Bilingual(fr: "Quelle note", en: "Which score"),
            Bilingual(fr: "Note", en: "Score"), NotedWords.source, NotedWords.date,
            NotedWords.remark, Bilingual(fr: "Confidentielle", en: "Kept confidential"),
          ], rows: rows))
    ]
  }
}
