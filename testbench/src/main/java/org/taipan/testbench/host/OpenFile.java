package org.taipan.testbench.host;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A file of the host.
 *
 * @param channel to it
 * @param reads whether it may be read
 * @param writes whether it may be written
 * @param appends whether everything is written at its end
 */
record OpenFile(FileChannel channel, boolean reads, boolean writes, boolean appends) {
  // Linux's open(2).
  private static final int ACCESS = 3;
  private static final int WRITE_ONLY = 1;
  private static final int READ_WRITE = 2;
  private static final int CREATE = 0x40;
  private static final int EXCLUSIVE = 0x80;
  private static final int TRUNCATE = 0x200;
  private static final int APPEND = 0x400;

  /** Opens a file as flags of Linux's open(2) say. */
  static OpenFile open(Path path, long flags) throws IOException {
    boolean reads = (flags & ACCESS) != WRITE_ONLY;
    boolean writes = (flags & ACCESS) == WRITE_ONLY || (flags & ACCESS) == READ_WRITE;
    boolean creates = writes && (flags & CREATE) != 0;
    boolean exclusive = creates && (flags & EXCLUSIVE) != 0;
    if (!exclusive && Files.isDirectory(path)) {
      throw Errno.EISDIR.refusal();
    }
    Set<OpenOption> options = new HashSet<>();
    add(options, reads, StandardOpenOption.READ);
    add(options, writes, StandardOpenOption.WRITE);
    add(options, creates, StandardOpenOption.CREATE);
    add(options, exclusive, StandardOpenOption.CREATE_NEW);
    add(options, writes && (flags & TRUNCATE) != 0, StandardOpenOption.TRUNCATE_EXISTING);
    return new OpenFile(FileChannel.open(path, options), reads, writes, (flags & APPEND) != 0);
  }

  private static void add(Set<OpenOption> options, boolean wanted, OpenOption option) {
    if (wanted) {
      options.add(option);
    }
  }

  /** At most {@code count} bytes; none at the end. */
  byte[] read(int count) throws IOException {
    require(reads);
    ByteBuffer buffer = ByteBuffer.allocate(count);
    int got = channel.read(buffer);
    return Arrays.copyOf(buffer.array(), Math.max(got, 0));
  }

  /** Writes all of them; gives their number. */
  long write(byte[] bytes) throws IOException {
    require(writes);
    if (appends) {
      channel.position(channel.size());
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    return bytes.length;
  }

  /** Moves to a place from the start (0), the position (1) or the end (2); gives the position. */
  long seek(long offset, long whence) throws IOException {
    long from =
        whence == 1 ? channel.position() : whence == 2 ? channel.size() : whence == 0 ? 0 : -1;
    if (from < 0 || from + offset < 0) {
      throw Errno.EINVAL.refusal();
    }
    // also where it stays, as that fails where positions mean nothing
    channel.position(from + offset);
    return from + offset;
  }

  /** Gives it another size; what is new is zero. */
  void truncate(long size) throws IOException {
    if (!writes || size < 0) {
      throw Errno.EINVAL.refusal();
    }
    long position = channel.position();
    if (size <= channel.size()) {
      channel.truncate(size);
    } else {
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    channel.position(position);
  }

  private static void require(boolean allowed) throws IOException {
    if (!allowed) {
      throw Errno.EBADF.refusal();
    }
  }

  void close() throws IOException {
    channel.close();
  }
}
