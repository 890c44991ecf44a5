import FuzzSupport
import ParvisExchange
import ParvisInput

/// Any bytes are a file of GraphML, and one of GEXF.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzXML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe FuzzedBytes.run(start, count) { bytes in
    for key in ["graphml", "gexf"] {
      if let read = ExchangeFormCatalog.form(called: key)?.read {
        let files = [TableFile(name: "graph." + key, bytes: bytes)]
        ReadingPromises.check(read(files, ImportOptions(linkType: "contact")))
      }
    }
  }
}
