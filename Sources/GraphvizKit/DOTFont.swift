/// The two cuts of the one family in which everything is written.
public enum DOTFont: String, Hashable, Sendable, CaseIterable {
  case regular = "DejaVu Sans,Verdana,sans-serif"
  case bold = "DejaVu Sans,Verdana,sans-serif Bold"
}
