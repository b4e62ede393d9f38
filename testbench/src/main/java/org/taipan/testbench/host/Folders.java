package org.taipan.testbench.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What can be done with names in the host's folders, as Linux does it. */
final class Folders {
  private Folders() {}

  /** unlink(2). */
  static void remove(Path file) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Errno.EISDIR.refusal();
    }
    Files.delete(file);
  }

  /** rename(2). */
  static void rename(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** mkdir(2). */
  static void make(Path folder) throws IOException {
    Files.createDirectory(folder);
  }

  /** rmdir(2). */
  static void removeFolder(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw Errno.ENOTDIR.refusal();
    }
    Files.delete(folder);
  }

  /** The names in a folder. */
  static Stream<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  /** 0, mode, size, time of change in nanoseconds. */
  static Words status(Path file) throws IOException {
    Map<String, Object> values = Files.readAttributes(file, "unix:mode,size,lastModifiedTime");
    FileTime changed = (FileTime) values.get("lastModifiedTime");
    return Words.of(0)
        .add((int) values.get("mode"))
        .add((long) values.get("size"))
        .add(changed.to(TimeUnit.NANOSECONDS));
  }
}
