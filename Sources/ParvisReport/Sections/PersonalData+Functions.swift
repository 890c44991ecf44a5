internal import ParvisCore

extension PersonalData {
  /// A function that one person holds, with what the file says of whoever holds it.
  struct HeldFunction {
    let stakeholder: Stakeholder.ID
    private let stance: Stance?
    /// Positions on objectives, each with its value.
    private let positions: [(objective: String, value: Bilingual)]
    private let disagreements: [String]
    private let remarks: [String]
    private let lines: [Int]

    init(_ stakeholder: Stakeholder, on map: StakeholderMap, _ lines: [MapElement: Int]) {
      let id = stakeholder.id
      self.stakeholder = id
      self.stance = stakeholder.stance
      self.positions = map.positions.filter { $0.stakeholder == id }.map { position in
        let cell = DataTable.Cell.signed(position.value.value)
        return (position.objective.name, Bilingual { cell.text(in: $0) })
      }
      self.disagreements = map.disagreements(of: id)
      self.remarks = map.remarks(on: id)
      self.lines = [lines[.stakeholder(id)]].compactMap(\.self)
    }

    /// « Maire » (ligne 7) : position « opposé » ; désaccord avec « FCPE ».
    var phrase: Phrase {
      let name = stakeholder.name
      let place = PersonalData.place(lines)
      let told = self.told
      guard let first = told.first else {
        return Phrase(
          Bilingual(
            fr: "\(quoted: name)\(place) : ni position, ni désaccord, ni commentaire",
            en: "\(quoted: name)\(place): no position, no disagreement, no remark"))
      }
      let all = told.dropFirst().reduce(first) {
        Bilingual(fr: "\($0) ; \($1)", en: "\($0); \($1)")
      }
      return Phrase(
        Bilingual(
          fr: "\(quoted: name)\(place) : \(all)", en: "\(quoted: name)\(place): \(all)"))
    }

    private var told: [Bilingual] {
      var told: [Bilingual] = []
      if let stance {
        told.append(
          Bilingual(
            fr: "position \(quoted: stance.label.french)",
            en: "position \(quoted: stance.label.english)"))
      }
      if !positions.isEmpty {
        told.append(
          Bilingual(
            fr:
              "positions \(list: positions.map { "\($0.objective) \($0.value.french)" }, atMost: 9)",
            en:
              "positions \(list: positions.map { "\($0.objective) \($0.value.english)" }, atMost: 9)"
          ))
      }
      if !disagreements.isEmpty {
        told.append(
          Bilingual(
            fr: "désaccord avec \(quotedList: disagreements, atMost: 9)",
            en: "disagreement with \(quotedList: disagreements, atMost: 9)"))
      }
      if !remarks.isEmpty {
        told.append(
          Bilingual(
            fr:
              "\(remarks.count == 1 ? "commentaire" : "commentaires") \(quotedList: remarks, atMost: 9)",
            en: "\(remarks.count == 1 ? "remark" : "remarks") \(quotedList: remarks, atMost: 9)"))
      }
      return told
    }

    func json(in language: Language) -> JSONValue {
      .object([
        "name": .text(stakeholder.name), "stance": .optional(stance?.rawValue),
        "positions": .array(
          positions.map {
            .object([
              "objective": .text($0.objective), "value": .text($0.value, in: language),
            ])
          }),
        "disagreements": .array(disagreements.map { .text($0) }),
        "remarks": .array(remarks.map { .text($0) }), "line": .optional(lines.first),
      ])
    }

    static func heading(_ count: Int) -> Bilingual {
      Bilingual(
        fr: """
          \(count: count, one: "fonction qui désigne", many: "fonctions qui désignent") une seule \
          personne : à vérifier
          """,
        en: """
          \(count: count, one: "function that designates", many: "functions that designate") a single \
          person: to be checked
          """)
    }

    static let check = Bilingual(
      fr: """
        Vérifier les fonctions ci-dessus : quand une seule personne la tient, ajouter `personne \
        physique: oui` et traiter ce qui en est dit comme dit d'une personne.
        """,
      en: """
        Check the functions above: where a single person holds it, add `natural person: yes` and \
        treat what is said of it as said of a person.
        """)
  }
}

extension StakeholderMap {
  /// The free remarks on a stakeholder: its own, those of its scores, links and positions.
  func remarks(on id: Stakeholder.ID) -> [String] {
    guard let stakeholder = self[id] else { return [] }
    var found = [stakeholder.comment]
    found += Criterion.allCases.map { stakeholder.judgement(of: $0)?.provenance?.comment }
    found += self.links.filter { $0.from == id || $0.to == id }
      .map { $0.strength.provenance?.comment }
    found += self.interests.filter { $0.stakeholder == id }.map { $0.strength.provenance?.comment }
    found += self.representations.filter { $0.stakeholder == id }
      .map { $0.strength?.provenance?.comment }
    found += self.publicConflicts.filter { $0.stakeholder == id }
      .map { $0.strength.provenance?.comment }
    found += self.positions.filter { $0.stakeholder == id }.map { $0.value.provenance?.comment }
    found += self.views.filter { $0.stakeholder == id }.flatMap { view in
      Criterion.allCases.map { view.scores[$0]?.provenance?.comment }
    }
    return found.compactMap(\.self)
  }
}
