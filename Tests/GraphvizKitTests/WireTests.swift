import TestSupport
import Testing

@testable import GraphvizKit

@Suite struct `Requests and answers as bytes` {
  private static let answers: [DrawingAnswer] = [
    .picture([]), .picture([0, 255, 10, 13]),
    .geometry(
      LaidOutDrawing(
        width: 842, height: -0.5,
        nodes: [.init(name: "Élu « é »\0", centre: DrawnPoint(1, .infinity), width: 2, height: 3)],
        edges: [
          .init(id: "a", tail: "b", head: "c", start: nil, end: DrawnPoint(1, 2), curve: []),
          .init(
            id: "", tail: "", head: "", start: DrawnPoint(0, 0), end: nil,
            curve: [DrawnPoint(1, 2), DrawnPoint(3, 4)]),
        ], warnings: [GraphvizMessage(isError: false, text: "w")])),
    .failure(.notFinite(attribute: "pos")),
    .failure(.malformed(messages: [GraphvizMessage(isError: true, text: "syntax")])),
    .failure(.failed(messages: [])), .failure(.unusable(messages: [])),
  ]

  private static let requests: [DrawingRequest] =
    OutputFormat.allCases.flatMap { format in
      LayoutEngine.allCases.map { .picture(dot: "digraph {}", layout: $0, format: format) }
    } + [.geometry(dot: "", layout: .pinned)]

  @Test func `come back as they were`() {
    for answer in Self.answers { #expect(DrawingAnswer(bytes: answer.bytes) == answer) }
    for request in Self.requests { #expect(DrawingRequest(bytes: request.bytes) == request) }
  }

  @Test func `cut short, lengthened or altered, are refused or read, never a trap`() {
    var generator = SplitMix64(seed: 11)
    for bytes in Self.answers.map(\.bytes) + Self.requests.map(\.bytes) {
      for length in 0..<bytes.count {
        #expect(DrawingAnswer(bytes: Array(bytes[..<length])) == nil)
        #expect(DrawingRequest(bytes: Array(bytes[..<length])) == nil)
      }
      #expect(DrawingAnswer(bytes: bytes + [0]) == nil)
      #expect(DrawingRequest(bytes: bytes + [0]) == nil)
      for _ in 0..<200 {
        var altered = bytes
        altered[Int(generator.next() % UInt64(bytes.count))] = UInt8(
          truncatingIfNeeded: generator.next())
        if let answer = DrawingAnswer(bytes: altered) { #expect(answer.bytes.count <= bytes.count) }
        _ = DrawingRequest(bytes: altered)
      }
    }
  }
}
