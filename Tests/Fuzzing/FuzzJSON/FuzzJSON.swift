import FuzzSupport
import ParvisExchange
import ParvisInput

/// Any bytes are a file of Kumu.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzJSON(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe FuzzedBytes.run(start, count) { bytes in
    let files = [TableFile(name: "kumu.json", bytes: bytes)]
    for type in [nil, "influence"] {
      if let read = ExchangeFormCatalog.form(called: "kumu")?.read {
        ReadingPromises.check(read(files, ImportOptions(linkType: type)))
      }
    }
  }
}
