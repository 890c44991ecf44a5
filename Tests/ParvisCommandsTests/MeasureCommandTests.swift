import TestSupport
import Testing

@testable import ParvisCommands

@Suite struct `The command measure` {
  private static let edges = """
    Source,Target,Type,Id,Label,timeset,Weight
    1,2,Undirected,0,,,1.0
    2,3,Undirected,1,,,2.5
    3,1,Undirected,2,,,1.0
    3,4,Undirected,3,,,1.0

    """

  /// The values are those of networkx 3 on the same graph.
  @Test func `takes links that all say so for undirected, and says it once`() async {
    let recorder = Recorder()
    let status = await recorder.run(
      "measure", "-", "--only", "density,betweenness_norm_unweighted", "--format", "json",
      input: Self.edges)
    #expect(status == 0)
    #expect(
      recorder.output == """
        {"n":4,"m":4,"measures":{"betweenness_norm_unweighted":{"values":{"1":0.0,"2":0.0,\
        "3":0.6666666666666666,"4":0.0}},"density":{"values":0.6666666666666666}}}

        """)
    #expect(recorder.errors.split(separator: "`--undirected`").count == 2)
  }

  @Test func `counts lines without direction both ways among directed ones`() async {
    let mixed = Self.edges.replacing("1,2,Undirected", with: "1,2,Directed")
    let recorder = Recorder()
    #expect(
      await recorder.run(
        "measure", "-", "--only", "density,betweenness", "--format", "json", input: mixed) == 0)
    #expect(recorder.output.contains("\"m\":7"))
    #expect(recorder.output.contains("\"3\":0.8333333333333334"))
    #expect(recorder.output.contains("0.5833333333333334"))
    #expect(recorder.errors.contains("3 liens sans sens"))
  }

  @Test func `calls vertices by their labels in text, and beside the names in JSON and CSV`()
    async throws
  {
    let folder = try TemporaryFolder()
    let nodes = try folder.file(
      "n.csv", "Id,Label,Groupe\n1,Maire,a\n2,CCAS,b\n3,Port,b\n4,Quai,b\n")
    func output(_ format: String) async -> String {
      let recorder = Recorder()
      #expect(
        await recorder.run(
          "measure", "-", "--nodes", nodes, "--only", "betweenness,articulation_points_undirected",
          "--format", format, input: Self.edges) == 0)
      return recorder.output
    }
    let text = await output("text")
    #expect(text.contains("Port 0,6667") && text.contains("[\"Port\"]"))
    let json = await output("json")
    #expect(
      json.contains("\"labels\":{\"1\":\"Maire\",\"2\":\"CCAS\",\"3\":\"Port\",\"4\":\"Quai\"}"))
    #expect(json.contains("\"3\":0.666"))
    let csv = await output("csv")
    #expect(csv.contains("measure,vertex,value,label"))
    #expect(csv.contains(",3,0.6666666666666666,Port"))
  }

  private static let shortNames: [(String, Set<String>)] = [
    ("betweenness", ["betweenness_norm_unweighted"]),
    ("Betweenness-Centrality", ["betweenness_norm_unweighted"]),
    ("intermédiarité", ["betweenness_norm_unweighted"]),
    ("betweenness_raw", ["betweenness_raw_unweighted"]),
    ("betweenness_weighted", ["betweenness_norm_weighted"]),
    ("closeness", ["closeness_out_unweighted", "closeness_in_unweighted"]),
    ("degree", ["degree_in", "degree_out"]), ("PageRank", ["pagerank_unweighted"]),
    ("strength", ["strength_in", "strength_out"]),
    ("clustering", ["clustering_local_undirected", "clustering_average_undirected"]),
    ("components", ["weak_components", "strong_components"]), ("density", ["density"]),
    ("katz", ["katz"]), ("betweenness_raw_weighted", ["betweenness_raw_weighted"]),
  ]

  @Test(arguments: shortNames)
  func `takes short names for the usual form of a measure`(
    name: String, keys: Set<String>
  ) async throws {
    let recorder = Recorder()
    #expect(
      await recorder.run(
        "measure", "-", "--only", name, "--format", "csv",
        input: "source,target,weight\na,b,1\nb,c,2\nc,a,3\nc,d,2\n") == 0)
    let found = recorder.output.split(whereSeparator: \.isNewline).dropFirst().map {
      String($0.prefix { $0 != "," })
    }
    #expect(Set(found).subtracting(["degree_all", "degree_total"]) == keys)
  }

  @Test func `says what is not defined on the network, and at most three near names`() async {
    let recorder = Recorder()
    let status = await recorder.run(
      "measure", "-", "--only", "modularity,density", input: "source,target\na,b\n")
    #expect(
      status == 0
        && recorder.errors.contains(
          "Ne se calcule pas sur ce réseau : modularity".replacing(" :", with: "\u{A0}:"))
    )
    for (name, near) in [("betweeness", 1), ("strengt", 3), ("zzz", 0)] {
      let recorder = Recorder()
      #expect(
        await recorder.run("measure", "-", "--only", name, input: "source,target\na,b\n") == 64)
      #expect(recorder.errors.contains("vouliez-vous dire") == (near > 0))
      #expect(recorder.errors.split(separator: " ou ").count <= 3)
      #expect(recorder.errors.count < 400)
    }
  }

  @Test func `says how it read its file`() async {
    let recorder = Recorder()
    #expect(
      await recorder.run(
        "measure", "-", "--only", "strength_out",
        input: "Liens\n\nde;vers;poids\nMaire;CCAS;1 200,5\n")
        == 0)
    #expect(recorder.output.contains("Maire 1\u{202F}200,5"))
    #expect(recorder.errors.contains("titres à la ligne 3"))
  }

  @Test func `refuses a file without end at the limit`() async {
    let recorder = Recorder()
    #expect(await recorder.run("measure", "/dev/zero") == 65)
    #expect(recorder.errors.contains("16\u{202F}777\u{202F}216"))
  }
}
