/// Text as it stands in Markdown, without becoming markup.
package enum MarkdownText {
  package static func escaped(_ text: String) -> String {
    var result = ""
    // Code between backquotes, which only our own sentences write in pairs, stays as it is.
    let hasCode = text.count { $0 == "`" }.isMultiple(of: 2)
    var isCode = false
    for character in text {
      if hasCode, character == "`" {
        isCode.toggle()
        result.append(character)
        continue
      }
      switch character {
      case _ where isCode && character != "|" && !character.isNewline:
        result.append(character)
      case "\\", "|", "*", "_", "[", "]", "<", ">", "`", "#", "~", "&":
        result.append("\\")
        result.append(character)
      case "\n", "\r", "\r\n":
        result.append(" ")
      default:
        result.append(character)
      }
    }
    return result
  }

  /// A file as the destination of a link or a picture.
  package static func destination(_ path: String) -> String {
    "<" + path.filter { !"<>\n\r\\".contains($0) } + ">"
  }
}
