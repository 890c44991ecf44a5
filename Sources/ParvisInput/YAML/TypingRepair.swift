import ParvisCore

/// Repairs the accidents of typing that would keep a YAML parser from reading a text as meant.
///
/// Line by line, outside quotation marks and remarks: no-break spaces beside colons and in the
/// indentation, tabs in the indentation, a lone `?`, `influence:4`, and link sentences whose
/// quotation marks, first sign or hash would cut them. The repaired text remembers where each of
/// its bytes comes from.
struct TypingRepair {
  private(set) var repaired: RepairedText
  private(set) var problems = ProblemLog()
  /// The blanks that were read as ordinary spaces, when they were asked for.
  private(set) var blanks: [TextEdit] = []
  private let text: SourceText
  private let isKey: (String) -> Bool
  private let collectsBlanks: Bool
  private var tabLines = 0
  private var tabs: [TextSpan] = []
  /// The indentation of the key whose literal text (`|` or `>`) is being passed over.
  private var literalIndent: Int?

  /// - Parameters:
  ///   - text: the text as it was typed.
  ///   - isKey: whether a text spells a key of the file, of whatever section.
  ///   - collectsBlanks: whether ``blanks`` are wanted.
  init(_ text: SourceText, isKey: @escaping (String) -> Bool, collectsBlanks: Bool = false) {
    self.text = text
    self.isKey = isKey
    self.collectsBlanks = collectsBlanks
    repaired = RepairedText()
    var written = 0
    var isUnchanged = true
    for index in 0..<text.lineCount {
      let range = text.range(ofLine: index)
      if literalIndent == nil, TypedLine.isPlain(text.bytes, in: range) { continue }
      if isUnchanged { repaired.reserve(text.bytes.count) }
      isUnchanged = false
      repaired.keep(text.bytes[written..<range.lowerBound])
      repairLine(range)
      written = range.upperBound
    }
    guard !isUnchanged else {
      repaired = RepairedText(unchanged: text.bytes)
      return
    }
    repaired.keep(text.bytes[written...])
    if let first = tabs.first {
      problems.add(
        .tabIndentation(count: tabLines, at: text.location(of: first)).with(fix: tabFix))
    }
  }

  private mutating func repairLine(_ range: Range<Int>) {
    let line = TypedLine(text.bytes, in: range)
    if let indent = literalIndent {
      if line.isBlank || line.indent > indent {
        repaired.keep(text.bytes[range])
        return
      }
      literalIndent = nil
    }
    repairIndent(line)
    if let sentence = line.sentenceToQuote {
      quote(sentence, of: line)
      return
    }
    if line.needsRepair {
      repairContent(line)
    } else {
      repaired.keep(text.bytes[line.content])
    }
    if line.opensLiteral { literalIndent = line.indent }
  }

  private mutating func repairIndent(_ line: TypedLine) {
    guard line.hasOddIndent else {
      repaired.keep(text.bytes[line.range.lowerBound..<line.content.lowerBound])
      return
    }
    var index = line.range.lowerBound
    while index < line.content.lowerBound {
      let length = line.spaceLength(at: index) ?? 1
      let spaces: [UInt8] = text.bytes[index] == 0x09 ? [0x20, 0x20] : [0x20]
      repaired.insert(spaces, standingAt: index)
      if spaces.count == 2, !line.isBlank, tabs.count <= Self.mostTabs {
        tabs.append(TextSpan(index, index + 1))
      }
      if text.bytes[index] != 0x20, !line.isBlank { collect(index..<(index + length), spaces) }
      index += length
    }
    if !line.isBlank, text.bytes[line.range.lowerBound..<line.content.lowerBound].contains(0x09) {
      tabLines += 1
    }
  }

  private mutating func repairContent(_ line: TypedLine) {
    var kept = line.content.lowerBound
    for edit in line.edits(isKey: isKey) {
      repaired.keep(text.bytes[kept..<edit.range.lowerBound])
      repaired.insert(edit.replacement, standingAt: edit.range.lowerBound)
      kept = edit.range.upperBound
      if edit.replacement == [0x20], !edit.range.isEmpty, text.bytes[kept - 1] != 0x3A {
        collect(edit.range, edit.replacement)
      }
    }
    repaired.keep(text.bytes[kept..<line.range.upperBound])
  }

  /// How many tabs a fix lists; past them it would be longer than the text.
  private static let mostTabs = 500

  private var tabFix: Diagnostic.Fix? {
    guard tabs.count <= Self.mostTabs else { return nil }
    return Diagnostic.Fix(tabs.map { .init(at: text.location(of: $0), "\t", by: "  ") })
  }

  private mutating func collect(_ range: Range<Int>, _ spaces: [UInt8]) {
    guard collectsBlanks else { return }
    blanks.append(
      TextEdit(
        span: TextSpan(range.lowerBound, range.upperBound), replacement: spaces,
        kind: text.bytes[range.lowerBound] == 0x09 ? .tab : .space))
  }

  /// Puts quotation marks round a sentence and says how the line should be written.
  private mutating func quote(_ sentence: TypedLine.Sentence, of line: TypedLine) {
    let place = text.location(of: sentence.mark)
    repaired.keep(text.bytes[line.content.lowerBound..<sentence.range.lowerBound])
    repaired.insert([0x22], standingAt: sentence.range.lowerBound)
    for index in sentence.range where !sentence.dropped.contains(index) {
      switch text.bytes[index] {
      case 0x22: continue
      case 0x5C: repaired.insert([0x5C, 0x5C], standingAt: index)
      default: repaired.keep(text.bytes[index..<(index + 1)])
      }
    }
    repaired.insert([0x22], standingAt: sentence.range.upperBound)
    repaired.keep(text.bytes[sentence.range.upperBound..<line.range.upperBound])
    let code: DiagnosticCode = sentence.isCutByHash ? .commentInSentence : .sentenceToQuote
    problems.add(code) { [text] in
      let corrected = Self.corrected(sentence, of: line, in: text)
      return sentence.isCutByHash
        ? .commentInSentence(corrected, at: place) : .sentenceToQuote(corrected, at: place)
    }
  }

  /// The line as it should be written.
  private static func corrected(
    _ sentence: TypedLine.Sentence, of line: TypedLine, in text: SourceText
  ) -> String {
    let range = sentence.range
    let kept = range.filter { text.bytes[$0] != 0x22 && !sentence.dropped.contains($0) }
    let inner = String(decoding: kept.map { text.bytes[$0] }, as: UTF8.self)
    let before = text.string(in: TextSpan(line.content.lowerBound, range.lowerBound))
    let after = text.string(in: TextSpan(range.upperBound, line.range.upperBound))
    let escaped = inner.replacing("\\", with: "\\\\")
    return String((before + "\"" + escaped + "\"" + after).trimmed)
  }
}
