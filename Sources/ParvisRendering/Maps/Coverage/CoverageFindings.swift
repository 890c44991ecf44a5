internal import ParvisAnalysis
internal import ParvisCore

/// The sentences that stand beside the coverage table, each derived from what it shows.
enum CoverageFindings {
  static func sentences(_ table: CoverageTable, isWhole: Bool) -> [Bilingual] {
    let all = table.rows.flatMap { $0.cells.map(\.mark) }
    let marks = all.filter(\.isConcerned)
    let solid = marks.count { $0 == .solid }
    let named = marks.count { $0 == .named }
    guard solid < marks.count || all.contains(.notStated) else { return [CoverageWords.allSolid] }
    func names(_ isMeant: (AudienceCoverage) -> Bool) -> [String] {
      table.rows.map(\.figures).filter(isMeant).map(\.audience.name)
    }
    let silent = names { $0.voices.isEmpty }
    let weak = names { $0.isAbsent && !$0.voices.isEmpty }
    let apart = names { !$0.isAbsent && $0.relays == .unreachable }
    let narrow = names { audience in
      (audience.figures?.remoteness.value ?? 0) > 0 && audience.relays.disjointPaths == 1
        && audience.relays.singlePoints?.isEmpty == false
    }
    var sentences: [Bilingual] = []
    if !silent.isEmpty {
      sentences.append(
        isWhole ? CoverageWords.withoutAnyVoice(silent) : Words.noVoiceHere(silent))
    }
    if !weak.isEmpty { sentences.append(CoverageWords.onlyWeak(weak)) }
    if !apart.isEmpty { sentences.append(CoverageWords.notInTouch(apart)) }
    if !narrow.isEmpty { sentences.append(CoverageWords.singlePassage(narrow)) }
    sentences.append(
      CoverageWords.voicedCells(
        named > 0 ? named : solid, of: marks.count, areWeighed: named == 0))
    return Array(sentences.prefix(4))
  }
}
