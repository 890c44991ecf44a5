import ParvisCore
import TestSupport
import Testing

@Suite struct `Sentences` {
  @Test func `French literals receive no-break spaces and apostrophes`() {
    let text = Bilingual(fr: "L'un : 17 % ; l'autre ? Non ! 5 €", en: "").french
    #expect(
      text
        == "L\u{2019}un\u{A0}: 17\u{A0}%\u{202F}; l\u{2019}autre\u{202F}? Non\u{202F}! 5\u{A0}€")
    #expect(TypographyFindings.inFrench(text).isEmpty)
  }

  @Test func `what the author typed is never touched`() {
    let name = "L'atelier ?"
    #expect(Bilingual(fr: "Voir \(name) ici", en: "").french == "Voir L'atelier ? ici")
  }

  @Test func `code between backquotes stays as it can be pasted`() {
    let text = Bilingual(fr: "Ajouter `pilote : \("Maire")` ici : ok", en: "").french
    #expect(text == "Ajouter `pilote : Maire` ici\u{A0}: ok")
  }

  @Test func `names are quoted as each language does`() {
    let text = Bilingual(fr: "Voir \(quoted: "CCAS")", en: "See \(quoted: "CCAS")")
    #expect(text.french == "Voir «\u{A0}CCAS\u{A0}»")
    #expect(text.english == "See “CCAS”")
  }

  @Test func `a name read from right to left does not turn the sentence`() {
    let text = FrenchSentence("\(quoted: "مجلس") fait le pont").text
    #expect(text == "«\u{A0}\u{200E}مجلس\u{200E}\u{A0}» fait le pont")
    #expect(!FrenchSentence("\(quoted: "Œuvres — Σ")").text.contains("\u{200E}"))
  }

  @Test func `what no name can be is quoted in part`() {
    let name = String(repeating: "é", count: 500)
    #expect(FrenchSentence("\(quoted: name)").text == "«\u{A0}" + name + "\u{A0}»")
    #expect(FrenchSentence("\(quoted: name + name)").text == "«\u{A0}" + name + "…\u{A0}»")
    #expect(EnglishSentence("\(quoted: "a “b”")").text == "“a ‘b’”")
  }

  @Test func `guillemets inside a quoted name become the inner ones`() {
    #expect(
      Lists.quoted("Collectif « Arbres »", in: .french)
        == "«\u{A0}Collectif “Arbres”\u{A0}»")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a et b"), (["a", "b", "c"], "a, b et c"),
    (["a", "b", "c", "d"], "a, b, c et 1 autre"),
    (["a", "b", "c", "d", "e"], "a, b, c et 2 autres"),
  ])
  func `at most three names are listed`(words: [String], expected: String) {
    #expect(Lists.joined(words, in: .french) == expected)
  }

  @Test func `0 and 1 are singular in French, only 1 in English`() {
    func text(_ count: Int) -> Bilingual {
      Bilingual(
        fr: "\(count: count, one: "public", many: "publics")",
        en: "\(count: count, one: "public", many: "publics")")
    }
    #expect([0, 1, 2].map { text($0).french } == ["0 public", "1 public", "2 publics"])
    #expect([0, 1, 2].map { text($0).english } == ["0 publics", "1 public", "2 publics"])
  }
}

@Suite struct `Numbers and dates` {
  @Test(arguments: [
    (0, "0"), (999, "999"), (1_000, "1\u{202F}000"), (-18_000, "\u{2212}18\u{202F}000"),
    (1_234_567, "1\u{202F}234\u{202F}567"),
  ])
  func `thousands are separated`(value: Int, expected: String) {
    #expect(Numbers.text(value, in: .french) == expected)
  }

  @Test(arguments: [
    (0.333, "0,33", "0.33"), (1, "1", "1"), (2.5, "2,5", "2.5"), (-0.001, "0", "0"),
    (0.05, "0,05", "0.05"), (1_234.5, "1\u{202F}234,5", "1,234.5"),
  ])
  func `decimals follow the language`(value: Double, french: String, english: String) {
    #expect(Numbers.text(value, in: .french) == french)
    #expect(Numbers.text(value, in: .english) == english)
  }

  @Test func `percentages are rounded to whole numbers`() {
    #expect(Numbers.percent(0.8661, in: .french) == "87\u{A0}%")
    #expect(Numbers.percent(0.8661, in: .english) == "87%")
  }

  @Test func `dates are said in words`() throws {
    let date = try #require(CalendarDate(year: 2026, month: 3, day: 1))
    #expect(date.text(in: .french) == "1er mars 2026")
    #expect(date.text(in: .english) == "1 March 2026")
    #expect(date.iso == "2026-03-01")
  }

  @Test func `a day that does not exist is no date`() {
    #expect(CalendarDate(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2028, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2026, month: 13, day: 1) == nil)
  }
}
