package org.taipan.testbench.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.isa.HostCall;
import org.taipan.isa.MemoryMap;

class HostCallsTest {
  private static final int READ = 0;
  private static final int WRITE = 1;
  private static final int READ_WRITE = 2;
  private static final int CREATE = 0x40;
  private static final int EXCLUSIVE = 0x80;
  private static final int TRUNCATE = 0x200;
  private static final int APPEND = 0x400;

  @TempDir private Path folder;
  private HostLink host;

  @BeforeEach
  void start() {
    host = new HostCalls(folder);
  }

  @AfterEach
  void end() {
    host.close();
  }

  private void put(Object argument) {
    if (argument instanceof Number number) {
      host.store(MemoryMap.HOST_DATA, number.longValue());
    } else {
      byte[] bytes = argument.toString().getBytes(UTF_8);
      put(bytes.length);
      for (int at = 0; at < bytes.length; at += 8) {
        long word = 0;
        for (int i = at; i < Math.min(at + 8, bytes.length); i++) {
          word |= (bytes[i] & 0xffL) << (8 * (i - at));
        }
        put(word);
      }
    }
  }

  private long call(HostCall call, Object... arguments) {
    for (Object argument : arguments) {
      put(argument);
    }
    host.store(MemoryMap.HOST_CALL, call.number());
    return next();
  }

  private long next() {
    return host.load(MemoryMap.HOST_DATA);
  }

  /** The bytes of an answer whose result was their number. */
  private String text(long count) {
    byte[] bytes = new byte[(int) count];
    for (int at = 0; at < count; at += 8) {
      long word = next();
      for (int i = at; i < Math.min(at + 8, count); i++) {
        bytes[i] = (byte) (word >> (8 * (i - at)));
      }
    }
    return new String(bytes, UTF_8);
  }

  private String contents(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void callsAreTaken() {
    assertEquals(1, host.load(MemoryMap.HOST_CALL));
    assertEquals(0, HostLink.NONE.load(MemoryMap.HOST_CALL));
    assertEquals(0, next());
  }

  @Test
  void descriptorsAreTheLowestThatAreFree() {
    assertEquals(3, call(HostCall.OPEN, WRITE | CREATE, "a"));
    assertEquals(4, call(HostCall.OPEN, WRITE | CREATE, "b"));
    assertEquals(0, call(HostCall.CLOSE, 3));
    assertEquals(3, call(HostCall.OPEN, READ, "a"));
    assertEquals(0, call(HostCall.CLOSE, 4));
    assertEquals(-Errno.EBADF.answer(), -call(HostCall.CLOSE, 4));
    assertEquals(Errno.EBADF.answer(), call(HostCall.READ, 99, 1));
    assertEquals(Errno.EBADF.answer(), call(HostCall.READ, 0, 1));
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    long file = call(HostCall.OPEN, READ_WRITE | CREATE, "ä/../datum");
    assertEquals(Errno.ENOENT.answer(), file);
    file = call(HostCall.OPEN, READ_WRITE | CREATE, "datum");
    assertEquals(13, call(HostCall.WRITE, file, "hello, world!"));
    assertEquals("hello, world!", contents("datum"));
    assertEquals(13, call(HostCall.SEEK, file, 0, 1));
    assertEquals(0, call(HostCall.READ, file, 5));
    assertEquals(7, call(HostCall.SEEK, file, -6, 2));
    assertEquals(6, call(HostCall.READ, file, 100));
    assertEquals("world!", text(6));
    assertEquals(0, next());
    assertEquals(0, call(HostCall.SEEK, file, 0, 0));
    assertEquals(9, call(HostCall.READ, file, 9));
    assertEquals("hello, wo", text(9));
    assertEquals(Errno.EINVAL.answer(), call(HostCall.SEEK, file, -1, 0));
    assertEquals(Errno.EINVAL.answer(), call(HostCall.SEEK, file, 0, 3));
  }

  @Test
  void filesAreCutAndLengthened() throws IOException {
    Files.writeString(folder.resolve("a"), "abcdef");
    long file = call(HostCall.OPEN, READ_WRITE, "a");
    call(HostCall.SEEK, file, 5, 0);
    assertEquals(0, call(HostCall.TRUNCATE, file, 3));
    assertEquals("abc", contents("a"));
    assertEquals(5, call(HostCall.SEEK, file, 0, 1));
    assertEquals(0, call(HostCall.TRUNCATE, file, 4));
    assertEquals("abc\0", contents("a"));
    assertEquals(Errno.EINVAL.answer(), call(HostCall.TRUNCATE, file, -1));
  }

  @Test
  void appendingWritesAtTheEnd() throws IOException {
    Files.writeString(folder.resolve("a"), "abc");
    long file = call(HostCall.OPEN, READ_WRITE | CREATE | APPEND, "a");
    call(HostCall.SEEK, file, 0, 0);
    call(HostCall.WRITE, file, "d");
    assertEquals("abcd", contents("a"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, missing, ENOENT",
    "0, folder, EISDIR",
    "0x41, folder, EISDIR",
    "0xc1, folder, EEXIST",
    "0xc1, file, EEXIST",
    "0, file/x, ENOTDIR",
    "0, '', ENOENT",
  })
  void refusalsHaveLinuxsNumbers(String flags, String name, Errno errno) throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.writeString(folder.resolve("file"), "");
    assertEquals(errno.answer(), call(HostCall.OPEN, Integer.decode(flags), name));
  }

  @Test
  void flagsOfOpenAreObeyed() throws IOException {
    Files.writeString(folder.resolve("a"), "abc");
    long file = call(HostCall.OPEN, READ, "a");
    assertEquals(Errno.EBADF.answer(), call(HostCall.WRITE, file, "x"));
    assertEquals(Errno.EINVAL.answer(), call(HostCall.TRUNCATE, file, 0));
    file = call(HostCall.OPEN, WRITE | CREATE | TRUNCATE, "a");
    assertEquals(Errno.EBADF.answer(), call(HostCall.READ, file, 1));
    assertEquals("", contents("a"));
    assertTrue(call(HostCall.OPEN, WRITE | CREATE | EXCLUSIVE, "b") > 0);
    assertTrue(Files.exists(folder.resolve("b")));
  }

  @Test
  void foldersAreMadeListedAndRemoved() {
    assertEquals(0, call(HostCall.MAKE_FOLDER, "f"));
    assertEquals(Errno.EEXIST.answer(), call(HostCall.MAKE_FOLDER, "f"));
    assertEquals(Errno.EISDIR.answer(), call(HostCall.REMOVE, "f"));
    call(HostCall.CLOSE, call(HostCall.OPEN, WRITE | CREATE, "f/one"));
    assertEquals("one\0", text(call(HostCall.LIST, "f")));
    assertEquals(Errno.ENOTDIR.answer(), call(HostCall.LIST, "f/one"));
    assertEquals(Errno.ENOTDIR.answer(), call(HostCall.REMOVE_FOLDER, "f/one"));
    assertEquals(Errno.ENOTEMPTY.answer(), call(HostCall.REMOVE_FOLDER, "f"));
    assertEquals(0, call(HostCall.RENAME, "f/one", "two"));
    assertEquals(0, call(HostCall.REMOVE_FOLDER, "f"));
    assertFalse(Files.exists(folder.resolve("f")));
    assertEquals(0, call(HostCall.REMOVE, "two"));
    assertEquals(Errno.ENOENT.answer(), call(HostCall.REMOVE, "two"));
    assertEquals(Errno.ENOENT.answer(), call(HostCall.RENAME, "two", "three"));
  }

  @Test
  void statusHasModeSizeAndTime() throws IOException {
    Files.writeString(folder.resolve("a"), "abc");
    assertEquals(0, call(HostCall.STATUS, "a"));
    assertEquals(0x8000, next() & 0xf000);
    assertEquals(3, next());
    assertEquals(Files.getLastModifiedTime(folder.resolve("a")).toMillis(), next() / 1_000_000);
    assertEquals(0, call(HostCall.STATUS, "."));
    assertEquals(0x4000, next() & 0xf000);
    assertEquals(Errno.ENOENT.answer(), call(HostCall.STATUS, "b"));
  }

  @Test
  void surroundingsAreTheHosts() {
    assertEquals(folder.toString(), text(call(HostCall.FOLDER)));
    String path = "PATH=" + System.getenv("PATH") + "\0";
    assertTrue(text(call(HostCall.ENVIRONMENT)).contains(path));
    assertEquals(5, call(HostCall.RANDOM, 5));
    assertEquals(0, call(HostCall.RANDOM, -5));
    host.store(MemoryMap.HOST_CALL, 0);
    assertEquals(Errno.ENOSYS.answer(), next());
  }

  @Test
  void aLogGivesTheSameAgainWithoutTheHost() throws IOException {
    HostLog log = new HostLog(host);
    HostLink replay = log.replay();
    host = log;
    long file = call(HostCall.OPEN, WRITE | CREATE | APPEND, "a");
    call(HostCall.WRITE, file, "x");
    host = replay;
    assertEquals(file, call(HostCall.OPEN, WRITE | CREATE | APPEND, "a"));
    assertEquals(1, call(HostCall.WRITE, file, "x"));
    assertEquals(0, next());
    assertArrayEquals(new byte[] {'x'}, Files.readAllBytes(folder.resolve("a")));
    host = log;
  }
}
