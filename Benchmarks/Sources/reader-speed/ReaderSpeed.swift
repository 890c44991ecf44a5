import Foundation
import ParvisCore
import ParvisInput

/// Times the reading of one map file and prints one line of JSON.
///
///     reader-speed FILE.yaml [--budget SECONDS]
///
/// With a budget of 0 the file is read once, so that the peak is that of one reading.
@main
struct ReaderSpeed {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("reader-speed FILE.yaml [--budget SECONDS]")
      exit(64)
    }
    let budget =
      arguments.firstIndex(of: "--budget").flatMap { Double(arguments[$0 + 1]) } ?? 1
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: arguments[1])))
    let before = peakMegabytes()
    var runs: [Double] = []
    var result = MapReader.read("")
    let start = ContinuousClock.now
    while runs.count < 20, runs.isEmpty || ContinuousClock.now - start < .seconds(budget) {
      let cpu = clock()
      result = MapReader.read(bytes)
      runs.append(Double(clock() - cpu) / Double(CLOCKS_PER_SEC))
    }
    runs.sort()
    let entries: [(String, String)] = [
      ("cpu_s", "\(runs[runs.count / 2])"), ("runs", "\(runs.count)"),
      ("before_mb", "\(before)"), ("peak_mb", "\(peakMegabytes())"),
      ("stakeholders", "\(result.map?.stakeholders.count ?? 0)"),
      ("links", "\(result.map?.links.count ?? 0)"),
      ("problems", "\(result.diagnostics.count)"), ("errors", "\(result.errorCount)"),
    ]
    let fields = entries.map { name, value in "\"\(name)\":\(value)" }
    print("{\"peer\":\"parvis\"," + fields.joined(separator: ",") + "}")
  }

  /// The largest memory of the process so far; 0 where the system does not say.
  private static func peakMegabytes() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Double($0.split(separator: " ").dropFirst().first ?? "") }
      .map { ($0 / 102.4).rounded() / 10 } ?? 0
  }
}
