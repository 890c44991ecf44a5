import ParvisCore

/// The keys of a theme.
enum ThemeFields {
  static let table = FieldTable<Theme>(
    .theme,
    [
      Field("nom", en: "name", .text) { _, _, _ in },
      Field(
        "sigle", ["sigles", "abrégé", "id"], en: "short name",
        or: ["acronym", "short names", "acronyms"], .texts
      ) {
        $2.shortNames += $0.shortNames($1, of: $2.id, in: $0.themes)
      },
      Field("négociable", en: "negotiable", .word) {
        $0.readOpenness($1, of: &$2)
      },
      Field("cadre", en: "framework", or: ["bounds"], .text) {
        $2.framework = MapReading.bounds($2.framework, and: $0.prose($1))
      },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
      Field(
        "anciennement", ["ancien nom", "anciens noms"], en: "formerly",
        or: ["former name", "former names"], .texts
      ) {
        $2.formerNames += $0.formerNames($1)
      },
    ], alone: ["négociable": ["négociable", "negotiable"]])
}

/// The keys of a territory.
enum TerritoryFields {
  static let table = FieldTable<Territory>(
    .territory,
    [
      Field("nom", en: "name", .text) { _, _, _ in },
      Field(
        "sigle", ["sigles", "abrégé", "id"], en: "short name",
        or: ["acronym", "short names", "acronyms"], .texts
      ) {
        $2.shortNames += $0.shortNames($1, of: $2.id, in: $0.territories)
      },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
      Field(
        "anciennement", ["ancien nom", "anciens noms"], en: "formerly",
        or: ["former name", "former names"], .texts
      ) {
        $2.formerNames += $0.formerNames($1)
      },
    ])
}

/// The keys of an objective typed as a block.
enum ObjectiveFields {
  static let table = FieldTable<ObjectiveDraft>(
    .objective,
    [
      Field("nom", ["id", "objectif"], en: "name", or: ["objective"], .text) { _, _, _ in },
      Field("texte", ["libellé"], en: "text", .text) { $2.text = $0.prose($1) },
    ])
}

/// An objective while it is read.
struct ObjectiveDraft {
  var text: String?
}

extension MapReading {
  /// Whether a text says how open a theme is, perhaps with the reason in brackets.
  func isOpenness(_ text: String) -> Bool {
    ValueWords.negotiability[Self.withReason(text).word] != nil
  }

  /// `non (décidé dans le contrat)`: how open a theme is, and within which bounds.
  mutating func readOpenness(_ node: SourceNode, of theme: inout Theme) {
    guard let text = text(node) else { return }
    let (word, reason) = Self.withReason(text)
    theme.negotiability = self.word(part(word, of: node), in: ValueWords.negotiability)
    if let reason { theme.framework = Self.bounds(reason, and: theme.framework) }
  }

  /// The bounds of a theme that stand in brackets and under a key of their own.
  static func bounds(_ first: String?, and second: String?) -> String? {
    guard let first, let second, first != second else { return first ?? second }
    return first + " ; " + second
  }

  /// A text without the brackets at its end, and what stands in them.
  private static func withReason(_ text: String) -> (word: Substring, reason: String?) {
    let whole = text[...].trimmed
    guard whole.last == ")", let open = whole.firstIndex(of: "("), open > whole.startIndex else {
      return (whole, nil)
    }
    let reason = whole[whole.index(after: open)...].dropLast().trimmed
    return (whole[..<open].trimmed, reason.isEmpty ? nil : String(reason))
  }

  mutating func readThemes(_ items: [NamedItem]) {
    for (id, item) in declared(items, in: themes) {
      places.add(.theme(id), at: item.name.span)
      var theme = Theme(id: id)
      if let line = item.line {
        readLine(line, of: ThemeFields.table, into: &theme) { reading, first, theme in
          guard let text = first.scalar else { return true }
          if reading.isOpenness(text) {
            reading.readOpenness(first, of: &theme)
            return true
          }
          if let word = ValueWords.negotiability.value(atStartOf: text) {
            reading.report(.wordInText) { .wordInText(word, of: id.name, at: $0.place(of: line)) }
          }
          theme.comment = reading.text(line)
          return false
        }
      }
      read(item.entries, of: ThemeFields.table, into: &theme)
      draft.themes.append(theme)
    }
  }

  mutating func readTerritories(_ items: [NamedItem]) {
    for (id, item) in declared(items, in: territories) {
      places.add(.territory(id), at: item.name.span)
      var territory = Territory(id: id)
      if let line = item.line { territory.comment = text(line) }
      read(item.entries, of: TerritoryFields.table, into: &territory)
      draft.territories.append(territory)
    }
  }

  mutating func readObjectives(_ items: [NamedItem]) {
    for item in items {
      guard let id = declare(item, in: objectives) else { continue }
      places.add(.objective(id), at: item.name.span)
      var objective = ObjectiveDraft()
      if let line = item.line { objective.text = text(line) }
      read(item.entries, of: ObjectiveFields.table, into: &objective)
      draft.objectives.append(Objective(id: id, text: objective.text ?? id.name))
    }
  }
}
