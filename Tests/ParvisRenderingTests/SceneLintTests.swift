import GraphvizKit
import ParvisCore
import TestSupport
import Testing

@testable import ParvisRendering

/// A linter is worth nothing unless it finds: each rule with a scene that breaks it, and with the
/// same scene that does not.
@Suite struct `The lint of a scene` {
  /// A page with two chips, a link between them, a legend of both signs, and a foot.
  private static func page() -> Scene {
    var scene = Scene(
      kind: "test", width: 600, height: 400, language: .french, title: "Essai", summary: "Essai.",
      body: Box(x: 20, y: 40, width: 400, height: 320))
    scene.groups = [chip("Maire", x: 60, y: 100), chip("Forains", x: 260, y: 200)]
    scene.links = [link(from: 0, to: 1, of: scene)]
    var legend = SceneGroup("legend", classes: ["furniture", "legend"])
    legend.marks = [
      .symbol(SceneSymbol(.disc, in: Box(x: 450, y: 60, width: 8, height: 8), colour: .gap)),
      .line(SceneLine(from: Point(450, 90), to: Point(474, 90), .influence(2))),
      .text(SceneText("élus", x: 490, middle: 64, size: 8)),
    ]
    var foot = SceneGroup("foot", classes: ["furniture", "foot"])
    foot.marks = [
      .box(SceneBox(Box(x: 20, y: 372, width: 560, height: 0.6), fill: .rule)),
      .text(SceneText("Source", x: 20, middle: 382, size: 7.2, colour: .grey)),
    ]
    scene.groups += [legend, foot]
    scene.expected = [.stakeholder("Maire"), .stakeholder("Forains")]
    return scene
  }

  private static func chip(_ name: String, x: Double, y: Double) -> SceneGroup {
    var chip = SceneGroup(
      "s-" + name.lowercased(), .stakeholder(Stakeholder.ID(name)), caption: name)
    chip.marks = [
      .box(
        SceneBox(Box(x: x, y: y, width: 80, height: 18), fill: .paper, stroke: .grey)),
      .symbol(SceneSymbol(.disc, in: Box(x: x + 5, y: y + 5, width: 8, height: 8), colour: .gap)),
      .text(
        SceneText([name], in: Box(x: x + 18, y: y, width: 60, height: 18), size: 9)),
    ]
    return chip
  }

  private static func link(
    from: Int, to: Int, of scene: Scene, _ stroke: LinkStroke = .influence(2)
  ) -> SceneLink {
    let groups = scene.groups
    let course = StraightLink.course(
      from: groups[from].frame ?? Box(around: []), to: groups[to].frame ?? Box(around: []),
      stroke: stroke)
    return SceneLink(
      "link-\(from)-\(to)", from: groups[from].id, to: groups[to].id, stroke: stroke,
      course: course, classes: [], caption: "de l’un à l’autre")
  }

  private static func rules(
    _ scheme: ColourScheme = .light, _ change: (inout Scene) -> Void
  ) -> [SceneFinding.Rule] {
    var scene = page()
    change(&scene)
    return SceneLint.findings(in: scene, scheme: scheme).map(\.rule)
  }

  private static func editText(
    _ group: Int, _ mark: Int, _ scene: inout Scene, _ edit: (inout SceneText) -> Void
  ) {
    guard case .text(var text) = scene.groups[group].marks[mark] else { return }
    edit(&text)
    scene.groups[group].marks[mark] = .text(text)
  }

  @Test(arguments: ColourScheme.allCases)
  func `finds nothing on a clean page`(scheme: ColourScheme) {
    #expect(SceneLint.findings(in: Self.page(), scheme: scheme).isEmpty)
  }

  @Test func `finds text that is too small or off the page`() {
    #expect(Self.rules { Self.editText(0, 2, &$0) { $0.size = 6.9 } } == [.small])
    #expect(Self.rules { Self.editText(2, 2, &$0) { $0.frame.x = 580 } } == [.outside])
    #expect(Self.rules { Self.editText(2, 2, &$0) { $0.frame.y = -4 } } == [.outside])
  }

  @Test func `finds texts that run into each other`() {
    #expect(
      Self.rules { scene in
        scene.groups[2].marks.append(.text(SceneText("services", x: 495, middle: 68, size: 8)))
      } == [.textOverText])
    #expect(
      Self.rules { scene in
        scene.groups[2].marks.append(.text(SceneText("services", x: 495, middle: 74, size: 8)))
      }.isEmpty)
  }

  @Test func `finds what covers a text: a box, another’s symbol, a badge of the same chip`() {
    func box(_ fill: Colour?) -> [SceneFinding.Rule] {
      Self.rules { scene in
        var cover = SceneGroup("cover", classes: ["furniture"])
        cover.marks = [.box(SceneBox(Box(x: 480, y: 60, width: 30, height: 6), fill: fill))]
        scene.groups.append(cover)
      }
    }
    #expect(box(.rule) == [.boxOverText])
    #expect(box(nil).isEmpty)
    func disc(x: Double) -> [SceneFinding.Rule] {
      Self.rules { scene in
        scene.groups[0].marks.append(
          .symbol(SceneSymbol(.disc, in: Box(x: x, y: 95, width: 11, height: 11), colour: .gap)))
      }
    }
    #expect(disc(x: 82) == [.boxOverText])
    #expect(disc(x: 134).isEmpty)
  }

  @Test func `finds a name that leaves its chip, and lets the sign of a badge stand out`() {
    #expect(
      Self.rules { Self.editText(0, 2, &$0) { $0.lines = ["Maire et ses adjoints"] } }
        == [.overflow])
    let badge = Box(x: 134, y: 95, width: 11, height: 11)
    #expect(
      Self.rules { scene in
        scene.groups[0].marks += PassageBadge.marks(in: badge)
      }.isEmpty)
    #expect(
      Self.rules { scene in
        scene.groups[0].marks += PassageBadge.marks(in: badge).suffix(1)
      }.contains(.overflow))
  }

  @Test(arguments: [(2.9, [SceneFinding.Rule.chipGap]), (3.1, [])])
  func `finds chips that nearly touch`(gap: Double, expected: [SceneFinding.Rule]) {
    #expect(
      Self.rules { scene in
        scene.groups.append(Self.chip("Club", x: 60, y: 100 + 18 + gap))
        scene.links = []
        scene.groups[2].marks.remove(at: 1)
      } == expected)
  }

  @Test func `finds links without a course, too short, or through others`() {
    #expect(Self.rules { $0.links[0].course = nil } == [.unrouted])
    func nearby(_ gap: Double, _ stroke: LinkStroke) -> [SceneFinding.Rule] {
      Self.rules { scene in
        scene.groups[1] = Self.chip("Forains", x: 140 + gap + 5, y: 100)
        scene.groups[2].marks[1] = .line(
          SceneLine(from: Point(450, 90), to: Point(474, 90), stroke))
        scene.links = [Self.link(from: 0, to: 1, of: scene, stroke)]
      }
    }
    // An arrow of strength 2 is 6.4 points long.
    #expect(nearby(10.1, .influence(2)) == [.shortArrow])
    #expect(nearby(10.4, .influence(2)).isEmpty)
    // A disagreement has two short bars.
    #expect(nearby(10.1, .conflict).isEmpty)
    func between(y: Double) -> [SceneFinding.Rule] {
      Self.rules { scene in
        scene.groups[1] = Self.chip("Forains", x: 320, y: 100)
        scene.links = [Self.link(from: 0, to: 1, of: scene)]
        scene.groups.append(Self.chip("Club", x: 190, y: y))
      }
    }
    #expect(between(y: 100) == [.linkThroughText, .linkThroughChip])
    #expect(between(y: 120).isEmpty)
    func title(y: Double) -> [SceneFinding.Rule] {
      Self.rules { scene in
        scene.groups[1] = Self.chip("Forains", x: 320, y: 100)
        scene.links = [Self.link(from: 0, to: 1, of: scene)]
        scene.groups[2].marks.append(.text(SceneText("titre", x: 200, middle: y, size: 8)))
      }
    }
    #expect(title(y: 110) == [.linkThroughText])
    #expect(title(y: 120).isEmpty)
  }

  @Test func `finds who is missing, who stands twice, and identifiers that serve twice`() {
    #expect(Self.rules { $0.expected.append(.audience("Saisonniers")) } == [.missing])
    #expect(Self.rules { Self.editText(0, 2, &$0) { $0.lines = [" "] } } == [.missing])
    #expect(
      Self.rules { scene in
        var again = Self.chip("Maire", x: 60, y: 300)
        again.id = "s-maire-2"
        scene.groups.append(again)
      } == [.double])
    #expect(
      Self.rules { scene in
        var other = Self.chip("Club", x: 60, y: 300)
        other.id = "legend"
        scene.groups.append(other)
      } == [.identifier])
  }

  @Test func `finds signs that the legend lacks, and those that only the legend has`() {
    #expect(Self.rules { $0.groups[2].marks.remove(at: 0) } == [.unexplained])
    #expect(Self.rules { $0.groups[2].marks.remove(at: 1) } == [.unexplained])
    #expect(Self.rules { $0.links[0].stroke = .influence(3) } == [.unexplained, .superfluous])
    #expect(Self.rules { $0.links = [] } == [.superfluous])
    #expect(
      Self.rules { scene in
        let sample = SharedSign.ghost.sample(x: 450, middle: 120, size: 9)
        scene.groups[2].marks += sample
      } == [.superfluous])
    #expect(
      Self.rules { scene in
        guard case .box(var box) = scene.groups[0].marks[0] else { return }
        box.isDashed = true
        scene.groups[0].marks[0] = .box(box)
      } == [.unexplained])
  }

  @Test func `asks a two-way link for its direction and its strength`() {
    #expect(Self.rules { $0.links[0].stroke = .influence(2, isTwoWay: true) } == [.unexplained])
    #expect(
      Self.rules { scene in
        scene.links[0].stroke = .influence(2, isTwoWay: true)
        scene.groups[2].marks.append(
          .line(
            SceneLine(
              from: Point(450, 120), to: Point(474, 120), .influence(3, isTwoWay: true))))
      }.isEmpty)
  }

  @Test func `finds what runs into the foot of the page`() {
    func rules(y: Double) -> [SceneFinding.Rule] {
      Self.rules { scene in
        scene.groups[2].marks.append(.text(SceneText("services", x: 490, middle: y, size: 8)))
      }
    }
    #expect(rules(y: 368.6) == [.foot])
    #expect(rules(y: 364).isEmpty)
  }

  @Test func `finds text, signs and lines that hardly differ from their ground`() {
    func text(_ colour: Colour, on fill: Colour) -> [SceneFinding.Rule] {
      Self.rules { scene in
        Self.editText(0, 2, &scene) { $0.colour = colour }
        scene.groups[0].marks[0] = .box(
          SceneBox(Box(x: 60, y: 100, width: 80, height: 18), fill: fill, stroke: .grey))
      }
    }
    #expect(text(.ink, on: .fill(.orange)).isEmpty)
    #expect(text(.stroke(.orange), on: .fill(.orange)) == [.contrast])
    #expect(text(.stroke(.orange), on: .paper).isEmpty)
    #expect(text(.rule, on: .paper) == [.contrast])
    #expect(
      Self.rules { scene in
        scene.tints = [SceneTint(area: Box(x: 0, y: 0, width: 600, height: 400), colour: .slate)]
      }.allSatisfy { $0 == .contrast })
    #expect(
      Self.rules { scene in
        // The middle of the link alone lies on the tint.
        scene.tints = [
          SceneTint(
            outline: [Point(200, 150), Point(230, 150), Point(215, 190)], colour: .link(2))
        ]
      } == [.contrast])
  }

  @Test func `warns of an empty page when many chips may stand anywhere`() {
    func rules(isFree: Bool, step: Double) -> [SceneFinding.Rule] {
      Self.rules { scene in
        scene.groups.removeFirst(2)
        scene.links = []
        scene.expected = []
        scene.groups[0].marks.remove(at: 1)
        scene.isFreelyPlaced = isFree
        for number in 0..<40 {
          let (row, column) = (number / 4, number % 4)
          scene.groups.append(
            Self.chip("Nom \(number)", x: 20 + 100 * Double(column), y: 40 + step * Double(row)))
        }
      }
    }
    #expect(rules(isFree: true, step: 22) == [.used])
    #expect(rules(isFree: false, step: 22).isEmpty)
  }

  @Test func `measures contrast as the guidelines do`() {
    #expect(Contrast.ratio(0x000000, 0xFFFFFF) == 21)
    // Published: #777777 on white fails with 4.48, #767676 passes with 4.54.
    #expect((4.47...4.49).contains(Contrast.ratio(0x777777, 0xFFFFFF)))
    #expect((4.53...4.55).contains(Contrast.ratio(0xFFFFFF, 0x767676)))
  }

  @Test func `says each finding in both languages`() throws {
    for rule in SceneFinding.Rule.allCases {
      let subjects = [LintSubject(id: "a", name: "Maire"), LintSubject(id: "b", name: "Forains")]
      let sentence = SceneFinding(rule, subjects).sentence
      #expect(sentence.french.contains("Maire") || sentence.french.contains("Forains"))
      #expect(sentence.french != sentence.english && sentence.french.hasSuffix("."))
      #expect(TypographyFindings.inFrench(sentence.french) == [])
    }
  }

  @Test func `takes any coordinates`() {
    for wild in [Double.nan, .infinity, -.infinity, 1e300] {
      var scene = Self.page()
      Self.editText(0, 2, &scene) { $0.frame.x = wild }
      scene.links[0].course?.curve.points[1].x = wild
      scene.tints = [SceneTint(outline: [Point(wild, 0), Point(0, wild)], colour: .slate)]
      _ = SceneLint.findings(in: scene)
    }
  }
}
