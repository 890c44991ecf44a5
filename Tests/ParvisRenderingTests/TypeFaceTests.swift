import GraphvizKit
import ParvisRendering
import Testing

@Suite struct `The table of advances` {
  @Test(arguments: [TypeFace.regular, .bold])
  func `agrees with what Graphviz measures`(face: TypeFace) throws {
    let names = [
      "Direction de l’urbanisme et de l’aménagement", "Union des commerçants du centre",
      "Collectif « Arbres en ville »", "Œuvres sociales – Île-de-France", "CCAS",
    ]
    let widths = try GraphvizEngine().widths(
      of: names.map { MeasuredText($0, font: face == .bold ? .bold : .regular, size: 9) })
    for (name, width) in zip(names, widths) {
      let ratio = face.width(of: name, size: 9) / width
      #expect((0.94...1.06).contains(ratio), "\(name): \(ratio)")
    }
  }

  @Test func `grows with the size and counts no combining accent`() {
    #expect(
      TypeFace.regular.width(of: "abc", size: 18) == 2 * TypeFace.regular.width(of: "abc", size: 9))
    #expect(
      TypeFace.regular.width(of: "e\u{301}", size: 9) == TypeFace.regular.width(of: "e", size: 9))
  }
}
