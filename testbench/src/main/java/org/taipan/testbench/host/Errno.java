package org.taipan.testbench.host;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Arrays;

/** Numbers of errors, those of Linux, and how Java names them. */
enum Errno {
  EPERM(1, "Operation not permitted"),
  ENOENT(2, "No such file or directory"),
  EIO(5, "Input/output error"),
  EBADF(9, "Bad file descriptor"),
  EACCES(13, "Permission denied"),
  EBUSY(16, "Device or resource busy"),
  EEXIST(17, "File exists"),
  EXDEV(18, "Invalid cross-device link"),
  ENOTDIR(20, "Not a directory"),
  EISDIR(21, "Is a directory"),
  EINVAL(22, "Invalid argument"),
  EMFILE(24, "Too many open files"),
  ETXTBSY(26, "Text file busy"),
  EFBIG(27, "File too large"),
  ENOSPC(28, "No space left on device"),
  ESPIPE(29, "Illegal seek"),
  EROFS(30, "Read-only file system"),
  EPIPE(32, "Broken pipe"),
  ENAMETOOLONG(36, "File name too long"),
  ENOSYS(38, "Function not implemented"),
  ENOTEMPTY(39, "Directory not empty"),
  ELOOP(40, "Too many levels of symbolic links"),
  EILSEQ(84, "Invalid or incomplete multibyte or wide character");

  /** A call that is refused. */
  static final class Refusal extends IOException {
    private static final long serialVersionUID = 1;

    private final Errno errno;

    private Refusal(Errno errno) {
      super(errno.text);
      this.errno = errno;
    }
  }

  private final int number;
  private final String text;

  Errno(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /** What a call answers. */
  long answer() {
    return -number;
  }

  /** The exception for it. */
  Refusal refusal() {
    return new Refusal(this);
  }

  /** The error behind an exception of Java's library. */
  static Errno of(IOException e) {
    return switch (e) {
      case Refusal refusal -> refusal.errno;
      case NoSuchFileException _ -> ENOENT;
      case FileAlreadyExistsException _ -> EEXIST;
      case AccessDeniedException _ -> EACCES;
      case NotDirectoryException _ -> ENOTDIR;
      case DirectoryNotEmptyException _ -> ENOTEMPTY;
      case FileSystemException f -> named(f.getReason());
      default -> named(e.getMessage());
    };
  }

  private static Errno named(String text) {
    return Arrays.stream(values()).filter(e -> e.text.equals(text)).findFirst().orElse(EIO);
  }
}
