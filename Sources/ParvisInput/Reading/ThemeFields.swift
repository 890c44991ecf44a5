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
        $2.negotiability = $0.word($1, in: ValueWords.negotiability)
      },
      Field("cadre", en: "framework", or: ["bounds"], .text) { $2.framework = $0.prose($1) },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
    ])
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
  mutating func readThemes(_ items: [NamedItem]) {
    for (id, item) in declared(items, in: themes) {
      places.add(.theme(id), at: item.name.span)
      var theme = Theme(id: id)
      if let line = item.line {
        readLine(line, of: ThemeFields.table, into: &theme) { reading, first, theme in
          guard let text = first.scalar else { return true }
          guard let openness = ValueWords.negotiability[text] else {
            theme.comment = reading.text(line)
            return false
          }
          theme.negotiability = openness
          return true
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
