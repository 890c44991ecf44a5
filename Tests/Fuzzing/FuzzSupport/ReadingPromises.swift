import ParvisCore
public import ParvisInput

/// What every reader of maps promises, whatever the bytes are.
public enum ReadingPromises {
  public static func check(_ result: ReadMap) {
    FuzzedBytes.require((result.map == nil) == result.hasErrors, "a map or an error, never both")
    for language in [Language.french, .english] {
      let text = result.formatter(in: language).string(for: result.diagnostics)
      FuzzedBytes.require(FuzzedBytes.isQuietOnTerminal(text), "messages act on no terminal")
    }
    guard let map = result.map else { return }
    let written = MapWriter.yaml(map, in: .french)
    guard let bytes = written.files.first?.bytes else { return }
    let back = MapReader.read(bytes, file: nil)
    FuzzedBytes.require(!back.hasErrors, "what was read can be written and read again")
    FuzzedBytes.require(back.map == map, "a map that is written and read is the same map")
  }
}
