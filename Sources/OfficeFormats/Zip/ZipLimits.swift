/// How much a zip file may unpack to.
///
/// A real workbook stays far below each of these; a file made to fill memory does not.
struct ZipLimits {
  /// The most bytes of one part.
  var part = 64 << 20
  /// The most bytes of all parts that are read.
  var total = 128 << 20
  /// How many times longer than its packed form a part of more than ``freeSize`` may be.
  var ratio = 100
  /// The most bytes of a part that may be packed as tightly as can be.
  var freeSize = 100 << 10
  /// The most parts.
  var entries = 10_000
}
