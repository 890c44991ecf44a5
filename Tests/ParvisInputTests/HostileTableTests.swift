import ParvisCore
import TestSupport
import Testing

@testable import ParvisInput

@Suite struct `Hostile tables` {
  private func codes(_ name: String, _ bytes: [UInt8]) -> [String] {
    let people = TableFile(
      name: "acteurs.csv", bytes: Array("nom;catégorie;influence;intérêt\nA;élus;1;1\n".utf8))
    let files = name == "acteurs.csv" ? [] : [people]
    return MapReader.read(files + [TableFile(name: name, bytes: bytes)]).diagnostics.map(\.code)
  }

  @Test func `that are empty, blank or only a mark are said`() {
    #expect(codes("liens.csv", []) == ["tableau-vide"])
    #expect(codes("liens.csv", [0xEF, 0xBB, 0xBF]) == ["tableau-vide"])
    #expect(codes("liens.csv", Array(";;;\r\n;;;\r\n".utf8)) == ["tableau-vide"])
    #expect(codes("acteurs.csv", []) == ["tableau-vide", "parties-prenantes-absentes"])
    #expect(codes("acteurs.csv", Array("nom;influence\n".utf8)) == ["parties-prenantes-absentes"])
  }

  @Test func `that are no text are refused`() {
    #expect(codes("liens.csv", [0x50, 0x4B, 3, 4, 0, 0, 1]) == ["fichier-binaire"])
    #expect(codes("liens.csv", Array("de;vers\n".utf8) + [0x81, 0xE9]) == ["fichier-binaire"])
    #expect(codes("liens.csv", [0xFF, 0xFE, 0x41]) == ["fichier-binaire"])
    #expect(
      codes("liens.csv", Array("de;vers;type\nA\u{1B};A;contact\n".utf8)).first
        == "caractere-invisible")
  }

  @Test func `with a quote that stays open say where it opens`() {
    let found = MapReader.read([
      TableFile(name: "acteurs.csv", bytes: Array("nom;catégorie\nA;\"élus\nB;\n".utf8))
    ]).diagnostics
    #expect(found.first?.code == "table-guillemet-ouvert")
    #expect(found.first?.location?.line == 2)
    #expect(found.first?.location?.column == 3)
  }

  @Test func `with ten thousand columns are cut`() {
    let many = String(repeating: ";x", count: 10_000) + "\n"
    let wide = "nom;catégorie" + many + "A;élus" + many
    #expect(codes("acteurs.csv", Array(wide.utf8)).contains("case-sans-titre"))
    let long = "nom;catégorie\nA;élus" + many
    #expect(codes("acteurs.csv", Array(long.utf8)).contains("case-sans-titre"))
  }

  @Test func `past the limit of size are refused before they are read`() {
    var limits = ReadingLimits.standard
    limits.bytes = 10
    let result = MapReader.read(
      [TableFile(name: "acteurs.csv", bytes: Array("nom;influence\n".utf8))], limits: limits)
    #expect(result.diagnostics.map(\.code) == ["fichier-trop-grand"])
  }

  @Test func `changed at random never break the reader`() {
    var generator = SplitMix64(seed: 6)
    let signs = Array(
      "\"';|,\t\n\r:=+-@\u{0}\u{80}\u{E9}\u{FF}0?".unicodeScalars.map { UInt8($0.value) })
    for _ in 0..<Nightly.rounds(400, few: 100) {
      var files = TableSamples.files(TableSamples.place)
      let place = Int(generator.next() % UInt64(files.count))
      var bytes = files[place].bytes
      for _ in 0...(generator.next() % 4) where !bytes.isEmpty {
        let index = Int(generator.next() % UInt64(bytes.count))
        let sign = signs[Int(generator.next() % UInt64(signs.count))]
        switch generator.next() % 4 {
        case 0: bytes[index] = sign
        case 1: bytes.insert(sign, at: index)
        case 2: bytes.remove(at: index)
        default: bytes.removeSubrange(index..<min(bytes.count, index + 7))
        }
      }
      files[place] = TableFile(name: files[place].name, bytes: bytes)
      let result = MapReader.read(files)
      #expect((result.map == nil) == result.hasErrors)
      let said = result.formatter(in: .french).string(for: result.diagnostics)
      #expect(said.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
  }
}
