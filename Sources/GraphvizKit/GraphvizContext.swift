internal import CGraphvizShim

/// The library's context: made once, never freed.
@safe struct GraphvizContext {
  private let pointer: OpaquePointer

  init() {
    Transcript.begin()
    unsafe pointer = gvk_context_create()
  }

  var version: String { unsafe String(cString: gvk_version(pointer)) }

  /// Places a graph; false when the library refuses.
  func place(_ graph: borrowing ParsedGraph, with engine: String) -> Bool {
    unsafe gvk_layout(pointer, graph.pointer, engine) == 0
  }

  func forgetPlaces(of graph: borrowing ParsedGraph) {
    unsafe gvk_layout_free(pointer, graph.pointer)
  }

  /// The bytes of a placed graph; nil when the library refuses.
  func rendering(of graph: borrowing ParsedGraph, as format: String) -> [UInt8]? {
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = unsafe gvk_render(pointer, graph.pointer, format, &bytes, &length)
    guard status == 0, let start = unsafe bytes else { return nil }
    defer { unsafe gvk_bytes_free(start) }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
  }
}
