internal import ParvisCore
internal import ParvisInput

/// A network as the file of another program holds it, with the places of its texts.
struct ForeignGraph {
  /// Something that is said of an element or of a connection.
  struct Field {
    let key: String
    let text: String
    let span: TextSpan

    init(key: String, text: String, span: TextSpan) {
      self.key = key
      self.text = text.withPlainLineBreaks
      self.span = span
    }
  }

  struct Node {
    let id: String
    let span: TextSpan
    var fields: [Field]
    /// Whether it is drawn around others.
    var isGroup = false
    /// The group that it stands in, by its index among the nodes.
    var group: Int?

    init(id: String, span: TextSpan, fields: [Field] = []) {
      self.id = id.withPlainLineBreaks
      self.span = span
      self.fields = fields
    }
  }

  struct Edge {
    var from: Field
    var to: Field
    /// Whether it has no direction, or both.
    var isMutual: Bool
    let span: TextSpan
    var fields: [Field] = []
  }

  /// What the whole is called.
  var title: Field?
  var nodes: [Node] = []
  var edges: [Edge] = []
  var problems: [PendingProblem] = []
  /// Whether an element need not be declared: it is known by its label alone.
  var isOpen = false
  /// How many fields have several dated values, with the place of the first.
  var datedFields: (first: TextSpan, count: Int)?
  /// What the dates of the file say to be over.
  var over: [(name: String, span: TextSpan)] = []

  mutating func report(
    _ span: TextSpan, _ diagnostic: @escaping @Sendable (SourceLocation) -> Diagnostic
  ) {
    problems.append(PendingProblem(span: span, diagnostic: diagnostic))
  }

  mutating func report(_ problem: XMLReader.Problem) {
    switch problem {
    case .unexpected(let span): report(span) { .unreadableXML(at: $0) }
    case .unfinished(let span): report(span) { .unfinishedXML(at: $0) }
    case .documentType(let span): report(span) { .documentType(at: $0) }
    case .unknownEntity(let name, let span): report(span) { .unknownEntity(name, at: $0) }
    case .mismatch(let opened, let closed, let span):
      report(span) { .crossedElements(opened: opened, closed: closed, at: $0) }
    case .tooDeep(let span):
      report(span) { .tooDeep(limit: ReadingLimits.standard.depth, at: $0) }
    }
  }
}

extension String {
  /// The same text with U+000A for the line breaks of Windows and of old Macs.
  fileprivate var withPlainLineBreaks: String {
    guard utf8.contains(UInt8(ascii: "\r")) else { return self }
    return replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

/// Reads the files of other programs.
enum ForeignMap {
  typealias Parsing = (SourceText, inout ForeignGraph) -> Void

  /// Reads one text.
  static func read(
    _ files: [TableFile], _ options: ImportOptions, _ parse: Parsing
  ) -> ReadMap {
    let decoding = TextDecoding(files.first?.bytes ?? [], limits: .standard)
    let text = decoding.text
    let name = files.first?.name ?? ""
    return MapReader.read(
      text, file: name.isEmpty ? nil : name, after: decoding.problem.map { [$0] } ?? []
    ) {
      var graph = ForeignGraph()
      parse(text, &graph)
      return sections(of: graph, in: text, options)
    }
  }

  /// A network as the sections of a map; none when something of it is an error.
  static func sections(
    of graph: ForeignGraph, in text: SourceText, _ options: ImportOptions
  ) -> (entries: [SourceEntry], problems: [Diagnostic]) {
    func told(_ problems: [PendingProblem]) -> [Diagnostic] {
      problems.map { $0.diagnostic(text.location(of: $0.span)) }
    }
    let problems = told(graph.problems)
    guard !problems.contains(where: { $0.severity == .error }) else { return ([], problems) }
    var sections = ForeignSections(graph, options)
    let entries = sections.entries()
    return (entries, problems + told(sections.problems))
  }
}
