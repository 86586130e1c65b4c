import Storage
import Foundation
import Testing

@testable import greenfin

@Suite("Places that cannot be written to")
struct OutputFileHostileTests {
  @Test("A symbolic link that leads nowhere is left as it is", arguments: ["gone", "link"])
  func brokenLinks(destination: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let link = folder + "/link"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: destination)
    let error = #expect(throws: SystemError.self) { try OutputFile.write("x", to: link) }
    #expect(error?.exitCode == .cannotCreate)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == destination)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["link"])
  }
}
