internal import ParvisCore

/// A date that a spreadsheet made of an interval: « 02-avr » for `2-4`.
struct DateText {
  /// The day and the month, the smaller first: an interval goes upwards.
  let low: Int
  let high: Int

  /// Nil for a text that is no date of a day and a month.
  ///
  /// Without a year, figures alone are no date here: « 3/4 » is a score out of four.
  init?(_ text: String) {
    guard text.utf8.count <= 32 else { return nil }
    let folded = FoldedName(text).text
    // « 2026-04-02 00:00:00 », as some programs write a date.
    let bare =
      folded.split(separator: " ").first { $0.contains(":") }.map { clock in
        String(folded[..<clock.startIndex].trimmed)
      } ?? folded
    let parts = bare.split { "-/. ".contains($0) }.map(String.init)
    guard (2...3).contains(parts.count) else { return nil }
    let months = parts.map { Self.month($0) }
    let numbers = parts.map { part in part.allSatisfy(\.isASCII) ? Int(part) : nil }
    if let place = months.firstIndex(where: { $0 != nil }) {
      guard place < 2, let month = months[place], let other = numbers[1 - place], other > 0,
        parts.count == 2 || numbers[2].map(Self.isYear) == true,
        other <= 31 || place == 0
      else { return nil }
      self.init(other % 100, month)
      return
    }
    guard parts.count == 3, let first = numbers[0], let second = numbers[1], let third = numbers[2]
    else { return nil }
    if parts[0].count == 4, (1900...2199).contains(first) {
      self.init(second, third)
    } else if Self.isYear(third), parts[2].count == 4 || parts[2].count == 2 {
      self.init(first, second)
    } else {
      return nil
    }
  }

  private init?(_ one: Int, _ other: Int) {
    guard one > 0, other > 0, min(one, other) <= 12, max(one, other) <= 31 else { return nil }
    low = min(one, other)
    high = max(one, other)
  }

  private static func isYear(_ number: Int) -> Bool {
    (0...99).contains(number) || (1900...2199).contains(number)
  }

  /// The number of a month, by the first letters of its name in French or English.
  private static func month(_ word: String) -> Int? {
    guard word.count >= 3, word.allSatisfy(\.isLetter) else { return nil }
    let found = names.firstIndex { spellings in
      spellings.contains { $0.hasPrefix(word) || (word == "sept" && $0.hasPrefix("sep")) }
    }
    return found.map { $0 + 1 }
  }

  private static let names: [[String]] = [
    ["janvier", "january"], ["fevrier", "february"], ["mars", "march"], ["avril", "april"],
    ["mai", "may"], ["juin", "june"], ["juillet", "july"], ["aout", "august"],
    ["septembre", "september"], ["octobre", "october"], ["novembre", "november"],
    ["decembre", "december"],
  ]
}
