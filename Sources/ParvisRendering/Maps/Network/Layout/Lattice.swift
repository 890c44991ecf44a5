/// Places for chips: rows of equal pitch, every second one shifted by half a pitch.
///
/// Rows keep names in lines, which reads calmly; the shift lets straight links pass between the
/// chips of the next row.
struct Lattice {
  let slots: [Point]
  let pitch: (x: Double, y: Double)

  /// As many slots as the chips need to leave paths between them; `type` says how many fit.
  init(for type: NetworkType, in body: Box) {
    let count = Double(type.chips.count)
    var columns = type.columns
    var rows = type.rows
    while columns > 2, Double(NetworkType.slotCount(columns - 1, rows)) >= 1.75 * count {
      columns -= 1
    }
    while rows > 2, Double(NetworkType.slotCount(columns, rows - 1)) >= 1.6 * count { rows -= 1 }
    let box = type.pitchBox
    let pitchX =
      columns > 1 ? (body.width - box.width) / Double(columns - 1) : body.width
    let pitchY = rows > 1 ? (body.height - box.height) / Double(rows - 1) : body.height
    let left = columns > 1 ? body.x + box.width / 2 : body.centre.x
    let top = rows > 1 ? body.y + box.height / 2 : body.centre.y
    var slots: [Point] = []
    for row in 0..<rows {
      let isShifted = !row.isMultiple(of: 2) && columns > 1
      for column in 0..<(isShifted ? columns - 1 : columns) {
        slots.append(
          Point(
            left + (Double(column) + (isShifted ? 0.5 : 0)) * pitchX,
            top + Double(row) * pitchY))
      }
    }
    self.slots = slots
    self.pitch = (pitchX, pitchY)
  }

  /// Every slot, and the points a third of the way to the next ones.
  var finePoints: [Point] {
    var points: [Point] = []
    for slot in slots {
      for column in [-1.0, 0, 1] {
        for row in [-1.0, 0, 1] {
          points.append(Point(slot.x + column * pitch.x / 3, slot.y + row * pitch.y / 3))
        }
      }
    }
    return points
  }
}
