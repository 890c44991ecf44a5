import ParvisCore
import ParvisInput
import TestSupport
import Testing

@testable import ParvisExchange

@Suite struct `Edge lists` {
  private func read(_ text: String, nodes: String? = nil) -> EdgeListReader.Result {
    EdgeListReader.read(edges: Array(text.utf8), nodes: nodes.map { Array($0.utf8) })
  }

  private func links(_ result: EdgeListReader.Result) -> [String] {
    guard let network = result.network else { return [] }
    return network.links.map {
      "\(network.names[$0.source])\($0.isMutual ? "--" : "->")\(network.names[$0.target]) \($0.weight)"
    }
  }

  private static let excel = "sep=;\nSource;Target;Weight\nMaire;Élus;1\u{A0}200,5\n"

  private static func wide(_ text: String, isBig: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
  }

  private static let encodings: [(String, [UInt8])] = [
    ("UTF-8", Array(excel.utf8)), ("UTF-8", Array(("\u{FEFF}" + excel).utf8)),
    ("UTF-16", wide(excel, isBig: false)), ("UTF-16", wide(excel, isBig: true)),
    ("Windows-1252", excel.unicodeScalars.map { UInt8($0.value) }),
  ]

  @Test(arguments: encodings)
  func `are decoded as the tables of a map are`(encoding: String, bytes: [UInt8]) throws {
    let result = EdgeListReader.read(edges: bytes, names: ("liens.csv", nil))
    #expect(links(result) == ["Maire->Élus 1200.5"])
    #expect(
      result.tables == [
        TableForm(file: "liens.csv", encoding: encoding, separator: ";", titleLine: 2, rowCount: 1)
      ])
  }

  @Test func `may have titles further down, tabs, blank rows and other columns`() {
    let text =
      "Liens de la halle\n\nRelevé du 2 mars\nDe\tRemarque\tVers\tPoids\na\tx\tb\t2\n\t\t\t\nb\t\tc\t3\n"
    let result = read(text)
    #expect(links(result) == ["a->b 2.0", "b->c 3.0"])
    #expect(result.tables.first?.titleLine == 4 && result.tables.first?.rowCount == 2)
    #expect(links(read("from|to\na|b\n")) == ["a->b 1.0"])
    #expect(links(read("| De | Vers |\n|:--|---|\n| a | b |\n")) == ["a->b 1.0"])
  }

  @Test(arguments: [
    ("3", 3), ("1 200,5", 1200.5), ("1\u{202F}200,5", 1200.5), ("1\u{A0}200\u{A0}000", 1_200_000),
    ("1.200,50", 1200.5), ("1,200.5", 1200.5), ("1'200.5", 1200.5), ("0,25", 0.25), (".5", 0.5),
    ("1e3", 1000), ("+2", 2), ("1.200.300", 1_200_300), ("1,200,300", 1_200_300), ("12,5", 12.5),
    ("1.200", 1.2),
  ])
  func `have weights as spreadsheets show them`(text: String, number: Double) {
    #expect(TypedWeight.number(text) == number)
  }

  @Test(arguments: [
    "", "fort", "0", "-1", "1 20", "12 0000", "1,2,3", "1.2.3,4", "inf", "nan", "0x10", "1 2,5 3",
    "1,200.5,3", " ", "1e999", "−3",
  ])
  func `have no weight that is no number`(text: String) {
    #expect(TypedWeight.number(text) == nil)
  }

  @Test(arguments: [
    "Type", "direction", "Sens",
  ])
  func `obey the column of directions`(title: String) {
    let text = "Source;Target;\(title)\n1;2;Directed\n2;3;Non orienté\n3;1;Réciproque\n1;3;\n"
    let result = read(text)
    #expect(links(result) == ["1->2 1.0", "2--3 1.0", "3--1 1.0", "1->3 1.0"])
    #expect(result.network?.isUndirected == false && result.problems.isEmpty)
    let all = read("Source,Target,\(title)\n1,2,Undirected\n2,3,non dirigé\n")
    #expect(all.network?.isUndirected == true)
  }

  @Test func `take no kind of link for a direction, and say what is no direction among them`() {
    let kinds = read("source,target,type\na,b,influence\nb,c,contact\n")
    #expect(kinds.network?.isUndirected == false && kinds.problems.isEmpty)
    #expect(links(kinds) == ["a->b 1.0", "b->c 1.0"])
    let mixed = read("source,target,type\na,b,Undirected\nb,c,???\nc,d,peut-être\n")
    #expect(links(mixed) == ["a--b 1.0", "b->c 1.0", "c->d 1.0"])
    #expect(mixed.problems.map(\.code) == ["mot-inconnu"])
    #expect(mixed.problems.first?.severity == .warning)
  }

  @Test func `know vertices by id, and call them by their labels`() {
    let nodes = "Label,Id,Groupe\nMaire,1,a\nCCAS,2,b\nCCAS,3,b\n,4,c\n"
    let result = read("Source,Target\n1,2\n3,4\nMaire,2\n", nodes: nodes)
    #expect(result.network?.names == ["1", "2", "3", "4"])
    #expect(result.network?.labels == ["Maire", "CCAS (2)", "CCAS (3)", "4"])
    #expect(links(result) == ["1->2 1.0", "3->4 1.0", "1->2 1.0"])
    #expect(read("source,target\na,b\n", nodes: "id\na\nb\n").network?.labels == nil)
  }

  @Test func `of other programs, and maps, are named`() {
    func message(_ text: String) -> String { read(text).problems.map(\.message.french).joined() }
    #expect(message("*Vertices 2\n1 \"a\"\n").contains("un réseau Pajek"))
    #expect(message("<graphml/>").contains("`parvis convert - -o carte.yaml`"))
    #expect(
      message("concertation: x\nparties prenantes:\n  - Maire : élus, influence 4, intérêt 3\n")
        .contains("`parvis analyze -`"))
    #expect(read("a,b\nc,d\n").problems.map(\.code) == ["table-sans-titres"])
    let damaged = EdgeListReader.read(edges: [0x50, 0x4B, 3, 4, 0, 0] + Array("xl/w".utf8))
    #expect(damaged.problems.map(\.code) == ["fichier-etranger"])
  }

  @Test func `of more than the limit are refused with it`() {
    let result = EdgeListReader.read(edges: [UInt8](repeating: 0, count: (16 << 20) + 1))
    #expect(result.network == nil && result.problems.map(\.code) == ["fichier-trop-grand"])
    #expect(result.problems.first?.message.english.contains("16,777,216") == true)
  }

  @Test func `changed at random never break the reader`() {
    let text = "titre\n\nSource;Target;Type;Weight\n1;2;Undirected;1 200,5\n\"a\";3;Directed;0,5\n"
    var damages = Mutations(of: [Array(text.utf8)], snippets: Mutations.snippets, seed: 5)
    for _ in 0..<500 {
      let changed = damages.next()
      let result = EdgeListReader.read(edges: changed, nodes: changed)
      let hasErrors = (result.problems + result.nodeProblems).contains { $0.severity == .error }
      #expect((result.network == nil) == hasErrors)
    }
  }
}
