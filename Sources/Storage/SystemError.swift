/// What the system said when a file could not be read or written.
public struct SystemError: Error, Equatable {
  /// What was being done.
  public enum Doing: Sendable {
    /// Reading a file that should be there.
    case reading
    /// Opening or making a file to write to.
    case creating
    /// Writing; nothing of it is kept.
    case writing
    /// Waiting for other writers to finish.
    case locking
    /// Making sure that what was written is on the disk: it may be saved, and it may not.
    case flushing
  }

  /// The path as it was named.
  public let path: String
  /// The system's error number.
  public let code: Int32
  /// What was being done.
  public let doing: Doing

  /// Makes an error.
  public init(path: String, code: Int32, doing: Doing) {
    self.path = path
    self.code = code
    self.doing = doing
  }
}
