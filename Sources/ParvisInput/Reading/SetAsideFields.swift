import ParvisCore

/// The keys of a public that is set aside, typed as a block.
enum SetAsideFields {
  static let table = FieldTable<SetAsideDraft>(
    .setAside,
    [
      Field("nom", ["public"], en: "name", or: ["group", "audience"], .text) {
        $2.name = $0.checkedName($1)
      },
      Field("raison", ["motif", "pourquoi"], en: "reason", or: ["why"], .text) {
        $2.reason = $0.prose($1)
      },
    ])
}

/// A public that is set aside, while it is read.
struct SetAsideDraft {
  var name: String?
  var reason: String?
}

extension MapReading {
  /// Publics that the team decided not to look for, each with its reason.
  mutating func readSetAside(_ node: SourceNode?) {
    guard let node else { return }
    for item in node.items {
      guard let entries = item.entries else {
        if let name = checkedName(item) { addSetAside(SetAsideDraft(name: name)) }
        continue
      }
      if Self.isBlock(entries) {
        var one = SetAsideDraft()
        read(entries, of: SetAsideFields.table, into: &one)
        addSetAside(one)
        continue
      }
      for entry in entries {
        guard let name = checkedName(entry.key) else { continue }
        var one = SetAsideDraft(name: name)
        if let inner = entry.value.entries {
          read(inner, of: SetAsideFields.table, into: &one)
        } else {
          one.reason = prose(entry.value)
        }
        addSetAside(one)
      }
    }
  }

  /// Whether entries are the keys of one public, and not publics with their reasons.
  private static func isBlock(_ entries: [SourceEntry]) -> Bool {
    let keys = entries.map { SetAsideFields.table.index(of: $0.name) }
    guard keys.contains(0) else { return false }
    return entries.count > 1
      ? keys.contains(1) : ["nom", "name"].contains(KeyForm(entries[0].name).loose)
  }

  private mutating func addSetAside(_ one: SetAsideDraft) {
    guard let name = one.name else { return }
    draft.setAside.append(SetAsidePublic(name: name, reason: one.reason))
  }
}
