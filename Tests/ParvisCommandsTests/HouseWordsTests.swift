import Foundation
import TestSupport
import Testing

/// Every name and every sentence has one owner.
@Suite struct `House words` {
  private struct SourceFile {
    let name: String
    /// Without the lines that are comments.
    let code: String
  }

  private static let files: [SourceFile] = {
    let root = Repository.path("Sources")
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
      guard let text = try? Repository.text("Sources/\(name)") else { return nil }
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      let code = lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
      return SourceFile(name: name, code: code.joined(separator: "\n"))
    }
  }()

  @Test func `no type name is declared twice in the whole house`() {
    let declaration =
      /^(?:@\w+ )*(?:\w+ )*(?:struct|enum|class|actor|protocol|typealias) (\w+)/
      .anchorsMatchLineEndings()
    var owners: [Substring: [String]] = [:]
    for file in Self.files {
      for match in file.code.matches(of: declaration) {
        owners[match.1, default: []] += [file.name]
      }
    }
    #expect(owners.count > 500, "the search finds what is there: \(owners.count)")
    for (type, files) in owners.sorted(by: { $0.key < $1.key }) {
      #expect(files.count == 1, "\(type): \(files)")
    }
  }

  /// Words that are equal by accident: what they mean may change apart.
  private static let accidents: [String: String] = [
    "langue": "a field of the exercise, and what keeps a public away",
    "confiance": "a kind of link, and what keeps a public away",
    "information": "a kind of link, and what keeps a public away",
    "légitimité": "a score, and what keeps a public away",
    "mobilité": "what keeps a public away, and the subject of a starter file",
    "tableaux": "a form of the file, and a folder of the report",
    "Notes": "the scores of somebody, and the notes at the foot of a page",
    "manques": "a kind of map, and a table of the report",
    "voix": "the voices of a map, and one voice on a drawing",
  ]

  @Test func `no French sentence is typed in two files`() throws {
    let text = #"(?:"""\n(.*?)"""|"((?:\\.|[^"\\])*)")"#
    let beginning = #"(?:Bilingual\(\s*|said\(\s*|^ *)fr:\s*"#
    let pair = try Regex(beginning + text + #"\s*,\s*en:\s*"# + text)
      .dotMatchesNewlines().anchorsMatchLineEndings()
    var owners: [String: [(english: String, file: String)]] = [:]
    var count = 0
    for file in Self.files {
      for match in file.code.matches(of: pair) {
        let texts = (1...4).compactMap { match.output[$0].substring.map(Self.onOneLine) }
        guard texts.count == 2 else { continue }
        count += 1
        owners[texts[0], default: []].append((texts[1], file.name))
      }
    }
    #expect(count > 1_000, "the search finds what is there: \(count)")
    var met: Set<String> = []
    for (french, places) in owners.sorted(by: { $0.key < $1.key }) {
      guard Set(places.map(\.file)).count > 1, Self.isWorded(french) else { continue }
      met.insert(french)
      let said = places.map { "\($0.english) (\($0.file))" }
      #expect(Self.accidents[french] != nil, "« \(french) »: \(said)")
    }
    #expect(met.isSuperset(of: Self.accidents.keys), "accidents that are no more")
  }

  /// Whether a text says something by itself: not only what is put into it, or a sign or two.
  private static func isWorded(_ french: String) -> Bool {
    french.count >= 4 && !french.hasPrefix("\\(")
  }

  /// A literal of one line or of several, its lines put together.
  private static func onOneLine(_ literal: Substring) -> String {
    literal.replacing("\\\n", with: " ").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
