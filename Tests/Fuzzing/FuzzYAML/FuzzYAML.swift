import FuzzSupport
import ParvisCore
import ParvisInput

/// Any bytes are a map file: they give a map or an error, and mending them does no harm.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  unsafe FuzzedBytes.run(start, count) { bytes in
    let result = MapReader.read(bytes, file: "carte.yaml")
    ReadingPromises.check(result)
    let places = result.diagnostics.compactMap(\.location)
    FuzzedBytes.require(
      zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }, "problems are in file order")
    guard bytes.count < 4096 else { return }
    let mended = MapMender.mend(bytes)
    FuzzedBytes.require(
      mended.reading.errorCount <= result.errorCount, "mending brings no error")
    FuzzedBytes.require(
      MapMender.mend(mended.bytes).bytes == mended.bytes, "mending once is enough")
  }
}
