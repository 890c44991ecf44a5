import ParvisCore

/// The keys of an expected public.
enum AudienceFields {
  typealias Row = Field<AudienceDraft>

  static let table = FieldTable<AudienceDraft>(.audience, rows)

  private static let rows: [Row] = [
    Row("nom", en: "name", .text) { _, _, _ in },
    Row(
      "sigle", ["sigles", "abrégé", "id"], en: "short name",
      or: ["acronym", "short names", "acronyms"], .texts
    ) {
      $2.audience.shortNames += $0.shortNames($1, of: $2.audience.id, in: $0.audiences)
    },
    Row("territoire", ["quartier", "secteur"], en: "territory", .territories) {
      $2.audience.territories = $0.names($1, in: $0.territories)
    },
    Row("catégorie", ["type"], en: "category", .word) {
      $2.audience.category = $0.category($1)
    },
    Row("effectif", ["nombre"], en: "size", .count) { $2.audience.size = $0.count($1) },
    Row("part", ["proportion"], en: "share", .share) { $2.audience.share = $0.share($1) },
    Row("éloigné", ["éloignée"], en: "hard-to-reach", .yesNo) {
      $2.audience.isHardToReach = $0.yesNo($1) ?? false
    },
    Row("minimum", ["mini"], en: "minimum", .count) { $2.audience.minimum = $0.count($1) },
    Row("cible", en: "target", .text) { $2.audience.target = $0.text($1) },
    Row("critères", en: "criteria", .texts) { $2.audience.criteria = $0.words($1) },
    Row("partie de", ["fait partie de"], en: "part of", .audience) { $2.parent = $1 },
    Row("freins", ["obstacles"], en: "barriers", .words) {
      $2.audience.barriers = $0.barriers($1)
    },
    Row(
      "concernés par", ["concerné par", "concernée par", "concernées par", "impact"],
      en: "affected by", .scoredThemes
    ) {
      $2.impacts = $0.scoredNames($1, in: $0.themes)
    },
    Row("source", en: "source", or: ["sources"], .text) { $2.audience.source = $0.prose($1) },
    Row("confidentiel", ["confidentielle"], en: "confidential", .yesNo) {
      $2.audience.isConfidential = $0.yesNo($1) ?? false
    },
    Row("usager extrême", ["usagers extrêmes"], en: "extreme user", .yesNo) {
      $2.audience.isExtremeUser = $0.yesNo($1) ?? false
    },
    Row("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
      $2.audience.comment = $0.prose($1)
    },
    Row(
      "anciennement", ["ancien nom", "anciens noms"], en: "formerly",
      or: ["former name", "former names"], .texts
    ) {
      $2.audience.formerNames += $0.formerNames($1)
    },
  ]
}

/// An audience while it is read: the public that it is part of is resolved at the end.
struct AudienceDraft {
  var audience: Audience
  var parent: SourceNode?
  var impacts: [ScoredName<Theme>] = []
}

extension MapReading {
  mutating func declareAudiences(_ items: [NamedItem]) -> [(Audience.ID, NamedItem)] {
    items.compactMap { item in
      guard let id = declare(item, in: audiences) else { return nil }
      places.add(.audience(id), at: item.name.span)
      return (id, item)
    }
  }

  mutating func readAudiences(_ items: [(Audience.ID, NamedItem)]) {
    var parents: [(place: Int, node: SourceNode)] = []
    for (id, item) in items {
      var draft = AudienceDraft(audience: Audience(id: id))
      if let line = item.line {
        readLine(line, of: AudienceFields.table, into: &draft) { reading, first, draft in
          guard let text = first.scalar else { return true }
          if let category = reading.category(named: text) {
            draft.audience.category = category
          } else {
            reading.reportUnreadPiece(first, among: AudienceFields.table.words)
          }
          return true
        }
      }
      read(item.entries, of: AudienceFields.table, into: &draft)
      if let parent = draft.parent { parents.append((self.draft.audiences.count, parent)) }
      draft.audience.impacts = impacts(draft.impacts, on: id)
      self.draft.audiences.append(draft.audience)
    }
    for (place, node) in parents where text(node) != nil {
      draft.audiences[place].parent = resolve(node, in: audiences)
    }
  }

  private mutating func impacts(_ named: [ScoredName<Theme>], on audience: Audience.ID) -> [Impact]
  {
    var seen: [Int: TextSpan] = [:]
    return named.compactMap { scored in
      let theme = themes.ids[scored.index]
      if let first = seen[scored.index] {
        report(.repeatedName) {
          .repeatedName(theme.name, at: $0.place(of: scored.span), first: $0.place(of: first))
        }
        return nil
      }
      seen[scored.index] = scored.span
      if scale.low > 0, scored.strength?.value.isNone == true { return nil }
      places.add(.impact(of: theme, on: audience), at: scored.scoreSpan)
      return Impact(theme: theme, strength: scored.strength)
    }
  }

  /// Barriers, which commas or « et » separate; words of the author's own are kept.
  mutating func barriers(_ node: SourceNode) -> [Barrier] {
    var barriers: [Barrier] = []
    for part in commaParts(of: node) {
      guard let text = text(part) else { continue }
      let words =
        ValueWords.barriers[text] == nil
        ? text.replacing(" and ", with: " et ").split(separator: " et ").map { String($0.trimmed) }
        : [text]
      let known = words.compactMap { ValueWords.barriers[$0] }
      let read = known.count == words.count || known.count > 0 ? words : [text]
      for word in read {
        let barrier = ValueWords.barriers[word] ?? .other(word)
        if !barriers.contains(barrier) { barriers.append(barrier) }
      }
    }
    return barriers
  }
}
