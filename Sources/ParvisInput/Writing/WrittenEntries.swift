internal import ParvisCore

/// The entries of one block while they are gathered; what is not given makes no entry.
struct Entries<Subject> {
  private let table: FieldTable<Subject>
  private let language: Language
  private(set) var all: [WrittenEntry] = []

  init(_ table: FieldTable<Subject>, _ language: Language) {
    self.table = table
    self.language = language
  }

  mutating func add(_ french: String, _ value: WrittenValue) {
    all.append(WrittenEntry(table.key(french, in: language), value))
  }

  mutating func text(_ french: String, _ text: String?) {
    if let text, !text.isEmpty { add(french, .text(text)) }
  }

  /// A date as it was typed; one in full is a date to every reader.
  mutating func date(_ french: String, _ text: String?) {
    if let text, YAMLReadings.isCalendarDate(text) {
      plain(french, text)
    } else {
      self.text(french, text)
    }
  }

  mutating func plain(_ french: String, _ text: String?) {
    if let text { add(french, .plain(text)) }
  }

  /// The number of a paper sheet.
  mutating func sheet(_ sheet: String?) {
    if sheet?.allSatisfy(\.isNumber) == true {
      plain("réponse", sheet)
    } else {
      text("réponse", sheet)
    }
  }

  mutating func texts(_ french: String, _ texts: [String]) {
    if !texts.isEmpty { add(french, .texts(texts)) }
  }

  mutating func flag(_ french: String, _ isSet: Bool?) {
    if isSet == true { add(french, .plain(ValueWords.yesNo.word(for: true, in: language))) }
  }

  /// Yes or no, when it is given.
  mutating func answer(_ french: String, _ value: Bool?) {
    plain(french, value.map { ValueWords.yesNo.word(for: $0, in: language) })
  }

  mutating func word<Value: Equatable>(_ french: String, _ value: Value?, _ words: WordTable<Value>)
  {
    plain(french, value.map { words.word(for: $0, in: language) })
  }

  mutating func category(_ french: String, _ category: StakeholderCategory?) {
    switch category {
    case nil: break
    case .declared(let id): text(french, id.name)
    case .some(let standard): word(french, standard, ValueWords.categories)
    }
  }

  mutating func judgement(_ french: String, _ judgement: Judgement<Score>?) {
    if let judgement { add(french, .judgement(judgement)) }
  }

  /// A judgement whose absence says that it is unknown.
  mutating func known(_ french: String, _ judgement: Judgement<Score>, on scale: Scale) {
    guard !scale.isUnknown(judgement.value) || judgement.provenance != nil else { return }
    add(french, .judgement(judgement))
  }

  mutating func scored(_ french: String, _ names: [(name: String, judgement: Judgement<Score>?)]) {
    if !names.isEmpty { add(french, .scored(names)) }
  }
}
