internal import ParvisCore
internal import ParvisInput

extension ExchangeForm {
  /// The tables of a Markdown text: stakeholders, links, publics, themes.
  static let markdown = ExchangeForm.readOnly(
    "markdown", Bilingual(fr: "tableaux Markdown", en: "Markdown tables"),
    endings: ["md", "markdown"]
  ) { files, options in
    let decoding = TextDecoding(files.first?.bytes ?? [], limits: .standard)
    let name = files.first?.name ?? ""
    return MapReader.read(
      markdown: decoding.text, file: name.isEmpty ? nil : name,
      after: decoding.problem.map { [$0] } ?? [], scale: options.scale,
      linkType: options.linkType)
  }
}
