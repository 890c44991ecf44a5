/// Looks a scene over for what a careful reader would see: the same on every machine.
///
/// - Complexity: near O(*m* + *l*) for *m* marks and *l* links on an ordinary page: only what is
///   near each other is compared.
public struct SceneLint {
  let scene: Scene
  let scheme: ColourScheme
  let material: LintMaterial
  private(set) var found: [SceneFinding] = []

  /// Looks a whole scene over.
  ///
  /// - Parameters:
  ///   - scene: the composed page, its links routed.
  ///   - scheme: the colours in which it is to be drawn.
  /// - Returns: every finding, none twice, in the order of the checks.
  public static func findings(
    in scene: Scene, scheme: ColourScheme = .light
  ) -> [SceneFinding] {
    var lint = SceneLint(scene, scheme, LintMaterial(scene))
    lint.checkTexts()
    lint.checkContrast()
    lint.checkChips()
    lint.checkLinks()
    lint.checkSubjects()
    lint.checkLegend()
    lint.checkFoot()
    lint.checkUse()
    return lint.result
  }

  init(_ scene: Scene, _ scheme: ColourScheme, _ material: LintMaterial) {
    self.scene = scene
    self.scheme = scheme
    self.material = material
  }

  /// What was found, none twice.
  var result: [SceneFinding] {
    var seen: Set<SceneFinding> = []
    return found.filter { seen.insert($0).inserted }
  }

  mutating func note(_ rule: SceneFinding.Rule, _ subjects: LintSubject...) {
    found.append(SceneFinding(rule, subjects))
  }

  // MARK: Names of things

  func subject(_ group: SceneGroup) -> LintSubject {
    LintSubject(id: group.id, name: group.subject.name ?? group.caption ?? group.id)
  }

  func subject(_ link: SceneLink) -> LintSubject {
    LintSubject(id: link.id, name: link.caption)
  }

  func subject(_ text: LintMaterial.Text) -> LintSubject {
    let words = text.text.lines.joined(separator: " ")
    let start = words.prefix(60)
    let shown = start.count < words.count ? "\(start)…" : words
    return LintSubject(id: "\(scene.groups[text.place.group].id) « \(shown) »", name: shown)
  }

  /// Whether two boxes overlap by more than a hair.
  func overlaps(_ a: Box, _ b: Box) -> Bool {
    let (dx, dy) = a.overlap(with: b)
    return dx > 0.5 && dy > 0.5
  }
}
