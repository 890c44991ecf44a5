internal import CGraphvizShim
internal import Synchronization

/// What the library says while the engine holds its lock.
///
/// The library calls a C function without any context of ours, hence a global; it is guarded by
/// its own lock because the engine's is already held when a message arrives.
enum Transcript {
  private static let text = Mutex("")

  /// Receives every message from now on; once per process.
  static func begin() {
    unsafe gvk_receive_messages { fragment in
      guard let fragment = unsafe fragment else { return }
      let piece = unsafe String(cString: fragment)
      Transcript.text.withLock { $0 += piece }
    }
  }

  static func clear() { text.withLock { $0 = "" } }

  static var messages: [GraphvizMessage] { GraphvizMessage.parse(text.withLock(\.self)) }

  static func requireNoError() throws(GraphvizError) {
    let messages = messages
    guard messages.contains(where: \.isError) else { return }
    throw .failed(messages: messages)
  }
}
