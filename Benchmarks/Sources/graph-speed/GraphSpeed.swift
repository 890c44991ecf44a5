import Foundation
import GraphAlgorithms

/// Times one measure on one graph and prints one line of JSON.
///
///     graph-speed FILE.bin MEASURE [--threads T] [--budget SECONDS] [--sources K]
@main
struct GraphSpeed {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      print("graph-speed FILE.bin MEASURE [--threads T] [--budget SECONDS] [--sources K]")
      exit(64)
    }
    func option(_ name: String) -> Double? {
      arguments.firstIndex(of: name).flatMap { Double(arguments[$0 + 1]) }
    }
    let threads = Int(option("--threads") ?? 1)
    let budget = option("--budget") ?? 1
    let file = try GraphFile(path: arguments[1])
    let name = arguments[2]
    let sources = option("--sources").map { count in
      (0..<Int(count)).map { $0 * (file.vertexCount / Int(count)) }
    }
    let graph = try file.graph()
    let isProjected = SpeedMeasures.undirected.contains(name)
    let projection = isProjected ? graph.undirected : graph
    let measures = SpeedMeasures(
      graph: graph, projection: projection, threads: threads, sources: sources)
    let built = peakMegabytes()
    var runs: [(wall: Double, cpu: Double)] = []
    var values: [Double] = []
    let start = ContinuousClock.now
    while runs.count < 20, runs.isEmpty || ContinuousClock.now - start < .seconds(budget) {
      let (wall, cpu) = (ContinuousClock.now, clock())
      guard let found = await measures.values(name) else {
        print("{\"error\":\"not offered\"}")
        return
      }
      let elapsed = (ContinuousClock.now - wall) / .seconds(1)
      runs.append((elapsed, Double(clock() - cpu) / 1e6))
      values = found
    }
    runs.sort { $0.wall < $1.wall }
    let median = runs[runs.count / 2]
    var check = "\"check\":\(values.reduce(0, +))"
    if name == "leiden" {
      let groups = Partition(groupOf: values.map { Int($0) })
      check = "\"modularity\":\(projection.modularity(of: groups) ?? 0)"
    }
    print(
      "{\"peer\":\"parvis\",\"measure\":\"\(name)\",\"threads\":\(threads),"
        + "\"compute_s\":\(median.wall),\"cpu_s\":\(median.cpu),\"runs\":\(runs.count),"
        + "\"built_mb\":\(built),\"peak_mb\":\(peakMegabytes()),\(check)}")
  }

  /// The largest memory of the process so far; 0 where the system does not say.
  private static func peakMegabytes() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Double($0.split(separator: " ").dropFirst().first ?? "") }
      .map { ($0 / 102.4).rounded() / 10 } ?? 0
  }
}
