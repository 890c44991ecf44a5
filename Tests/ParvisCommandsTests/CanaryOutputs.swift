import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisInput
import ParvisRendering
import ParvisReport
import TestSupport
import Testing

@testable import ParvisCommands

/// One thing that Parvis wrote, with every text that can be got out of it.
struct CanaryOutput {
  let name: String
  let size: Int
  private let texts: [String]

  init(_ name: String, _ bytes: [UInt8], also text: String? = nil) {
    self.name = name
    self.size = bytes.count
    let raw = String(decoding: bytes, as: UTF8.self)
    self.texts = ([raw] + [text].compactMap(\.self)).map { $0.lowercased() }
  }

  /// The canaries that occur, whatever their case; of a date its year.
  func words(of canaries: [CanaryFile.Canary]) -> [String] {
    canaries.filter { canary in
      let isDate = canary.word.hasSuffix("-07-19")
      let word = isDate ? String(canary.word.prefix(4)) : canary.word.lowercased()
      return texts.contains { text in
        // Thousands may be separated.
        text.contains(word)
          || (word.allSatisfy(\.isNumber) && !isDate
            && text.contains("\(word.prefix(2))\u{202F}\(word.dropFirst(2))"))
      }
    }.map(\.field)
  }
}

/// Everything that the commands write of a file.
enum CanaryOutputs {
  static func all(
    of file: CanaryFile, for profile: DisclosureProfile, in language: Language
  ) async throws -> [CanaryOutput] {
    let options = ["--profile", profile.rawValue, "--lang", language.rawValue]
    var outputs: [CanaryOutput] = []
    func run(_ name: String, _ arguments: [String]) async -> [UInt8] {
      let recorder = Recorder()
      _ = await recorder.run(arguments + options, input: file.text)
      outputs.append(CanaryOutput("\(name) errors", Array(recorder.errors.utf8)))
      return recorder.bytes
    }
    for format in ["text", "json", "csv", "md"] {
      for command in ["gaps", "analyze"] {
        let name = "\(command) \(format)"
        let bytes = await run(name, [command, "-", "--format", format])
        outputs.append(CanaryOutput(name, bytes))
      }
    }
    let shown = file.canaries.first { $0.field == "audience.nom" }?.word ?? ""
    for (name, arguments) in [
      ("checklist text", ["gaps", "-", "--checklist-all"]),
      ("why text", ["gaps", "-", "--why", shown]),
      ("why nobody text", ["gaps", "-", "--why", "Zzz"]),
    ] {
      outputs.append(CanaryOutput(name, await run(name, arguments)))
    }
    for kind in MapKindCatalog.all {
      for format in ["svg", "dot", "png", "pdf"] {
        let name = "map \(kind.key) \(format)"
        let bytes = await run(name, ["map", "-", "-k", kind.key, "--format", format])
        outputs.append(
          CanaryOutput(name, bytes, also: try format == "pdf" ? PDFText.of(bytes) : nil))
      }
    }
    return outputs + (try await report(of: file, for: profile, in: language))
  }

  private static func report(
    of file: CanaryFile, for profile: DisclosureProfile, in language: Language
  ) async throws -> [CanaryOutput] {
    let read = MapReader.read(file.text, file: nil)
    let map = try #require(read.map)
    let redacted = try Redaction.redacted(map, for: profile, language: language)
    let report = await MissionReport(
      of: redacted, lines: redacted.lines(read.locations.mapValues(\.line)), file: nil,
      language: language)
    var outputs = [
      CanaryOutput("report md", Array(report.markdown.utf8)),
      CanaryOutput("report json", Array(try report.jsonText().utf8)),
    ]
    for table in report.tables {
      outputs.append(
        CanaryOutput("report \(table.name.english) csv", Array(table.table.csv.utf8)))
    }
    return outputs
  }
}

/// The text of a PDF file: its streams as they are, and what pdftotext reads when it is there.
enum PDFText {
  static func of(_ bytes: [UInt8]) throws -> String? {
    guard !bytes.isEmpty else { return nil }
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url.appending(path: "map.pdf"))
    let outcome = try ShellCommand.run(
      "command -v pdftotext >/dev/null || exit 42; pdftotext -enc UTF-8 map.pdf -; "
        + "pdfinfo map.pdf; python3 -c 'import re,sys,zlib\n"
        + "for s in re.findall(rb\"stream\\r?\\n(.*?)endstream\", open(\"map.pdf\",\"rb\").read(), re.S):\n"
        + "  try: sys.stdout.buffer.write(zlib.decompress(s))\n"
        + "  except zlib.error: pass' 2>/dev/null || true", in: folder.url)
    return outcome.status == 42 ? nil : String(decoding: outcome.output, as: UTF8.self)
  }
}
