internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// The file of a map.
  static let yaml = ExchangeForm(
    key: "yaml", name: Bilingual(fr: "fichier de carte", en: "map file"),
    endings: ["yaml", "yml"], folderSuffix: nil,
    write: { MapWriter.yaml($0, in: $1) },
    read: { files, options in
      MapFile.read(
        files.first?.bytes ?? [], file: files.first.flatMap { $0.name.isEmpty ? nil : $0.name },
        scale: options.scale.flatMap { MapReader.scale($0) })
    })

  /// The tables of a map.
  static let tables = ExchangeForm(
    key: "csv", name: Bilingual(fr: "tableaux", en: "tables"), endings: [],
    folderSuffix: Bilingual(fr: "-tableaux", en: "-tables"),
    write: { MapWriter.tables($0, in: $1) },
    read: { MapFile.read($0, name: $1.name, scale: $1.scale.flatMap { MapReader.scale($0) }) })
}
