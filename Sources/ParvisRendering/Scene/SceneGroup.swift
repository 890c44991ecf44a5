public import ParvisCore

/// Marks that belong together: one stakeholder, one expected public, one part of the furniture.
public struct SceneGroup: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    case furniture
    case stakeholder(Stakeholder.ID)
    case audience(Audience.ID)
  }

  /// Stable: made from the subject's place in the file or from the furniture's name.
  public var id: String
  public var subject: Subject
  public var classes: [String]
  /// What the SVG says of it, in words; user text.
  public var caption: String?
  /// `data-…` attributes of the SVG.
  public var data: [SceneDatum] = []
  public var marks: [SceneMark] = []

  public init(
    _ id: String, _ subject: Subject = .furniture, classes: [String] = [], caption: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.classes = classes
    self.caption = caption
  }

  /// The box that stands for the whole group: the first one.
  public var frame: Box? {
    for case .box(let box) in marks { return box.frame }
    return nil
  }
}

/// A `data-key="value"` of the SVG.
public struct SceneDatum: Hashable, Sendable {
  public var key: String
  public var value: String

  public init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}
