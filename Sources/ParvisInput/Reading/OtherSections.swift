import ParvisCore

/// A scheme while it is read.
struct SchemeDraft {
  var audiences: [Audience.ID] = []
  /// Publics that the map does not expect.
  var unexpected: [String] = []
  var comment: String?
}

/// The keys of an existing scheme typed as a block.
enum SchemeFields {
  static let table = FieldTable<SchemeDraft>(
    .existingScheme,
    [
      Field("nom", en: "name", .text) { _, _, _ in },
      Field("publics", ["touche", "relaie"], en: "groups", or: ["reaches"], .audiences) {
        $0.readReached($1, into: &$2)
      },
      Field("commentaire", ["remarque", "note"], en: "comment", or: ["remark"], .text) {
        $2.comment = $0.prose($1)
      },
    ])
}

/// The keys of `confidentialité`.
enum ConfidentialityFields {
  static let table = FieldTable<Confidentiality>(
    .confidentiality,
    [
      Field("diffusion", ["profil"], en: "profile", or: ["disclosure"], .word) {
        $2.profile = $0.word($1, in: ValueWords.profiles)
      },
      Field("masquer en public", ["masquer"], en: "hide in public", or: ["hide"], .texts) {
        $2.hiddenInPublic = $0.words($1)
      },
    ])
}

/// A grid while it is read.
struct GridDraft {
  var cut: SourceNode?
}

/// The keys of `grille`.
enum GridFields {
  static let table = FieldTable<GridDraft>(
    .grid, [Field("coupe", ["seuil"], en: "cut", or: ["threshold"], .count) { $2.cut = $1 }])
}

extension MapReading {
  mutating func readSchemes(_ node: SourceNode?) {
    guard let node else { return }
    let items = node.entries.map { [SourceNode(.mapping($0), at: node.span)] } ?? node.items
    for item in items {
      guard let entries = item.entries else {
        if let name = checkedName(item) {
          draft.existingSchemes.append(ExistingScheme(name: name, audiences: []))
        }
        continue
      }
      if let name = entries.first(where: { SchemeFields.table.index(of: $0.name) == 0 }) {
        addScheme(name.value, entries.filter { $0.key.span != name.key.span })
        continue
      }
      for entry in entries {
        if let inner = entry.value.entries {
          addScheme(entry.key, inner)
        } else if let name = checkedName(entry.key) {
          var scheme = SchemeDraft()
          readReached(entry.value, into: &scheme)
          add(scheme, named: name)
        }
      }
    }
  }

  private mutating func addScheme(_ node: SourceNode, _ entries: [SourceEntry]) {
    guard let name = checkedName(node) else { return }
    var scheme = SchemeDraft()
    read(entries, of: SchemeFields.table, into: &scheme)
    add(scheme, named: name)
  }

  private mutating func add(_ scheme: SchemeDraft, named name: String) {
    draft.existingSchemes.append(
      ExistingScheme(
        name: name, audiences: scheme.audiences, unexpected: scheme.unexpected,
        comment: scheme.comment))
  }

  /// The publics that a scheme reaches; one that nothing in the map resembles is kept by its name.
  ///
  /// A scheme of the town reaches more publics than one exercise expects.
  mutating func readReached(_ node: SourceNode, into scheme: inout SchemeDraft) {
    let parts = node.items.flatMap { nameParts(of: $0, in: audiences) }
    for part in parts where !part.isUnknownMark {
      if isStranger(part), let name = checkedName(part) {
        report(.unknownAudience) { .unexpectedAudience(name, at: $0.place(of: part)) }
        if !scheme.unexpected.contains(name) { scheme.unexpected.append(name) }
      } else if let id = resolve(part, in: audiences), !scheme.audiences.contains(id) {
        scheme.audiences.append(id)
      }
    }
  }

  /// Whether a name is that of no public and of nothing else, and like none.
  private func isStranger(_ node: SourceNode) -> Bool {
    guard let text = node.scalar, !audiences.isOpen, !audiences.isIncomplete,
      case .none = audiences.match(text)
    else { return false }
    return audiences.suggestions(for: text).isEmpty && !stakeholders.contains(text)
      && !themes.contains(text) && !territories.contains(text)
  }

  mutating func readConfidentiality(_ node: SourceNode?) {
    guard let node else { return }
    if node.scalar != nil {
      draft.confidentiality.profile = word(node, in: ValueWords.profiles)
    } else {
      var confidentiality = Confidentiality()
      read(block(node), of: ConfidentialityFields.table, into: &confidentiality)
      draft.confidentiality = confidentiality
    }
  }

  mutating func readGrid(_ node: SourceNode?) {
    guard let node else { return }
    var grid = GridDraft()
    read(block(node), of: GridFields.table, into: &grid)
    guard let cut = grid.cut, let value = score(cut, on: scale) else { return }
    guard value.isExact else {
      report(.expectedScore) { .expectedScore($0.scale, at: $0.place(of: cut)) }
      return
    }
    draft.gridCut = value.low
  }

  mutating func readBlocks(_ root: RootSections) {
    if let node = root.resources {
      var resources = Resources()
      read(block(node), of: ResourceFields.table, into: &resources)
      draft.resources = resources
    }
    if let node = root.parameters {
      var parameters = Parameters()
      read(block(node), of: ParameterFields.table, into: &parameters)
      draft.parameters = parameters
    }
    if let node = root.references { draft.references = texts(node) }
  }
}
