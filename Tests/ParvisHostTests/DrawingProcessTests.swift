import Foundation
import GraphvizKit
import TestSupport
import Testing

@testable import ParvisHost

/// The process that draws, and everything that can happen to it.
@Suite struct `The drawing process` {
  private static let program = ShellCommand.programPath

  private static func process(
    deadline: Double = 20, processorSeconds: Int = 40, megabytes: Int = 0, program: String = program
  ) -> DrawingProcess {
    DrawingProcess(
      DrawingLimits(
        deadline: deadline, processorSeconds: processorSeconds, megabytes: megabytes,
        program: program))
  }

  private static let small =
    #"digraph d { a [id=a pos="0,0"]; b [id=b pos="90,40"]; a -> b [id=l] }"#

  /// A graph whose layers take `dot` minutes.
  private static let dense: String = {
    var text = "digraph d {"
    var generator = SplitMix64(seed: 3)
    for _ in 0..<900 { text += "n\(generator.next() % 150) -> n\(generator.next() % 150);" }
    return text + "}"
  }()

  private static let breaking = #"digraph d { a [shape=polygon sides=2000000000 pos="0,0"] }"#

  private static func stop(
    _ process: DrawingProcess, _ dot: String, layout: LayoutEngine = .pinned,
    as format: OutputFormat = .svg
  ) -> DrawingStop? {
    do {
      _ = try process.draw(dot, layout: layout, as: format)
      return nil
    } catch {
      guard case .stopped(let stop) = error else { return nil }
      return stop
    }
  }

  private static func state(of identifier: Int32) -> String? {
    let text = try? String(contentsOfFile: "/proc/\(identifier)/stat", encoding: .utf8)
    return text?.split(separator: ")").last?.split(separator: " ").first.map(String.init)
  }

  @Test func `gives what the library in this process gives`() throws {
    let inside = GraphvizEngine()
    let outside = Self.process()
    for format in [OutputFormat.svg, .png] {
      #expect(
        try outside.draw(Self.small, layout: .pinned, as: format)
          == inside.draw(Self.small, layout: .pinned, as: format))
    }
    let geometry = try inside.geometry(of: Self.small, layout: .pinned)
    #expect(try outside.geometry(of: Self.small, layout: .pinned) == geometry)
    #expect(geometry.edges.count == 1 && geometry.edges[0].end != nil)
  }

  @Test func `serves every drawing of a run, and is gone afterwards`() throws {
    var identifiers: Set<Int32> = []
    do {
      let process = Self.process()
      #expect(process.identifier == nil, "it starts with the first drawing")
      for _ in 0..<3 {
        _ = try process.draw(Self.small, layout: .pinned, as: .svg)
        identifiers.insert(try #require(process.identifier))
      }
    }
    let identifier = try #require(identifiers.first)
    #expect(identifiers.count == 1)
    #expect(Self.state(of: identifier) == nil, "neither a process nor a zombie is left")
  }

  @Test func `hands on what the library says`() {
    let process = Self.process()
    for (dot, isMalformed) in [
      ("digraph {", true),
      (#"digraph d { a [pos="0,0" label=<<table><tr><td>x</table>>] }"#, false),
    ] {
      #expect {
        try process.draw(dot, layout: .pinned, as: .svg)
      } throws: { error in
        switch error as? GraphvizError {
        case .malformed(let messages): isMalformed && !messages.isEmpty
        case .failed(let messages): !isMalformed && messages.contains(where: \.isError)
        default: false
        }
      }
    }
    #expect(Self.stop(process, Self.small) == nil)
  }

  @Test func `survives a breakdown of the library and draws the next scene`() throws {
    let process = Self.process()
    guard case .crashed(let signal)? = Self.stop(process, Self.breaking) else {
      Issue.record("no crash")
      return
    }
    #expect([6, 11].contains(signal))
    #expect(process.identifier == nil)
    #expect(try process.draw(Self.small, layout: .pinned, as: .svg).count > 300)
  }

  @Test func `ends a drawing that takes too long`() throws {
    let process = Self.process(deadline: 1)
    let start = ContinuousClock.now
    #expect(Self.stop(process, Self.dense, layout: .layered) == .late(seconds: 1))
    #expect(ContinuousClock.now - start < .seconds(4))
    let other = Self.process()
    #expect(Self.stop(other, Self.small) == nil)
  }

  @Test func `stops at the end of its processor time, which is counted anew for each scene`() throws
  {
    let process = Self.process(processorSeconds: 1)
    for _ in 0..<3 { _ = try process.draw(Self.small, layout: .pinned, as: .svg) }
    #expect(
      Self.stop(process, Self.dense, layout: .layered) == .outOfProcessorTime(seconds: 1))
    #expect(Self.stop(process, Self.small) == nil)
  }

  @Test func `stops at the end of its memory`() throws {
    // Some 20 000 × 20 000 points of four bytes: Graphviz writes where it was given no room.
    let huge = #"digraph d { dpi=300; a [pos="0,0"]; b [pos="5000,5000"] }"#
    let process = Self.process(megabytes: 1_000)
    switch Self.stop(process, huge, as: .png) {
    case .crashed, .outOfMemory, .left: break
    case let other: Issue.record("\(String(describing: other))")
    }
    #expect(try process.draw(Self.small, layout: .pinned, as: .png).count > 300)
  }

  @Test func `has no memory limit below what it holds already`() throws {
    let process = Self.process(megabytes: 1)
    #expect(try process.draw(Self.small, layout: .pinned, as: .svg).count > 300)
  }

  @Test(arguments: [9, 15] as [Int32])
  func `killed between two scenes, is started anew`(signal: Int32) throws {
    let process = Self.process()
    let first = try process.draw(Self.small, layout: .pinned, as: .svg)
    let identifier = try #require(process.identifier)
    #expect(kill(identifier, signal) == 0)
    #expect(try process.draw(Self.small, layout: .pinned, as: .svg) == first)
    #expect(process.identifier != identifier)
    #expect(Self.state(of: identifier) == nil)
  }

  @Test func `killed in the middle of a scene once, draws it again`() async throws {
    let process = Self.process()
    let dot = Self.layers(of: 60)
    let expected = try GraphvizEngine().draw(dot, layout: .layered, as: .svg)
    let drawing = Task { try process.draw(dot, layout: .layered, as: .svg) }
    // The process is known as soon as it runs.
    while process.identifier == nil { await Task.yield() }
    let killed = try #require(process.identifier)
    kill(killed, 9)
    #expect(try await drawing.value == expected)
  }

  private static func layers(of count: Int) -> String {
    var text = "digraph d {"
    for index in 0..<count { text += "n\(index % 9) -> n\(9 + index);" }
    return text + "}"
  }

  @Test(arguments: [
    "printf '\\005\\000\\000\\000hello'", "head -c 100000 /dev/urandom",
    "printf '\\377\\377\\377\\377'",
    "true", "exit 3", "printf '\\011\\000\\000\\000p\\377\\377\\377\\377\\377\\377\\377\\177'",
  ])
  func `takes no nonsense for an answer`(command: String) throws {
    let folder = try TemporaryFolder()
    let script = try folder.file("liar", "#!/bin/sh\ndd bs=8 count=1 >/dev/null 2>&1\n\(command)\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    let process = Self.process(deadline: 5, program: script)
    var stop = Self.stop(process, Self.small)
    // A program that another test starts just then may hold the script open a moment longer.
    for _ in 0..<100 where stop == .notStarted(systemError: Int(ETXTBSY)) {
      Thread.sleep(forTimeInterval: 0.02)
      stop = Self.stop(process, Self.small)
    }
    #expect(
      stop == .unreadable || stop == .left(code: 0) || stop == .left(code: 3)
        || stop == .crashed(signal: 9), "\(String(describing: stop))")
    #expect(process.identifier == nil)
  }

  @Test func `a program that never answers, or that is not there, is a sentence`() throws {
    #expect(
      Self.stop(Self.process(deadline: 0.3, program: "/bin/cat"), Self.small) != nil)
    let folder = try TemporaryFolder()
    let script = try folder.file("sleeper", "#!/bin/sh\nexec sleep 60\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    // Larger than what a pipe takes: sending has a deadline too.
    let large = Self.small + String(repeating: " ", count: 300_000)
    #expect(Self.stop(Self.process(deadline: 0.3, program: script), large) == .late(seconds: 0.3))
    #expect(
      Self.stop(Self.process(program: "/nonexistent/parvis"), Self.small)
        == .notStarted(systemError: 2))
  }

  @Test func `takes a drawing of many megabytes`() throws {
    var document = DOTDocument(name: "large")
    for index in 0..<20_000 {
      document.nodes.append(
        DOTNode(
          "n\(index)",
          [
            .position(DrawnPoint(Double(index % 200) * 90, Double(index / 200) * 40)), .width(80),
            .height(30), .shape(.box), .hasFixedSize,
            .label(.lines(["Partie prenante", "no \(index)"], .left)),
          ]))
    }
    let bytes = try Self.process().render(document, as: .svg)
    #expect(bytes.count > 5_000_000)
    #expect(String(decoding: bytes.suffix(7), as: UTF8.self) == "</svg>\n")
  }

  @Test func `serves many at once, each from a process of its own`() async throws {
    let expected = try GraphvizEngine().draw(Self.small, layout: .pinned, as: .svg)
    let results = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<8 {
        group.addTask { try Self.process().draw(Self.small, layout: .pinned, as: .svg) }
      }
      return try await group.reduce(into: [[UInt8]]()) { $0.append($1) }
    }
    #expect(results.count == 8 && results.allSatisfy { $0 == expected })
  }
}
