import Foundation
import ParvisCore
import TestSupport
import Testing

@testable import ParvisHost

@Suite struct `Folders of results` {
  private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  private static func write(
    _ files: [String: String], to path: String, of maker: OwnedFolder.Maker = .report,
    for profile: DisclosureProfile = .internal
  ) throws -> [String] {
    var folder = try OwnedFolder(path, of: maker, for: profile)
    return try folder.write(files.sorted { $0.key < $1.key }.map { ($0.key, bytes($0.value)) })
  }

  @Test func `nothing for fewer eyes stays, whichever command wrote it, but the source`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("r")
    _ = try Self.write(["a.svg": "1", "maps/b.svg": "2"], to: path, of: .map)
    _ = try Self.write(["page.html": "3"], to: path, of: .report, for: .workshop)
    _ = try Self.write(["acteurs.csv": "4"], to: path, of: .tables)
    #expect(AtomicFile.exists(folder.path("r/page.html")))
    #expect(!AtomicFile.exists(folder.path("r/a.svg")))
    let removed = try Self.write(["b.svg": "5"], to: path, of: .map, for: .public)
    #expect(removed == ["page.html"])
    #expect(try folder.text("r/acteurs.csv") == "4")
    #expect(try folder.text("r/b.svg") == "5")
  }

  @Test func `a changed file stops a wider version, at once and ever after`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("r")
    _ = try Self.write(["a": "1", "b": "2"], to: path)
    _ = try folder.file("r/a", "changed")
    for _ in 0..<2 {
      do {
        _ = try Self.write(["c": "3"], to: path, for: .public)
        Issue.record("written beside")
      } catch let failure as HostFailure {
        #expect(failure.kind == .cannotCreate)
        #expect(failure.message.text(in: .english).contains("a. This folder"))
      }
      #expect(try folder.text("r/b") == "2")
      #expect(!AtomicFile.exists(folder.path("r/c")))
      // A run of the same version leaves it, and does not forget where it came from.
      #expect(try Self.write(["b": "2"], to: path) == [])
      #expect(try folder.text("r/a") == "changed")
    }
  }

  @Test func `a record of earlier releases is that of an internal report`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("r")
    _ = try Self.write(["a": "1"], to: path)
    let old = try folder.text("r/.parvis-files").split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
    #expect(old.count == 1)
    _ = try folder.file("r/.parvis-files", old[0] + "\n")
    #expect(try Self.write(["b": "2"], to: path, for: .public) == ["a"])
  }

  @Test func `a record leads nowhere else`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.makeFolder(folder.path("elsewhere"))
    _ = try folder.file("elsewhere/f", "theirs")
    let path = folder.path("r")
    try AtomicFile.makeFolder(path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("r/l"), withDestinationPath: folder.path("elsewhere"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("r/g"), withDestinationPath: folder.path("elsewhere/f"))
    let digest = FolderRecord.digest(of: Self.bytes("theirs"))
    for profile in DisclosureProfile.allCases {
      for name in ["l/f", "../elsewhere/f", folder.path("elsewhere/f"), "l/../l/f", "./l/f"] {
        try AtomicFile.remove(folder.path("r/x"))
        _ = try folder.file("r/.parvis-files", "\(digest)  \(name)\n")
        _ = try Self.write(["x": "1"], to: path, for: profile)
        #expect(try folder.text("elsewhere/f") == "theirs", "\(name)")
      }
    }
    #expect(throws: HostFailure.self) { _ = try Self.write(["l/f": "2"], to: path) }
    #expect(throws: HostFailure.self) { _ = try Self.write(["g": "2"], to: path) }
    #expect(try folder.text("elsewhere/f") == "theirs")
    // The folder itself may be a link, for the user names it.
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("named"), withDestinationPath: path)
    _ = try Self.write(["y": "1"], to: folder.path("named"))
    #expect(try folder.text("r/y") == "1")
  }

  @Test func `a link to nothing is not written through, nor a record that is a link`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("r")
    try AtomicFile.makeFolder(path)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("r/page"), withDestinationPath: folder.path("elsewhere"))
    #expect(throws: HostFailure.self) { _ = try Self.write(["page": "1"], to: path) }
    #expect(!AtomicFile.exists(folder.path("elsewhere")))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("r/.parvis-files"), withDestinationPath: folder.path("elsewhere"))
    #expect(throws: HostFailure.self) { _ = try Self.write(["b": "1"], to: path) }
    #expect(!AtomicFile.exists(folder.path("elsewhere")))
  }
}
