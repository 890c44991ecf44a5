internal import ArgumentParser
internal import GraphAlgorithms
internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput

/// `parvis measure`: network measures of any edge list.
struct MeasureCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "measure",
      abstract: .said(
        fr: "Calculer les mesures de réseau de n'importe quelle liste de liens (CSV).",
        en: "Compute the network measures of any edge list (CSV)."),
      discussion: .said(
        fr: """
          Le fichier commence par la ligne source,target ou source,target,weight ; la virgule, le \
          point-virgule et la tabulation conviennent. Un poids plus grand rapproche.
          """,
        en: """
          The file begins with the line source,target or source,target,weight; commas, semicolons \
          and tabs will do. A larger weight means closer.
          """),
      aliases: ["mesurer"])
  }

  @Argument(
    help: ArgumentHelp(
      fr: "La liste des liens ; « - » pour l'entrée standard.",
      en: "The edge list; “-” for standard input.",
      valueName: .said(fr: "liens.csv", en: "edges.csv")))
  var edges: String

  @Option(
    help: ArgumentHelp(
      fr: "Les sommets, avec leurs colonnes : ordre, sommets isolés, groupes.",
      en: "The vertices with their columns: order, isolated vertices, groups.",
      valueName: .said(fr: "sommets.csv", en: "nodes.csv")))
  var nodes: String?

  @Option(
    help: ArgumentHelp(
      fr: "La colonne des sommets qui les répartit en groupes.",
      en: "The column of the nodes that puts them into groups.",
      valueName: .said(fr: "colonne", en: "column")))
  var partition: String?

  @Flag(
    help: ArgumentHelp(
      Bilingual(fr: "Les liens n'ont pas de sens.", en: "Links have no direction.").said))
  var undirected = false

  @Option(
    help: ArgumentHelp(
      fr: "Seulement ces mesures, séparées par des virgules.",
      en: "Only these measures, separated by commas.",
      valueName: .said(fr: "clés", en: "keys")))
  var only: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let edgeBytes = try Self.bytes(of: edges)
    let nodeBytes = try nodes.map(Self.bytes)
    let read = EdgeListReader.read(edges: edgeBytes, nodes: nodeBytes, partition: partition)
    say(read.nodeProblems, of: nodes ?? edges, nodeBytes ?? [])
    say(read.problems, of: edges, edgeBytes)
    guard let network = read.network else { throw CommandFailure(.badInput) }
    let built = try build(network)
    let keys = try chosenKeys()
    let measured = MeasuredNetwork(
      graph: built.graph, names: network.names,
      partition: network.groups.map { Partition(names: $0) })
    let results = await MeasureCatalog.results(for: measured, only: keys)
    let text = MeasureText(network: measured, results: results)
    try table.write(besides: [edges, nodes]) { format, style in try text.text(format) }
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    path == "-" ? try Console.current.read() : try InputFile.read(path, atMost: .max - 1)
  }

  private func say(_ problems: [Diagnostic], of path: String, _ bytes: [UInt8]) {
    guard !problems.isEmpty else { return }
    let text = SourceText(String(decoding: bytes, as: UTF8.self))
    let formatter = DiagnosticFormatter(
      of: text, file: path == "-" ? nil : path, in: Speech.current)
    Console.current.say(verbatim: formatter.string(for: problems))
  }

  private func build(_ network: EdgeList) throws -> BuiltGraph {
    var builder = GraphBuilder(vertexCount: network.names.count, isDirected: !undirected)
    builder.addLinks(
      network.links.map { Arc(source: $0.source, target: $0.target, weight: $0.weight) })
    do {
      let built = try builder.build()
      let console = Console.current
      if !built.selfLinks.isEmpty {
        let lines = built.selfLinks.map { String(network.links[$0].line) }
        console.say(MeasureMessages.selfLinks(lines))
      }
      if !built.parallelLinks.isEmpty {
        let lines = built.parallelLinks.map { String(network.links[$0].line) }
        console.say(MeasureMessages.parallelLinks(lines))
      }
      return built
    } catch {
      throw CommandFailure(.badInput, MeasureMessages.notAGraph(error, network))
    }
  }

  private func chosenKeys() throws -> Set<String>? {
    guard let only else { return nil }
    let known = Set(MeasureCatalog.all.map(\.key))
    guard only.contains(where: { !$0.isWhitespace && $0 != "," }) else {
      throw CommandFailure(.usage, MeasureMessages.noKey)
    }
    let keys = only.split(separator: ",").map { String($0.filter { $0 != " " }) }
    for key in keys where !known.contains(key) {
      throw CommandFailure(.usage, MeasureMessages.unknownKey(key, among: known.sorted()))
    }
    return Set(keys)
  }
}
