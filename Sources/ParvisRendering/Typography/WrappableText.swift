/// A text cut into the pieces between which a line may end, measured once for many widths.
struct WrappableText: Hashable, Sendable {
  let words: [String]
  /// The width of each piece at a size of 1 point.
  let widths: [Double]
  /// Whether a line should rather not end after the piece, as after a short word.
  let leans: [Bool]
  let face: TypeFace

  init(_ text: String, face: TypeFace = .regular) {
    let words = LabelWrapping.words(of: text)
    self.words = words
    self.widths = words.map { face.width(of: $0, size: 1) }
    self.leans = words.map(LabelWrapping.leans)
    self.face = face
  }

  /// The widest piece at a size of 1 point.
  var widest: Double { widths.reduce(0, max) }
}
