import Foundation
import ParvisAnalysis
import ParvisCore
import ParvisExchange
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
  private let texts: [Data]

  init(_ name: String, _ bytes: [UInt8], also text: String? = nil) {
    self.name = name
    self.size = bytes.count
    let raw = String(decoding: bytes, as: UTF8.self)
    self.texts = ([raw] + [text].compactMap(\.self)).map { Data($0.lowercased().utf8) }
  }

  /// The canaries that occur, whatever their case; dates and numbers as people write them too.
  func words(of canaries: [CanaryFile.Canary]) -> [String] {
    canaries.filter { canary in
      let word = canary.word.lowercased()
      var spellings = [word]
      if word.hasSuffix("-07-19") {
        spellings += ["juillet \(word.prefix(4))", "july \(word.prefix(4))"]
      } else if word.allSatisfy(\.isNumber) {
        spellings += ["\u{202F}", ","].map { "\(word.prefix(2))\($0)\(word.dropFirst(2))" }
      }
      return spellings.map { Data($0.utf8) }
        .contains { spelling in texts.contains { $0.range(of: spelling) != nil } }
    }.map(\.field)
  }
}

/// Everything that the commands write of a file.
enum CanaryOutputs {
  static func all(
    of file: CanaryFile, for profile: DisclosureProfile, in language: Language
  ) async throws -> [CanaryOutput] {
    let options = ["--profile", profile.rawValue, "--lang", language.rawValue]
    let draw: UInt64 = (profile == .public ? 0 : 1) + (language == .french ? 0 : 2)
    var outputs: [CanaryOutput] = []
    func run(_ name: String, _ arguments: [String]) async -> [UInt8] {
      let recorder = Recorder()
      _ = await recorder.run(arguments + options, input: file.text)
      outputs.append(CanaryOutput("\(name) errors", Array(recorder.errors.utf8)))
      return recorder.bytes
    }
    for format in ["text", "json", "csv", "md"] {
      for command in Nightly.cases(["gaps", "analyze"], few: 1, seed: draw + UInt64(format.count)) {
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
    for form in ExchangeFormCatalog.all where !form.isFolder {
      let name = "convert \(form.key)"
      let bytes = await run(name, ["convert", "-", "-o", "-", "--format", form.key])
      outputs.append(CanaryOutput(name, bytes))
    }
    outputs += try tables(of: file, for: profile, in: language)
    for (place, kind) in MapKindCatalog.all.enumerated() {
      // By day each kind in one format, and each format of some kind.
      let formats = ["svg", "dot", "png", "pdf"]
      for format in Nightly.isOn ? formats : [formats[(place + Int(draw)) % formats.count]] {
        let name = "map \(kind.key) \(format)"
        let bytes = await run(name, ["map", "-", "-k", kind.key, "--quick", "--format", format])
        outputs.append(
          CanaryOutput(name, bytes, also: try format == "pdf" ? PDFText.of(bytes) : nil))
      }
    }
    let folder = try TemporaryFolder()
    let errors = await run(
      "report", ["report", "-", "-o", folder.path("r"), "--quick", "--no-office"])
    outputs.append(CanaryOutput("report talk", errors))
    return outputs + (try files(below: folder.url.appending(path: "r")))
      + (try await report(of: file, for: profile, in: language))
  }

  /// Every file of a folder, its name included.
  private static func files(below folder: URL) throws -> [CanaryOutput] {
    let root = folder.path(percentEncoded: false)
    return try FileManager.default.subpathsOfDirectory(atPath: root).sorted().compactMap { path in
      guard let bytes = try? Data(contentsOf: folder.appending(path: path)) else { return nil }
      // A number may occur by chance in the digests of the files.
      let text = String(decoding: bytes, as: UTF8.self)
      let shown = path == ".parvis-files" ? text.replacing(/[0-9a-f]{64}/, with: "") : text
      return CanaryOutput(
        "report file \(path)", text == shown ? Array(bytes) : Array(shown.utf8), also: path)
    }
  }

  /// The forms that are folders, which the command writes to the disk.
  private static func tables(
    of file: CanaryFile, for profile: DisclosureProfile, in language: Language
  ) throws -> [CanaryOutput] {
    let map = try #require(MapReader.read(file.text, file: nil).map)
    let redacted = try DisclosedMap(map, for: profile, language: language)
    return ExchangeFormCatalog.all.filter(\.isFolder).flatMap { form in
      form.write(redacted.map, language).files.map {
        CanaryOutput("convert \(form.key) \($0.name)", $0.bytes)
      }
    }
  }

  private static func report(
    of file: CanaryFile, for profile: DisclosureProfile, in language: Language
  ) async throws -> [CanaryOutput] {
    let read = MapReader.read(file.text, file: nil)
    let map = try #require(read.map)
    let redacted = try DisclosedMap(map, for: profile, language: language)
    let report = MissionReport(
      of: await Analysis(of: redacted), rankings: await RobustRankings(of: redacted),
      lines: redacted.lines(read.locations.mapValues(\.line)), language: language)
    var outputs = [
      CanaryOutput("report md", Array(report.markdown.utf8)),
      CanaryOutput("report text", Array(report.text.utf8)),
      CanaryOutput("report json", Array(report.jsonText.utf8)),
    ]
    for table in report.tables {
      outputs.append(
        CanaryOutput("report \(table.name.english) csv", Array(table.table.csv(in: language).utf8)))
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
