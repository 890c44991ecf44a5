public import ParvisCore
internal import ParvisInput

/// The JSON Schema (draft-07) of the input file, made from the vocabulary.
///
/// It takes all that the reader takes: an editor that follows it completes keys and words and
/// marks what is out of place, but never a file that Parvis reads. Names, links as sentences and
/// one-line notations are texts to it; the reader alone checks them.
public enum MapSchema {
  /// The schema with its descriptions in one language.
  public static func document(in language: Language) -> String {
    MapSchemaBuilder(language: language).schema.document(colon: ": ")
  }

  /// The identifier of the schema, after the name of its published copy.
  public static func identifier(in language: Language) -> String {
    "parvis/map.\(language.rawValue).schema.json"
  }
}

/// Puts the schema together.
struct MapSchemaBuilder {
  let language: Language

  var schema: JSONValue {
    let root =
      members(of: .root)
      + members(of: .exercise).filter { key, _ in
        !Vocabulary.entries(of: .root).contains { $0.spellings.contains(key) }
      }
    return .ordered([
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("$id", .text(MapSchema.identifier(in: language))),
      ("title", said("Carte des parties prenantes", "Stakeholder map")),
      (
        "description",
        said(
          "Le fichier d’une carte, lu par Parvis \(ProductVersion.current).",
          "The file of a map, read by Parvis \(ProductVersion.current).")
      ),
      ("type", .text("object")),
      ("properties", .ordered(root)),
      ("patternProperties", .ordered(patterns(of: .root) + patterns(of: .exercise))),
      (
        "allOf",
        .array([
          needs(["parties prenantes", "stakeholders", "acteurs"]), needsExercise,
        ])
      ),
      ("definitions", .ordered(definitions)),
    ])
  }

  /// Whether a file has one of the spellings of a key as a member.
  private func needs(_ keys: [String]) -> JSONValue {
    .ordered([
      (
        "not",
        .ordered([
          (
            "propertyNames",
            .ordered([("not", .ordered([("pattern", .text(KeyPattern.of(keys)))]))])
          )
        ])
      )
    ])
  }

  private var needsExercise: JSONValue {
    let spellings =
      (Vocabulary.entries(of: .root).first { $0.french == "concertation" }?.spellings ?? [])
      + Vocabulary.entries(of: .exercise).flatMap(\.spellings)
    return needs(spellings)
  }

  // MARK: Keys

  /// Each spelling of each key as it is written, for completion.
  private func members(of section: VocabularySection) -> [(String, JSONValue)] {
    Vocabulary.entries(of: section).flatMap { entry in
      let own = language == .french ? [entry.french] : [entry.english]
      let others = entry.spellings.filter { !own.contains($0) }
      var seen: Set<String> = []
      return (own + others).filter { seen.insert($0).inserted }.map { ($0, value(of: entry)) }
    }
  }

  /// Each key in any spelling, for validation.
  private func patterns(of section: VocabularySection) -> [(String, JSONValue)] {
    let entries = Vocabulary.entries(of: section)
    var taken: Set<String> = []
    if section == .exercise {
      taken = Set(Vocabulary.entries(of: .root).flatMap(\.spellings).map { KeyForm($0).loose })
    }
    if section == .root {
      // « sujet » is the subject of the exercise, « sujets » are themes.
      taken = Set(Vocabulary.entries(of: .exercise).flatMap(\.spellings).map { KeyForm($0).loose })
    }
    return entries.compactMap { entry in
      let free = entry.spellings.filter { !taken.contains(KeyForm($0).loose) }
      return free.isEmpty ? nil : (KeyPattern.of(free), checked(entry))
    }
  }

  /// The value of a key with what it means.
  private func value(of entry: VocabularyEntry) -> JSONValue {
    .ordered([
      ("description", .text(KeyDescriptions.of(entry).text(in: language))),
      ("allOf", .array([checked(entry)])),
    ])
  }

  private func checked(_ entry: VocabularyEntry) -> JSONValue {
    SchemaValues(language: language).value(of: entry)
  }

  // MARK: Definitions

  private var definitions: [(String, JSONValue)] {
    let values = SchemaValues(language: language)
    let sections = VocabularySection.allCases.filter { $0 != .root }.map { section in
      (section.rawValue, block(of: section, required: section == .judgement ? ["valeur"] : []))
    }
    let items = SchemaValues.itemSections.map { section in
      (section.rawValue + "Item", item(of: section))
    }
    return values.shared + sections + items + [("linkItem", linkItem)]
  }

  private func block(of section: VocabularySection, required: [String]) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("type", .text("object")),
      ("properties", .ordered(self.members(of: section))),
      ("patternProperties", .ordered(patterns(of: section))),
    ]
    let needed = required.compactMap { key in
      Vocabulary.entries(of: section).first { $0.french == key }?.spellings
    }
    if !needed.isEmpty { members.append(("allOf", .array(needed.map { needs($0) }))) }
    return .ordered(members)
  }

  /// One thing in a list: a block with its name, or a name with what is said of it.
  private func item(of section: VocabularySection) -> JSONValue {
    .ordered([
      ("type", .text("object")),
      ("properties", .ordered(members(of: section))),
      ("patternProperties", .ordered(patterns(of: section))),
      ("additionalProperties", SchemaValues.reference(section.rawValue + "Value")),
    ])
  }

  private var linkItem: JSONValue {
    let entries = Vocabulary.entries(of: .link)
    func spellings(_ key: String) -> [String] {
      entries.first { $0.french == key }?.spellings ?? []
    }
    return .ordered([
      ("type", .text("object")),
      ("properties", .ordered(members(of: .link))),
      ("patternProperties", .ordered(patterns(of: .link))),
      ("if", needs(spellings("de"))),
      (
        "then", .ordered([("allOf", .array([needs(spellings("vers")), needs(spellings("type"))]))])
      ),
    ])
  }

  private func said(_ french: String, _ english: String) -> JSONValue {
    .text(language == .french ? french : english)
  }
}
