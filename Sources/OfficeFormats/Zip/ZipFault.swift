/// What is wrong with a zip file.
public enum ZipFault: Error, Hashable, Sendable {
  /// The bytes are no zip file.
  case notZip
  /// The file is cut short or does not fit together; the part, where one is concerned.
  case damaged(part: String?)
  /// The part's checksum is not that of its contents.
  case wrongChecksum(part: String)
  /// The part unpacks to more or fewer bytes than it says.
  case wrongSize(part: String)
  /// The part is larger than any real one, in bytes.
  case partTooLarge(part: String, limit: Int)
  /// The part unpacks to so many times its packed size that it must be a trap.
  case packedTooTightly(part: String, ratio: Int)
  /// All parts together are larger than those of any real file, in bytes.
  case tooLarge(limit: Int)
  /// There are more parts than in any real file.
  case tooManyParts(limit: Int)
  /// The part needs a password.
  case encrypted(part: String)
  /// The part is packed in a way that office documents are not.
  case unknownMethod(part: String, method: Int)
  /// Two parts have one name.
  case duplicateName(part: String)
  /// The part's name leads out of the file.
  case unsafeName(part: String)
  /// The file is spread over several disks.
  case split
}
