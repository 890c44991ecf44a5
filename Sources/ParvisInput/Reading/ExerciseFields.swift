import ParvisCore

/// An exercise while it is read: the names of its stakeholders are resolved later.
struct ExerciseDraft {
  var exercise = Exercise()
  var lead: SourceNode?
  var decisionMaker: SourceNode?
  var owner: SourceNode?
  /// Where the scale is said.
  var scale: SourceNode?
}

/// The keys of `concertation`, which are accepted at the root too.
enum ExerciseFields {
  typealias Row = Field<ExerciseDraft>

  static let table = FieldTable<ExerciseDraft>(.exercise, rows)

  private static let rows: [Row] = [
    Row("titre", ["nom"], en: "title", or: ["name"], .text) { $2.exercise.title = $0.text($1) },
    Row("commune", ["ville", "collectivité"], en: "town", or: ["city"], .text) {
      $2.exercise.town = $0.text($1)
    },
    Row("sujet", ["objet"], en: "subject", .text) { $2.exercise.subject = $0.text($1) },
    Row("question posée", ["question"], en: "question", .text) {
      $2.exercise.question = $0.text($1)
    },
    Row("date", en: "date", .date) { $2.exercise.date = $0.text($1) },
    Row("version", en: "version", .text) { $2.exercise.version = $0.text($1) },
    Row("langue", en: "language", or: ["lang"], .word) {
      $2.exercise.language = $0.word($1, in: ValueWords.languages)
    },
    Row("pilote", ["chef de projet", "animateur", "animatrice"], en: "lead", .stakeholder) {
      $2.lead = $1
    },
    Row(
      "décideur", ["commanditaire", "autorité", "décideuse"], en: "decision-maker", .stakeholder
    ) {
      $2.decisionMaker = $1
    },
    Row(
      "porteur", ["maître d'ouvrage", "maîtrise d'ouvrage", "MOA"], en: "owner",
      or: ["project owner"], .stakeholder
    ) { $2.owner = $1 },
    Row("garant", ["garante"], en: "guarantor", .text) { $2.exercise.guarantor = $0.text($1) },
    Row("niveau", ["degré"], en: "level", .word) {
      $2.exercise.level = $0.word($1, in: ValueWords.levels)
    },
    Row("pourquoi", en: "why", .text) { $2.exercise.framing[.why] = $0.prose($1) },
    Row("attentes", en: "expectations", .text) {
      $2.exercise.framing[.expectations] = $0.prose($1)
    },
    Row("suites", en: "follow-up", .text) { $2.exercise.framing[.followUp] = $0.prose($1) },
    Row("gouvernance", en: "governance", .text) {
      $2.exercise.framing[.governance] = $0.prose($1)
    },
    Row("calendrier", en: "calendar", .text) { $2.exercise.framing[.calendar] = $0.prose($1) },
    Row("échelle", en: "scale", .scale) {
      guard let scale = $0.scale($1) else { return }
      $2.exercise.scale = scale
      $2.scale = $1
    },
    Row("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
      $2.exercise.comment = $0.prose($1)
    },
  ]
}

extension MapReading {
  /// A text, which may be typed as a list of points.
  mutating func prose(_ node: SourceNode) -> String? {
    guard case .list(let items) = node.content else { return text(node) }
    let points = items.compactMap { text($0) }
    return points.isEmpty ? nil : points.joined(separator: " ; ")
  }

  /// Reads the exercise, from its own block and from the root; stakeholders are resolved by
  /// ``readRoles(of:)`` once they are known.
  mutating func readExercise(_ node: SourceNode?, rootEntries: [SourceEntry]) -> ExerciseDraft {
    var draft = ExerciseDraft()
    var entries = rootEntries
    if let node {
      places.add(.exercise, at: node.span)
      if node.scalar != nil {
        draft.exercise.title = text(node)
      } else {
        entries = block(node) + entries
      }
    }
    read(entries, of: ExerciseFields.table, into: &draft)
    self.draft.exercise = draft.exercise
    settleScale(declaredAt: draft.scale)
    return draft
  }

  mutating func readRoles(of exercise: ExerciseDraft) {
    draft.exercise.lead = role(exercise.lead)
    draft.exercise.decisionMaker = role(exercise.decisionMaker)
    draft.exercise.owner = role(exercise.owner)
  }

  private mutating func role(_ node: SourceNode?) -> Stakeholder.ID? {
    guard let node, text(node) != nil else { return nil }
    return resolve(node, in: stakeholders)
  }
}
