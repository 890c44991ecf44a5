import Foundation
import TestSupport
import Testing

/// The checkout may stand in a folder of any name: so may the program and the files of a command.
@Suite struct `A command of a test` {
  @Test(arguments: ["parvis", "a b", "é'x", "\"$(parvis)\" `a` \\ #"])
  func `means the same in a folder of any name`(name: String) throws {
    let parent = try TemporaryFolder()
    let folder = parent.url.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // A script written here might still be held open by a process of another test.
    try FileManager.default.createSymbolicLink(
      at: folder.appending(path: "parvis"), withDestinationURL: URL(filePath: "/bin/echo"))

    let outcome = try ShellCommand.run(
      "parvis map parvis.yaml \(ShellCommand.word(folder)); pwd >&2; exit 3", in: folder,
      programs: folder)
    let path = folder.path(percentEncoded: false)
    #expect(outcome.status == 3)
    #expect(String(decoding: outcome.output, as: UTF8.self) == "map parvis.yaml \(path)\n")
    #expect(outcome.errors.hasSuffix(path + "\n"))
  }
}
