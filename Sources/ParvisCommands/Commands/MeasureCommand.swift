internal import ArgumentParser
internal import GraphAlgorithms
internal import ParvisCore
internal import ParvisExchange
internal import ParvisHost
internal import ParvisInput
internal import ParvisReport

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
          Une ligne du fichier nomme les colonnes : source,target ou source,target,weight. Codage, \
          séparateur et ligne des titres sont devinés, comme pour les tableaux d'une carte, et dits ; \
          16 Mio au plus. Un poids plus grand rapproche. Une colonne Type (Directed, Undirected, \
          Mutual, ou Orienté, Non orienté, Réciproque) donne le sens de chaque lien.

          Une mesure a un nom court : --only betweenness,closeness,pagerank. C'est alors la forme \
          usuelle qui est donnée : normalisée, sans poids, dans le sens des liens, et les deux côtés \
          quand il y en a deux ; --only betweenness_weighted ou betweenness_raw en précise une autre.
          """,
        en: """
          A line of the file names the columns: source,target or source,target,weight. Encoding, \
          separator and line of titles are guessed, as for the tables of a map, and said; 16 MiB at \
          most. A larger weight means closer. A column Type (Directed, Undirected, Mutual) gives the \
          direction of each link.

          A measure has a short name: --only betweenness,closeness,pagerank. The usual form is then \
          given: normalised, without weights, along the links, and both sides where there are two; \
          --only betweenness_weighted or betweenness_raw asks for another one.
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
      fr: "Seulement ces mesures, séparées par des virgules : betweenness, closeness, pagerank…",
      en: "Only these measures, separated by commas: betweenness, closeness, pagerank…",
      valueName: .said(fr: "mesures", en: "measures")))
  var only: String?

  @OptionGroup var table: TableOptions
  @OptionGroup var language: LanguageOption

  func run() async throws {
    let edgeBytes = try InputText.bytes(edges)
    let nodeBytes = try nodes.map(InputText.bytes)
    let read = EdgeListReader.read(
      edges: edgeBytes, nodes: nodeBytes, partition: partition,
      names: (Self.name(edges), nodes.flatMap(Self.name)))
    for table in read.tables { Console.current.say(table.sentence) }
    say(read.nodeProblems, of: nodes ?? edges, nodeBytes ?? [])
    say(read.problems, of: edges, edgeBytes)
    guard let network = read.network else { throw CommandFailure(.badInput) }
    let built = try build(network)
    // Figures for people go by the labels; for programs by the names, which are never alike.
    let labels = table.chosen == .text ? network.labels : nil
    let measured = MeasuredNetwork(
      graph: built, names: labels ?? network.names,
      partition: network.groups.map { Partition(names: $0) })
    let keys = try MeasureNames.keys(only, on: measured)
    let results = await MeasureCatalog.results(for: measured, only: keys)
    let text = MeasureText(network: measured, labels: network.labels, results: results)
    try table.write(besides: [edges, nodes]) { format, style in try text.text(format) }
  }

  private static func name(_ path: String) -> String? { path == "-" ? nil : path }

  private func say(_ problems: [Diagnostic], of path: String, _ bytes: [UInt8]) {
    guard !problems.isEmpty else { return }
    let text = SourceText(String(decoding: TableDecoding(bytes).bytes ?? [], as: UTF8.self))
    let formatter = DiagnosticFormatter(of: text, file: Self.name(path), in: Speech.current)
    Console.current.say(verbatim: formatter.string(for: problems))
  }

  private func build(_ network: EdgeList) throws -> Graph {
    let console = Console.current
    let isDirected = !undirected && !network.isUndirected
    let mutual = network.links.count { $0.isMutual }
    if !undirected, mutual > 0 {
      console.say(isDirected ? MeasureMessages.mutual(mutual) : MeasureMessages.undirected)
    }
    var arcs: [Arc] = []
    var lines: [Int] = []
    for link in network.links {
      arcs.append(Arc(source: link.source, target: link.target, weight: link.weight))
      lines.append(link.line)
      if isDirected, link.isMutual, link.source != link.target {
        arcs.append(Arc(source: link.target, target: link.source, weight: link.weight))
        lines.append(link.line)
      }
    }
    var builder = GraphBuilder(vertexCount: network.names.count, isDirected: isDirected)
    builder.addLinks(arcs)
    func places(_ indices: [Int]) -> [String] {
      var seen: Set<Int> = []
      return indices.map { lines[$0] }.filter { seen.insert($0).inserted }.map(String.init)
    }
    do {
      let built = try builder.build()
      if !built.selfLinks.isEmpty {
        console.say(MeasureMessages.selfLinks(places(built.selfLinks)))
      }
      if !built.parallelLinks.isEmpty {
        console.say(MeasureMessages.parallelLinks(places(built.parallelLinks)))
      }
      return built.graph
    } catch {
      throw CommandFailure(.badInput, MeasureMessages.notAGraph(error, lines))
    }
  }
}
