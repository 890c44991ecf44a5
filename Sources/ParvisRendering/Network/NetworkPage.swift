/// The page that a network needs.
enum NetworkPage {
  /// The type below which a larger page is taken.
  private static let comfortable = 8.25

  /// A4 when the names fit in a comfortable type, A3 otherwise.
  static func automatic(for model: NetworkModel) -> MapPage {
    guard model.vertices.count <= 45 else { return .a3 }
    let type = NetworkType(
      for: Array(model.vertices.prefix(model.connectedCount)), in: PageFrame(.a4).body(),
      isNumbered: false)
    return type.isRoomy && type.size >= comfortable ? .a4 : .a3
  }
}
