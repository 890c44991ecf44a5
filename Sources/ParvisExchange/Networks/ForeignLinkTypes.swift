internal import ParvisCore
internal import ParvisInput

/// Which type each connection of a foreign network has, and what is said of those without.
///
/// The usual fields are looked at first. Where none of them holds a word for a link, a field whose
/// every value is such a word is taken instead, and that is said. What the command line says of a
/// word goes before everything.
struct ForeignLinkTypes {
  /// The type of one connection.
  struct Found {
    let type: LinkType
    /// The strength that stands behind the word: « influence 3 ».
    var strength: ForeignGraph.Field?
  }

  /// Words of one spelling, said once.
  private struct Unknown {
    let field: ForeignGraph.Field
    var count: Int
  }

  static let usualFields = [
    "type", "connectiontype", "relation", "kind", "lien", "interaction", "sharedinteraction",
    "edgelabel", "edgetype", "typedelien", "label",
  ]

  private let options: ImportOptions
  private let forms: [String: String]
  private let given: [FoldedName: LinkType]
  private let common: LinkType?
  /// The fields to look at, in that order, as ``forms`` has them.
  private let fields: [String]
  /// An unusual field that was taken, as the file calls it.
  private var taken: ForeignGraph.Field?
  /// Text fields that might say the type, with some of their values.
  private var candidates: [(name: String, values: [String])] = []
  private var unknown: [FoldedName: Unknown] = [:]
  private var order: [FoldedName] = []
  private var untyped: (first: TextSpan, count: Int)?
  private var used: Set<FoldedName> = []

  init(_ graph: ForeignGraph, _ options: ImportOptions, forms: [String: String]) {
    self.options = options
    self.forms = forms
    let given = Dictionary(
      options.linkWords.compactMap { word, type in
        ValueWords.linkTypes[type].map { (FoldedName(word), $0) }
      }, uniquingKeysWith: { first, _ in first })
    self.given = given
    self.common = options.linkType.flatMap { ValueWords.linkTypes[$0] }
    guard options.typeField == nil else {
      fields = options.typeField.map { [KeyForm($0).exact.replacing(" ", with: "")] } ?? []
      candidates = Self.candidates(of: graph, forms)
      return
    }
    let usual = Self.usualFields
    let isSaid = graph.edges.contains { edge in
      edge.fields.contains { field in
        usual.contains(forms[field.key] ?? "")
          && (Self.known(field) != nil || given[FoldedName(field.text)] != nil)
      }
    }
    guard !isSaid else {
      fields = usual
      return
    }
    candidates = Self.candidates(of: graph, forms)
    let speaking = candidates.first { candidate in
      let values = graph.edges.lazy.flatMap(\.fields).filter { $0.key == candidate.name }
      return values.allSatisfy { $0.text.trimmed.isEmpty || Self.known($0) != nil }
    }
    fields = (speaking.map { [forms[$0.name] ?? ""] } ?? []) + usual
    taken = speaking.flatMap { field in
      graph.edges.lazy.flatMap(\.fields).first { $0.key == field.name && !$0.text.trimmed.isEmpty }
    }
  }

  /// The type of a connection; nil when nothing says it, which is remembered.
  mutating func type(of edge: ForeignGraph.Edge) -> Found? {
    let words = fields.flatMap { key in
      edge.fields.filter {
        forms[$0.key] == key && !$0.text.trimmed.isEmpty && !Self.isDirection($0.text)
      }
    }
    for word in words {
      guard let type = given[FoldedName(word.text)] else { continue }
      used.insert(FoldedName(word.text))
      return Found(type: type)
    }
    if let found = words.lazy.compactMap(Self.known).first { return found }
    if let common { return Found(type: common) }
    if let word = words.first {
      let name = FoldedName(word.text)
      if unknown[name] == nil { order.append(name) }
      unknown[name, default: Unknown(field: word, count: 0)].count += 1
    } else {
      untyped = (untyped?.first ?? edge.span, (untyped?.count ?? 0) + 1)
    }
    return nil
  }

  /// Whether types are read from a field of that form.
  func isType(_ form: String) -> Bool { fields.contains(form) }

  /// What is to be said when all connections were seen.
  func problems() -> [PendingProblem] {
    var problems: [PendingProblem] = []
    if let taken {
      problems.append(
        PendingProblem(span: taken.span) { [key = taken.key] in .typeFieldTaken(key, at: $0) })
    }
    let proposal = order.map { name in
      let word = unknown[name]?.field.text ?? ""
      let type = Self.proposal(for: word)
      return "\(word)=\(ValueWords.linkTypes.word(for: type ?? .relation(.contact), in: .french))"
    }
    for (place, name) in order.enumerated() {
      guard let word = unknown[name] else { continue }
      let type = Self.proposal(for: word.field.text)
      problems.append(
        PendingProblem(span: word.field.span) {
          .foreignLinkWord(
            String(word.field.text.trimmed), count: word.count, type,
            choices: place == 0 ? Array(proposal.prefix(12)) : [], at: $0)
        })
    }
    if let untyped {
      problems.append(
        PendingProblem(span: untyped.first) { [candidates] in
          .linksWithoutType(untyped.count, fields: candidates, at: $0)
        })
    }
    let idle = options.linkWords.map(\.word).filter { !used.contains(FoldedName($0)) }
    if !idle.isEmpty {
      problems.append(PendingProblem(span: TextSpan(0, 0)) { .idleLinkWords(idle, at: $0) })
    }
    return problems
  }

  /// Whether a word says a direction and no type: « dirigé », but not « dirige ».
  private static func isDirection(_ text: String) -> Bool {
    LinkDirection(text) != nil && ValueWords.linkTypes[text] == nil
  }

  private static func known(_ field: ForeignGraph.Field) -> Found? {
    let text = String(field.text.trimmed)
    if let type = ValueWords.linkTypes[text] { return Found(type: type) }
    for cut in TrailingScore.cuts(of: text) {
      guard let type = ValueWords.linkTypes[String(cut.name)] else { continue }
      let strength = ForeignGraph.Field(key: "force", text: String(cut.score), span: field.span)
      return Found(type: type, strength: strength)
    }
    return nil
  }

  private static func proposal(for word: String) -> LinkType? {
    guard case .relation(let kind) = UsualLinks.type(of: word) else { return nil }
    return .relation(kind)
  }

  /// Fields that hold words, not numbers, and are not about something else.
  private static func candidates(
    of graph: ForeignGraph, _ forms: [String: String]
  ) -> [(name: String, values: [String])] {
    var order: [String] = []
    var values: [String: [String]] = [:]
    for field in graph.edges.lazy.flatMap(\.fields) {
      let text = String(field.text.trimmed)
      guard !text.isEmpty, text.utf8.count <= 60, !(values[field.key]?.contains(text) ?? false),
        (values[field.key]?.count ?? 0) < 5
      else { continue }
      let form = forms[field.key] ?? ""
      guard !ForeignKeys.isOfProgram(form), !ForeignKeys.isOtherText(form) else { continue }
      if values[field.key] == nil { order.append(field.key) }
      values[field.key, default: []].append(text)
    }
    return order.compactMap { name in
      guard let texts = values[name], texts.contains(where: { $0.contains(where: \.isLetter) }),
        texts.allSatisfy({ !isDirection($0) && !["true", "false"].contains($0) })
      else { return nil }
      return (name, texts)
    }
  }
}
