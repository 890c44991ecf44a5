/// The page that a network needs.
enum NetworkPage {
  /// The type below which a larger page is taken.
  private static let comfortable = 8.25

  /// A4 when the names fit in a comfortable type, A3 otherwise; the page of an earlier map if it
  /// still takes them.
  static func automatic(for model: NetworkModel, _ earlier: EarlierPlaces?) -> MapPage {
    if let earlier, earlier.width > PageFrame(.a4).width + 1 { return .a3 }
    guard model.vertices.count <= 45 else { return .a3 }
    let type = NetworkType(
      for: Array(model.vertices.prefix(model.connectedCount)), linkCount: model.edges.count,
      in: PageFrame(.a4).body(),
      isNumbered: false)
    let least = earlier == nil ? comfortable : 7
    return type.isRoomy && type.size >= least ? .a4 : .a3
  }
}
