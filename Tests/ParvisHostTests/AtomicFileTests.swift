import Foundation
import TestSupport
import Testing

@testable import ParvisHost

@Suite struct `Atomic files` {
  @Test func `keep the mode of the old file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("a", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    try AtomicFile.write(Array("new".utf8), to: path)
    #expect(try folder.text("a") == "new")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try folder.names == ["a"])
  }

  @Test func `follow a symbolic link, even a chain or one to nothing yet`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "other")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("other"), withDestinationPath: "target")
    try AtomicFile.write(Array("new".utf8), to: folder.path("link"))
    #expect(try folder.text("target") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link")) == "other")
  }

  @Test func `refuse a folder, and a place that does not exist`() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path(""), folder.path("none/a")] {
      do {
        try AtomicFile.write([1], to: path)
        Issue.record("written to \(path)")
      } catch let failure as HostFailure {
        #expect(failure.kind == .cannotCreate)
      }
    }
    #expect(try folder.names.isEmpty)
  }

  @Test func `leave nothing behind when the disk is full`() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    do {
      try AtomicFile.write([1], to: "/dev/full")
      Issue.record("written to a full disk")
    } catch let failure as HostFailure {
      #expect(failure.kind == .cannotCreate)
    }
  }

  @Test func `make folders, one within the other`() throws {
    let folder = try TemporaryFolder()
    try AtomicFile.makeFolder(folder.path("a/b/c"))
    try AtomicFile.makeFolder(folder.path("a/b/c/"))
    #expect(AtomicFile.isFolder(folder.path("a/b/c")))
    _ = try folder.file("file", "")
    #expect(throws: HostFailure.self) { try AtomicFile.makeFolder(folder.path("file")) }
  }

  @Test func `take away what an ended run left, but nothing that is being written`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.file(".a.svg.1x2y3z.parvis-tmp", "half")
    _ = try folder.file(".keep.tmp", "mine")
    let busy = try folder.file(".b.svg.9x8y7z.parvis-tmp", "being written")
    let writer = try FileHandle(forUpdating: URL(filePath: busy))
    #expect(flock(writer.fileDescriptor, LOCK_EX | LOCK_NB) == 0)
    try AtomicFile.write(Array("new".utf8), to: folder.path("c.svg"))
    #expect(try folder.names == [".b.svg.9x8y7z.parvis-tmp", ".keep.tmp", "c.svg"])
    try writer.close()
    try AtomicFile.write(Array("new".utf8), to: folder.path("c.svg"))
    #expect(try folder.names == [".keep.tmp", "c.svg"])
  }

  @Test func `are not in each other's way`() async throws {
    let folder = try TemporaryFolder()
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<64 {
        group.addTask {
          (try? AtomicFile.write(Array("\(number)".utf8), to: folder.path("f\(number % 4)"))) != nil
        }
      }
      for await isWritten in group { #expect(isWritten) }
    }
    #expect(try folder.names == ["f0", "f1", "f2", "f3"])
  }
}
