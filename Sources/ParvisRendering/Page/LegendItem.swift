internal import ParvisCore

/// A sign of a map with its meaning, as one line of the legend.
protocol LegendItem {
  var label: Bilingual { get }

  /// The sample, 24 points wide, centred at a height.
  func sample(x: Double, middle y: Double, size: Double) -> [SceneMark]
}
