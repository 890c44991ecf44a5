/// The words of the file that stand for the values of one kind, in French and in English.
package struct WordTable<Value: Sendable>: Sendable {
  /// The words to propose, in the order of the table.
  package let french: [String]
  package let english: [String]
  /// Every spelling, grouped by value.
  package let spellings: [SpeltWord]
  /// The values, as `french` and `english` have their words.
  let order: [Value]
  private let values: [String: Value]
  /// How many words the longest entry has.
  let longest: Int

  /// - Parameter rows: each value with its word in French, in English, and other spellings;
  ///   case, accents and plurals make no difference.
  init(_ rows: [(value: Value, fr: String, en: String, others: [String])]) {
    var values: [String: Value] = [:]
    var longest = 1
    for row in rows {
      for word in [row.fr, row.en] + row.others {
        let form = KeyForm(word)
        values[form.loose] = values[form.loose] ?? row.value
        longest = max(longest, form.wordCount)
      }
    }
    self.values = values
    self.longest = longest
    order = rows.map(\.value)
    french = rows.map(\.fr)
    english = rows.map(\.en)
    spellings = SpeltWord.groups(rows.map { [$0.fr, $0.en] + $0.others })
  }

  /// The first words of a text when they are a value and others follow.
  package func value(atStartOf text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    for count in stride(from: min(longest, words.count - 1), to: 0, by: -1) {
      let head = words[..<count].joined(separator: " ")
      if self[head] != nil { return head }
    }
    return nil
  }

  /// The value of a word: case, accents and plurals, forms for women and men and a full stop at the
  /// end make no difference.
  package subscript(word: some StringProtocol) -> Value? {
    if let value = values[KeyForm(word).loose] { return value }
    return InclusiveForm.plain(word).flatMap { values[KeyForm($0).loose] }
  }
}
