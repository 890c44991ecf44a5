import FuzzSupport
import ParvisCore
import ParvisExchange
import ParvisInput

/// Any bytes are Mermaid quadrants, and a Markdown text with tables; what is known as the form of
/// another program is never a map too.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe FuzzedBytes.run(start, count) { bytes in
    for key in ["mermaid", "markdown"] {
      if let read = ExchangeFormCatalog.readForm(called: key)?.read {
        let files = [TableFile(name: "text", bytes: bytes)]
        ReadingPromises.check(read(files, ImportOptions(linkType: "contact")))
      }
    }
    let read = MapFile.read(bytes, file: "carte.yaml")
    FuzzedBytes.require((read.map == nil) == read.hasErrors, "a map or an error, never both")
    let named = KnownForm.of(bytes)?.problem(file: "carte.yaml")
    for diagnostic in read.diagnostics + [named].compactMap(\.self) {
      let text = read.formatter(in: .french).string(for: diagnostic)
      FuzzedBytes.require(FuzzedBytes.isQuietOnTerminal(text), "messages act on no terminal")
    }
  }
}
