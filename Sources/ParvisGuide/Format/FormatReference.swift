public import ParvisCore
internal import ParvisInput

/// The reference page of the file format, generated from the tables that the reader itself uses.
public enum FormatReference {
  /// The page in Markdown.
  public static func page(in language: Language) -> String {
    var blocks = [FormatReferenceMessages.opening.text(in: language)]
    for section in VocabularySection.allCases {
      blocks.append("## " + FormatReferenceMessages.title(of: section).text(in: language))
      blocks.append(FormatReferenceMessages.place(of: section).text(in: language))
      blocks.append(table(of: section, in: language))
    }
    blocks.append("## " + FormatReferenceMessages.links.text(in: language))
    blocks.append(FormatReferenceMessages.linkSentences.text(in: language))
    blocks.append(words(ValueWords.linkTypes, in: language))
    blocks.append("## " + FormatReferenceMessages.scores.text(in: language))
    blocks.append(FormatReferenceMessages.scoreForms.text(in: language))
    blocks.append(words(ScoreReader.words, in: language))
    blocks.append("## " + FormatReferenceMessages.categories.text(in: language))
    blocks.append(FormatReferenceMessages.whichCategory.text(in: language))
    blocks.append("## " + FormatReferenceMessages.words.text(in: language))
    for (title, table) in wordTables {
      blocks.append("### " + title.text(in: language))
      blocks.append(table(language))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func table(of section: VocabularySection, in language: Language) -> String {
    let headings = FormatReferenceMessages.keyHeadings.map { $0.text(in: language) }
    let rows = Vocabulary.entries(of: section).map { entry in
      let isFrench = language == .french
      let own = isFrench ? entry.variants : entry.englishVariants
      let other =
        isFrench ? [entry.english] + entry.englishVariants : [entry.french] + entry.variants
      return [
        "`\(entry.key(in: language))`",
        KeyDescriptions.of(entry).text(in: language).replacing("|", with: "\\|"), code(own),
        code(other), FormatReferenceMessages.what(entry.content).text(in: language),
      ]
    }
    return markdown([headings] + rows)
  }

  private static func words<Value>(_ table: WordTable<Value>, in language: Language) -> String {
    let headings = FormatReferenceMessages.wordHeadings.map { $0.text(in: language) }
    let rows = table.french.indices.map { index in
      let shown = language == .french ? table.french[index] : table.english[index]
      let spellings = table.spellings.filter { $0.group == index }.map(\.text)
      var others: [String] = []
      for spelling in spellings where spelling != shown && !others.contains(spelling) {
        others.append(spelling)
      }
      return ["`\(shown)`", code(others)]
    }
    return markdown([headings] + rows)
  }

  private static let wordTables: [(Bilingual, @Sendable (Language) -> String)] = [
    (FormatReferenceMessages.categoryWords, { words(ValueWords.categories, in: $0) }),
    (FormatReferenceMessages.levels, { words(ValueWords.levels, in: $0) }),
    (FormatReferenceMessages.yesNo, { words(ValueWords.yesNo, in: $0) }),
    (FormatReferenceMessages.negotiability, { words(ValueWords.negotiability, in: $0) }),
    (FormatReferenceMessages.barriers, { words(ValueWords.barriers, in: $0) }),
    (FormatReferenceMessages.circles, { words(ValueWords.circles, in: $0) }),
    (FormatReferenceMessages.stances, { words(ValueWords.stances, in: $0) }),
    (FormatReferenceMessages.profiles, { words(ValueWords.profiles, in: $0) }),
    (FormatReferenceMessages.colours, { words(ValueWords.colours, in: $0) }),
    (FormatReferenceMessages.languages, { words(ValueWords.languages, in: $0) }),
  ]

  private static func code(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Rows of a table, the first of which is its heading.
  private static func markdown(_ rows: [[String]]) -> String {
    guard let first = rows.first else { return "" }
    let rule = first.map { _ in "---" }
    return ([first, rule] + rows.dropFirst())
      .map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
  }
}
