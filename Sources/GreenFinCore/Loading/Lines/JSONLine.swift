/// One line of a JSON Lines text; its values hold until the next line is read.
struct JSONLine {
  /// The line's number, from 1.
  let number: Int
  /// The value that stands in the line.
  let value: JSONValue
  /// The sort of object that it is: lines of one shape have the same keys in the same order.
  ///
  /// Nothing for what is no object, and where there are too many shapes to tell them apart.
  let shape: Int?
  /// The positions of the object's values, in order.
  let members: UnsafeBufferPointer<Int32>
  /// Who reads the lines, and lives as long as this one holds: counting references for each line would
  /// take a tenth of the time.
  unowned(unsafe) let lines: JSONLines
}

extension JSONLine {
  /// A member by its place in the object.
  func member(_ index: Int) -> JSONValue { value.at(Int(members[index])) }

  /// Reads the line key by key, and reports everything that is wrong with its shape.
  func read<Record>(_ read: (inout ObjectReader) -> Record?) -> Record? {
    lines.passing(value.bytes, line: number) { file, log in
      guard var reader = ObjectReader(value, key: "line", file: file, log: log) else { return nil }
      defer { reader.finish() }
      return read(&reader)
    }
  }
}
