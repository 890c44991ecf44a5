import Foundation
import TestSupport
import Testing

#if os(Linux)
  /// What the program brings along: Foundation with ICU is three quarters of a program that uses
  /// neither.
  @Suite struct `Linked libraries` {
    /// Names of libraries that are loaded, or the mark of the tables of ICU when they are linked in.
    private static let heavy = [
      "libFoundation.so", "libFoundationInternationalization.so", "lib_FoundationICU.so",
      "icudt[0-9]+",
    ]

    private static func names(_ patterns: [String], in program: URL) throws -> Set<String> {
      let folder = try TemporaryFolder()
      let found = try ShellCommand.run(
        "grep -aohE '\(patterns.joined(separator: "|"))' \(ShellCommand.word(program)) | sort -u",
        in: folder.url)
      #expect(found.errors.isEmpty)
      return Set(
        String(decoding: found.output, as: UTF8.self).split(separator: "\n").map(String.init))
    }

    @Test func `the program does not bring Foundation with ICU`() throws {
      let program = ShellCommand.programFolder.appending(path: "parvis")
      #expect(try Self.names(Self.heavy, in: program).isEmpty)
      #expect(try Self.names(["yaml_parser_parse", "libyaml"], in: program).isEmpty == false)
    }

    @Test func `these tests do, which shows that the search finds them`() throws {
      let tests = try #require(Bundle.main.executableURL)
      #expect(try Self.names(Self.heavy, in: tests).contains("libFoundation.so"))
    }
  }
#endif
