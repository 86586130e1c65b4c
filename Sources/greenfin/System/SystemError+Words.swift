import GreenFinCore
import Storage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension SystemError {
  /// The exit code that stands for the failure.
  var exitCode: ExitCode {
    switch (doing, code) {
    case (.flushing, _): .inputOutput
    case (_, EACCES), (_, EPERM): .noPermission
    case (.locking, EWOULDBLOCK), (.locking, EBUSY): .busy
    case (.reading, ENOENT), (.reading, ENOTDIR): .inputMissing
    case (.creating, _): .cannotCreate
    default: .inputOutput
    }
  }

  /// Whether the reader of a pipe has gone away.
  var isClosedPipe: Bool { code == EPIPE }

  /// The failure in words, without the path.
  var reason: Phrase {
    switch doing {
    case .flushing:
      Phrase(
        "\(cause.chinese)；不能确定是否已存盘，请用greenfin log核对",
        "\(cause.english); it is not certain that it was saved: look with `greenfin log`")
    case .locking where code == EWOULDBLOCK:
      Phrase("正被别的进程写入，没有写入任何内容", "another process is writing to it; nothing was written")
    case .locking:
      Phrase(
        "不能加锁：\(cause.chinese)，没有写入任何内容",
        "cannot be locked: \(cause.english); nothing was written")
    default: cause
    }
  }

  private var cause: Phrase {
    switch code {
    case ENOENT where doing == .creating: Phrase("所在的文件夹不存在", "its folder does not exist")
    case ENOENT: Phrase("没有这个文件或文件夹", "no such file or folder")
    case ENOTDIR: Phrase("路径中有一段不是文件夹", "a part of the path is no folder")
    case EACCES, EPERM: Phrase("没有权限", "no permission")
    case EISDIR: Phrase("是文件夹，不是文件", "it is a folder, not a file")
    case ENOLCK, EOPNOTSUPP, ENOSYS:
      Phrase(
        "这个文件系统不支持文件锁，请把工作区放在本地磁盘上",
        "the file system has no locks: keep the workspace on a local disk")
    case EBUSY: Phrase("文件不断被别的进程替换", "other processes keep replacing it")
    case EIO: Phrase("读写出错，磁盘可能有故障", "reading or writing failed: the disk may be failing")
    case EINVAL: Phrase("不是普通文件", "it is no regular file")
    case EFBIG: Phrase("文件太大", "the file is too large")
    case EBADF: Phrase("没有打开", "it is closed")
    case EEXIST: Phrase("已经存在", "it is there already")
    case ENOSPC: Phrase("磁盘已满", "the disk is full")
    case EDQUOT: Phrase("磁盘配额已用完", "the disk quota is used up")
    case EROFS: Phrase("文件系统只读", "the file system is read-only")
    case ELOOP: Phrase("是符号链接，或符号链接互相指向", "it is a symbolic link, or links lead in a circle")
    case ENAMETOOLONG: Phrase("名称太长", "the name is too long")
    case EMFILE, ENFILE: Phrase("打开的文件太多", "too many open files")
    case ESTALE: Phrase("文件系统没有把内容写在指定的位置", "the file system did not write where it was told")
    default:
      Phrase("系统错误\(code)", String(cString: strerror(code)))
    }
  }
}
