internal import ParvisAnalysis
internal import ParvisCore

/// The publics usually forgotten, as questions by family.
struct ForgottenQuestions: Section {
  let key = "forgotten"
  let asked: [ForgottenPublic]

  var blocks: [Block] {
    ForgottenPublic.Family.allCases.flatMap { family -> [Block] in
      let entries = asked.filter { $0.family == family }
      guard !entries.isEmpty else { return [] }
      return [
        .heading(family.label),
        .list(
          entries.map { Item(Phrase($0.label), details: [.more(Phrase($0.reason))]) }, .bullets),
      ]
    }
  }
}
