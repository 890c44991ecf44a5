import ParvisCore

/// Problems of the file as a whole: size, encoding, characters.
extension Diagnostic {
  static func emptyFile() -> Diagnostic {
    error(
      .emptyFile, Bilingual(fr: "le fichier est vide", en: "the file is empty"),
      advice: Bilingual(
        fr: "écrivez au moins `concertation: …` et `parties prenantes:` avec un nom par ligne",
        en: "write at least `exercise: …` and `stakeholders:` with one name per line"),
      at: nil)
  }

  static func fileTooLarge(bytes: Int, limit: Int) -> Diagnostic {
    error(
      .fileTooLarge,
      Bilingual(
        fr: "le fichier est trop grand : \(bytes) octets, \(limit) au plus",
        en: "the file is too large: \(bytes) bytes, \(limit) at most"),
      advice: Bilingual(
        fr: "vérifiez que c'est le bon fichier, ou partagez la carte en plusieurs fichiers",
        en: "check that this is the right file, or split the map into several files"),
      at: nil)
  }

  static func binaryFile() -> Diagnostic {
    error(
      .binaryFile,
      Bilingual(fr: "ce fichier n'est pas du texte", en: "this file is not text"),
      advice: Bilingual(
        fr: """
          donnez un fichier de texte enregistré en UTF-8, pas un classeur, un document ou une \
          image
          """,
        en: "give a text file saved as UTF-8, not a spreadsheet, a document or a picture"),
      at: nil)
  }

  static func notUTF8(line: Int, at location: SourceLocation) -> Diagnostic {
    error(
      .notUTF8,
      Bilingual(
        fr: "à partir de la ligne \(line), le texte n'est pas enregistré en UTF-8",
        en: "from line \(line) on, the text is not saved as UTF-8"),
      advice: Bilingual(
        fr: """
          enregistrez le fichier en UTF-8 (dans l'éditeur : « Enregistrer sous », \
          « Codage », « UTF-8 »)
          """,
        en: "save the file as UTF-8 (in the editor: “Save as”, “Encoding”, “UTF-8”)"),
      at: location)
  }

  static func hiddenCharacter(_ name: String, at location: SourceLocation) -> Diagnostic {
    error(
      .hiddenCharacter,
      Bilingual(
        fr: "un caractère invisible (`\(name)`) se trouve ici",
        en: "there is an invisible character (`\(name)`) here"),
      advice: Bilingual(
        fr: "effacez-le : retapez le mot, ou collez le texte sans mise en forme",
        en: "remove it: type the word again, or paste the text without formatting"),
      at: location)
  }
}
