import ParvisCore
import TestSupport

/// Seeded names that try to be markup, commands, directions or nothing at all.
struct HostileNames {
  private var random: SplitMix64
  private var taken: Set<String> = []

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  private static let fragments: [String] =
    [
      // Markup and what closes it
      "<script>alert(1)</script>", "</text>", "</svg>", "</title><script>x</script>", "<b>", "<",
      ">", "<!--", "-->", "--", "<![CDATA[", "]]>", "<?xml version=\"1.0\"?>", "?>", "<!DOCTYPE x>",
      "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<svg onload=alert(1)>", "<br align=\"left\"/>",
      "<TABLE><TR><TD HREF=\"javascript:alert(1)\">x</TD></TR></TABLE>", "<image href=\"x.png\"/>",
      "<foreignObject>", "<a xlink:href='javascript:alert(1)'>", "<style>*{}</style>",
      // Attributes
      "\" onload=\"alert(1)", "' onclick='x", "\" style=\"x\" \"", "onmouseover=alert(1)", "href=",
      "javascript:alert(1)", "data:text/html,x", "url(#x)", "\" tabindex=\"1",
      // Entities
      "&", "&&", "&amp;", "&lt;", "&#60;", "&#x3C;", "&#0;", "&#x1F;", "&x;", "&nbsp;", "&quot;",
      "&#", "&;", "&amp;lt;", "%26", "%x;",
      // Graphviz
      "\\", "\\\\", "\\N", "\\G", "\\l", "\\r", "\\n", "\\E", "\\T", "\\H", "\\L", "\\\"", "\"",
      "\"\"",
      "{|}", "<p1>", "];", "}", "->", "digraph{", "label=", "shape=record", "/*", "*/", "//", "#",
      "image=\"/etc/passwd\"", "\";}",
      // Templates and shells
      "${x}", "$(x)", "`x`", "%s%n", "{{x}}", "'; --", "../../x", "C:\\x",
      // Scripts of the world
      "جمعية السكان", "עמותה", "住民協議会", "ชุมชน", "समुदाय", "👩‍👩‍👧 Familles", "🏳️‍🌈", "🇫🇷", "👍🏽",
      "e\u{301}\u{302}\u{303}",
      "Z\u{335}\u{321}a\u{334}\u{348}l\u{337}\u{34E}g\u{338}\u{34D}o", "\u{301}", "ﬁ", "ǆ", "ẞ",
      "Œuvres d’Île-de-Ré", "«\u{A0}Arbres\u{A0}»", "Où\u{202F}?", "½ €",
      // What is not seen
      "\u{202E}", "\u{202D}", "\u{2066}", "\u{2069}", "\u{200B}", "\u{200D}", "\u{200E}",
      "\u{FEFF}",
      "\u{2028}", "\u{2029}", "\u{85}", "\u{A0}", "\u{AD}", "\u{E0041}", "\u{FE0F}", "\u{1}",
      "\u{7}", "\u{8}", "\u{B}", "\u{1B}[31m", "\u{7F}", "\u{9B}", "\t", "\n", "\r\n", "\u{FFFD}",
      "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "\u{E000}",
      // Ordinary
      "Maire", "CCAS", "Conseil des sages", " ", "  ", "-", "–", "/", ",", ";", ":", "!", "…", "'",
    ]

  private static let signs = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~«»…–·°§")

  /// A name that was not given before, never of blanks alone.
  mutating func next() -> String {
    while true {
      let name = candidate()
      let isVisible = name.unicodeScalars.contains {
        $0.value > 0x20 && $0.value < 0x7F || (0xC0..<0x250).contains($0.value)
      }
      if isVisible, taken.insert(FoldedName(name).text).inserted {
        return name
      }
    }
  }

  private mutating func candidate() -> String {
    switch random.next() % 12 {
    case 0: (0..<(1 + number(below: 12))).map { _ in String(pick(Self.signs)) }.joined()
    case 1:
      String(
        String(repeating: pick(Self.fragments) + pick(["", " ", "m"]), count: 500).prefix(500))
    default: (0..<(1 + number(below: 6))).map { _ in pick(Self.fragments) }.joined()
    }
  }

  private mutating func number(below limit: Int) -> Int { Int(random.next() % UInt64(limit)) }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[number(below: list.count)]
  }
}
