/// Where in the loaded files a record stands, kept as small as possible: places are worked out only
/// for records that turn out to be wrong.
struct Origin: Hashable, Sendable {
  /// The position of the file in the list of files that were read.
  let file: Int32
  /// The byte offset in the file.
  let offset: Int32

  /// A record that was not read from a file.
  static let none = Origin(file: -1, offset: 0)
}
