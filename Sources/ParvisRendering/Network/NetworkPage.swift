/// The page that a network needs.
enum NetworkPage {
  /// A4 up to 30 stakeholders, A3 above.
  static func automatic(for model: NetworkModel) -> MapPage {
    model.vertices.count <= 30 ? .a4 : .a3
  }
}
