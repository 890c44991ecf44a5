/// How Graphviz places a drawing.
///
/// `circo` corrupts memory on ordinary graphs and `fdp` does not repeat itself within a process;
/// neither is offered.
public enum LayoutEngine: String, Hashable, Sendable, CaseIterable {
  /// Everything stays where the document puts it; edges without a course are routed.
  case pinned = "nop2"
  /// Layers from top to bottom.
  case layered = "dot"
}
