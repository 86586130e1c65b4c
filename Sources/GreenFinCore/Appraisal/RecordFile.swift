/// One file that is read by itself, beside the catalog.
enum RecordFile {
  /// Reads a file with `body`, which is given its top object and where findings go; nothing is
  /// returned where an error was found.
  static func read<Content>(
    _ file: SourceFile, _ body: (inout ObjectReader) -> Content
  ) -> (content: Content?, findings: [Finding]) {
    let log = FindingLog(files: [file])
    var content: Content?
    do {
      let text = try JSONReader.read(file)
      if var reader = ObjectReader(text.root, key: "file", file: 0, log: log),
        reader.isKnownFormat()
      {
        content = body(&reader)
        reader.finish()
      }
      // The values point into the text.
      withExtendedLifetime(text) {}
    } catch {
      log.report(.syntax(error.fault.sentence), at: Origin(file: 0, offset: Int32(error.offset)))
    }
    let findings = log.findings()
    return (findings.contains { $0.severity == .error } ? nil : content, findings)
  }
}
