/// A day of the Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Sendable, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// The date, or nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// `2026-03-01`, for data files.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// « 1er mars 2026 », “1 March 2026”.
  public func text(in language: Language) -> String {
    switch language {
    case .french: "\(day == 1 ? "1er" : String(day)) \(Self.frenchMonths[month - 1]) \(year)"
    case .english: "\(day) \(Self.englishMonths[month - 1]) \(year)"
    }
  }

  public static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
  ]
  public static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

extension CalendarDate {
  /// A date as people write it in both languages; what is no ISO date stays as typed.
  public static func words(of text: String) -> Bilingual {
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let date = CalendarDate(year: year, month: month, day: day)
    else { return Bilingual(verbatim: text) }
    return Bilingual(fr: "\(date.text(in: .french))", en: "\(date.text(in: .english))")
  }
}
