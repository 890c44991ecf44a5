import ParvisCore
import Synchronization
import Testing

@testable import ParvisCommands

@Suite struct `Talk of progress` {
  /// What is written on the standard error while something lasts.
  private static func said(
    isTerminal: Bool, after patience: Duration = .milliseconds(40), lasting: Duration
  ) async throws -> String {
    let keeper = Keeper()
    let console = Console(
      write: { _, bytes in
        keeper.add(bytes)
        return .done
      }, read: { [] }, isTerminal: { _ in isTerminal }, environment: { _ in nil })
    let progress = Progress(after: patience, on: console)
    progress.report(Bilingual(fr: "Dessin", en: "Drawing"), in: .french)
    try await Task.sleep(for: lasting)
    progress.finish()
    try await Task.sleep(for: .milliseconds(300))
    return keeper.text
  }

  private final class Keeper: Sendable {
    private let bytes = Mutex<[UInt8]>([])
    func add(_ more: [UInt8]) { bytes.withLock { $0 += more } }
    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }
  }

  @Test func `is said after a while to those who watch, and wiped off at the end`() async throws {
    let said = try await Self.said(isTerminal: true, lasting: .milliseconds(1500))
    #expect(said.contains("Dessin"))
    #expect(said.hasSuffix("\r\u{1B}[2K"))
  }

  @Test func `is not said of what is quick, nor to a file`() async throws {
    #expect(try await Self.said(isTerminal: true, after: .seconds(3600), lasting: .zero).isEmpty)
    #expect(try await Self.said(isTerminal: false, lasting: .milliseconds(200)).isEmpty)
  }
}
