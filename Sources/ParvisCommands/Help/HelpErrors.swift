internal import GraphvizKit
internal import ParvisCore
internal import ParvisReport

/// The parser's usage errors, said in French.
enum HelpErrors {
  /// The sentence in French; one that is not known stays as it is.
  static func french(_ line: String) -> String {
    unknownOption(line)?.french ?? missing(line) ?? unexpected(line) ?? invalidValue(line) ?? line
  }

  private static func said(_ sentence: FrenchSentence) -> String { sentence.text }

  /// An option that does not exist, in both languages, with one that may be meant: a form of output
  /// is a value of `--format`, and the parser's proposal counts when it is near.
  static func unknownOption(_ line: String) -> Bilingual? {
    guard let match = line.wholeMatch(of: /Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?/)
    else { return nil }
    let option = String(match.1)
    let word = String(option.drop { $0 == "-" })
    var proposal = match.2.map(String.init)
    if let near = proposal,
      NameSuggestion.nearest(to: word, among: [near.filter { $0 != "-" }]) == nil
    {
      proposal = nil
    }
    if OutputFormat(rawValue: word) != nil || TableFormat(named: word) != nil {
      proposal = "--format \(word)"
    }
    guard let proposal else {
      return Bilingual(
        fr: "l'option \(quoted: option) n'existe pas.", en: "there is no option \(quoted: option).")
    }
    return Bilingual(
      fr: "l'option \(quoted: option) n'existe pas : vouliez-vous dire \(quoted: proposal) ?",
      en: "there is no option \(quoted: option): did you mean \(quoted: proposal)?")
  }

  private static func missing(_ line: String) -> String? {
    if let match = line.wholeMatch(of: /Missing expected argument '(.+?)(?: \.\.\.)?'/) {
      return said("il manque l'argument \(quoted: String(match.1)).")
    }
    if let match = line.wholeMatch(of: /Missing value for '(.+)'/) {
      return said("il manque une valeur après \(quoted: String(match.1)).")
    }
    return nil
  }

  private static func unexpected(_ line: String) -> String? {
    if let match = line.wholeMatch(of: /Unexpected argument '(.+)'/) {
      return said("l'argument \(quoted: String(match.1)) est en trop.")
    }
    if let match = line.wholeMatch(of: /\d+ unexpected arguments: (.+)/) {
      let names = match.1.split(separator: ", ").map { String($0.trimmingQuotes) }
      return said("ces arguments sont en trop : \(quotedList: names).")
    }
    if let match = line.wholeMatch(
      of: /The option '(.+)' does not take any value, but '(.*)' was specified\./)
    {
      return said(
        "l'option \(quoted: String(match.1)) ne prend pas de valeur (\(quoted: String(match.2)) en trop)."
      )
    }
    return nil
  }

  private static func invalidValue(_ line: String) -> String? {
    // A sentence of our own follows the parser's prefix.
    if let match = line.wholeMatch(of: /The value '(.*)' is invalid for '(.+?)': (.+)/) {
      return String(match.3)
    }
    if let match = line.wholeMatch(
      of: /The value '(.*)' is invalid for '(.+?)'(?:\. Please provide one of (.+)\.)?/)
    {
      let value = String(match.1)
      let option = String(match.2)
      guard let choices = match.3 else {
        return said("la valeur \(quoted: value) ne convient pas pour \(quoted: option).")
      }
      let names = choices.replacing(", and ", with: ", ").replacing(" and ", with: ", ")
        .split(separator: ", ").map { String($0.trimmingQuotes) }
      return said(
        "la valeur \(quoted: value) ne convient pas pour \(quoted: option). Choix : \(list: names, atMost: 12)."
      )
    }
    return nil
  }
}

extension Substring {
  fileprivate var trimmingQuotes: Substring {
    var text = self
    if text.first == "'" { text.removeFirst() }
    if text.last == "'" { text.removeLast() }
    return text
  }
}
