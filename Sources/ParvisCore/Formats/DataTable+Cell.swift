extension DataTable {
  /// What stands in one place of a table.
  public enum Cell: Hashable, Sendable {
    /// Nothing, and nobody expects anything.
    case empty
    /// Nothing where a reader expects something: a dash.
    case absent
    /// Words of the product.
    case text(Bilingual)
    /// Words of the file, the same in both languages.
    case name(String)
    /// A number that tells a place: a rank, a line of the file.
    case integer(Int)
    /// A number of things, its thousands separated.
    case count(Int)
    /// A number rounded to at most so many decimals.
    case number(Double, decimals: Int = 2)
    /// A share between 0 and 1, as a whole percentage.
    case percent(Double)
    /// Several values side by side; none at all is an empty cell.
    case list([Cell])
    /// A name of the file with values in brackets behind it.
    indirect case noted(String, [Cell])

    /// Names of the file side by side.
    public static func names(_ names: [String]) -> Cell { .list(names.map(Cell.name)) }

    /// Whether nothing stands there, in any language.
    public var isEmpty: Bool { Language.allCases.allSatisfy { text(in: $0).isEmpty } }

    /// The value as a reader sees it.
    public func text(in language: Language) -> String {
      switch self {
      case .empty: ""
      case .absent: "–"
      case .text(let text): text.text(in: language)
      case .name(let name): name
      case .integer(let value): String(value)
      case .count(let count): Numbers.text(count, in: language)
      case .number(let value, let decimals):
        Numbers.text(value, decimals: decimals, in: language)
      case .percent(let share): Numbers.percent(share, in: language)
      case .noted(let name, let cells): "\(name) (\(Cell.list(cells).text(in: language)))"
      case .list(let cells): cells.map { $0.text(in: language) }.joined(separator: ", ")
      }
    }
  }
}
