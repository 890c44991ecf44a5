import FuzzSupport
import ParvisExchange
import ParvisInput

/// Any bytes are the tables of a spreadsheet: each begins with a line `=== NAME`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTables(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe FuzzedBytes.run(start, count) { bytes in
    let files = bytes.split(separator: Array("=== ".utf8)).prefix(8).map { part in
      let end = part.firstIndex(of: UInt8(ascii: "\n")) ?? part.endIndex
      return TableFile(
        name: String(decoding: part[..<end], as: UTF8.self), bytes: Array(part[end...].dropFirst()))
    }
    ReadingPromises.check(MapReader.read(files))
    if files.count == 2, let read = ExchangeFormCatalog.form(called: "kumu-csv")?.read {
      ReadingPromises.check(read(files, ImportOptions(linkType: "contact")))
    }
  }
}
