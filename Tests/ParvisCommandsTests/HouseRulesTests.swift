import Foundation
import ParvisAnalysis
import ParvisRendering
import TestSupport
import Testing

@testable import ParvisCommands

/// The rules of the house that the compiler does not check.
@Suite struct `House rules` {
  private static func files(in folder: String, suffix: String = ".swift") throws -> [String] {
    let root = Repository.path(folder)
    let all = try #require(FileManager.default.enumerator(atPath: root))
    return all.compactMap { $0 as? String }.filter { $0.hasSuffix(suffix) }.sorted()
      .map { "\(folder)/\($0)" }
  }

  private static func imports(of file: String) throws -> [String] {
    try Repository.text(file).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 2,
        words[..<place].allSatisfy({ ["public", "internal", "private", "@testable"].contains($0) }),
        place + 1 < words.count
      else { return nil }
      return String(words[place + 1])
    }
  }

  /// The lines of code that hold one of some words; comments are left out.
  private static func code(of file: String, with words: String...) throws -> [Substring] {
    let bytes = Data(try Repository.bytes(file))
    guard words.contains(where: { bytes.range(of: Data($0.utf8)) != nil }) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.drop { $0 == " " }.hasPrefix("//") }
  }

  @Test func `no source file is longer than 500 lines, half of them about 100`() throws {
    let lengths = try Self.files(in: "Sources").map { file in
      (
        file,
        try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      )
    }
    #expect(lengths.count > 100)
    for (file, length) in lengths { #expect(length <= 501, "\(file): \(length) lines") }
    let median = lengths.map(\.1).sorted()[lengths.count / 2]
    #expect(median <= 130, "median: \(median) lines")
  }

  @Test func `unsafe stands only in the rooms that are meant for it`() throws {
    let allowed = [
      "Sources/GraphvizKit/", "Sources/ParvisInput/YAML/", "Sources/ParvisHost/",
    ]
    var rooms: Set<String> = []
    for file in try Self.files(in: "Sources") {
      let code = try Self.code(of: file, with: "unsafe", "@unchecked")
      guard code.contains(where: { $0.contains(/\bunsafe\b|@unchecked|nonisolated\(unsafe\)/) })
      else { continue }
      let room = allowed.first { file.hasPrefix($0) }
      #expect(room != nil, "\(file) uses unsafe")
      room.map { _ = rooms.insert($0) }
    }
    #expect(rooms.count == allowed.count, "the search finds what is there: \(rooms)")
  }

  @Test func `the core imports nothing, the algorithms nothing of the domain`() throws {
    for file in try Self.files(in: "Sources/ParvisCore") {
      #expect(try Self.imports(of: file).isEmpty, "\(file)")
    }
    for file in try Self.files(in: "Sources/GraphAlgorithms") {
      #expect(try Self.imports(of: file).allSatisfy { $0 == "Synchronization" }, "\(file)")
    }
  }

  @Test func `each outside library is seen by one room only`() throws {
    let rooms = [
      "CGraphvizShim": "Sources/GraphvizKit/", "CLibYAMLShim": "Sources/ParvisInput/YAML/",
      "ArgumentParser": "Sources/ParvisCommands/",
    ]
    var met: Set<String> = []
    for file in try Self.files(in: "Sources") {
      for module in try Self.imports(of: file) {
        guard let room = rooms[module] else { continue }
        met.insert(module)
        #expect(file.hasPrefix(room), "\(file) imports \(module)")
      }
    }
    #expect(met == Set(rooms.keys))
  }

  @Test func `libraries do not print`() throws {
    for file in try Self.files(in: "Sources") where !file.hasPrefix("Sources/ParvisCommands/") {
      let code = try Self.code(of: file, with: "print(")
      #expect(!code.contains { $0.contains(/(^|[^A-Za-z_.])print\(/) }, "\(file) prints")
    }
  }

  @Test func `every gap rule of the folder stands in the catalogue`() throws {
    let files = try Self.files(in: "Sources/ParvisAnalysis/Coverage/Rules")
    let types = Set(GapRuleCatalog.all.map { String(describing: type(of: $0)) })
    #expect(Set(files.compactMap(Self.typeName)) == types)
  }

  @Test func `every room of a map stands in the catalogue`() throws {
    let folder = "Sources/ParvisRendering/Maps"
    let kinds = try Self.files(in: folder, suffix: "Map.swift")
    let types = Set(MapKindCatalog.all.map { String(describing: type(of: $0)) })
    #expect(Set(kinds.compactMap(Self.typeName)) == types)
    func rooms(_ files: [String]) -> Set<Substring> {
      let parts = files.map { $0.dropFirst(folder.count + 1).split(separator: "/") }
      return Set(parts.filter { $0.count > 1 }.map { $0[0] })
    }
    #expect(try rooms(Self.files(in: folder)) == rooms(kinds).union(["Kind"]))
  }

  @Test func `maps ask to whom they are shown only to print the mark`() throws {
    let files = try Self.files(in: "Sources/ParvisRendering").filter { file in
      try Self.code(of: file, with: "profile", "DisclosureProfile")
        .contains { $0.contains(/\.profile\b|DisclosureProfile/) }
    }
    #expect(files == ["Sources/ParvisRendering/Page/PageCorner.swift"])
  }

  @Test func `what a profile may see is decided in disclosure, elsewhere it only picks a mark`()
    throws
  {
    let files = try Self.files(in: "Sources").filter { file in
      guard !file.hasPrefix("Sources/ParvisAnalysis/Disclosure/") else { return false }
      return try Self.code(of: file, with: "profile", "Profile")
        .contains { $0.contains(/rofile (?:==|!=) \.|case \.(?:internal|workshop|public)\b/) }
    }
    #expect(
      files == [
        "Sources/ParvisCore/Exercise/Confidentiality.swift",
        "Sources/ParvisRendering/Page/PageCorner.swift",
        "Sources/ParvisReport/Sections/ReportHead.swift",
      ])
  }

  @Test func `every command of the folder stands in the list`() throws {
    let files = try Self.files(in: "Sources/ParvisCommands/Commands", suffix: "Command.swift")
    let types = Set(ParvisCommand.commands.map { String(describing: $0) })
    #expect(Set(files.compactMap(Self.typeName)).subtracting(["ParvisCommand"]) == types)
  }

  private static func typeName(_ file: String) -> String? {
    file.split(separator: "/").last.map { String($0.dropLast(".swift".count)) }
  }
}
