package org.taipan.isa;

/**
 * What a program can ask of the host that simulates its machine ({@link MemoryMap#HOST_CALL}).
 *
 * <p>Arguments and answers are sequences of 64-bit words. Bytes are a word with their number, then
 * the bytes, 8 a word, the last word filled up with zeros; names are bytes in UTF-8, relative ones
 * start from the folder in which the simulation runs. The first word of an answer is a result, at
 * least 0, or the negative of an error's number (those of Linux); nothing follows an error.
 */
public enum HostCall {
  OPEN(1, "flags of Linux's open(2), name", "descriptor, at least 3"),
  CLOSE(2, "descriptor", "0"),
  READ(3, "descriptor, most bytes", "bytes from the position on; none at the end"),
  WRITE(4, "descriptor, bytes", "how many were written"),
  SEEK(5, "descriptor, offset, whence: 0 start, 1 position, 2 end", "the new position"),
  TRUNCATE(6, "descriptor, size", "0"),
  REMOVE(7, "name of a file", "0"),
  RENAME(8, "name, new name", "0"),
  MAKE_FOLDER(9, "name", "0"),
  REMOVE_FOLDER(10, "name", "0"),
  LIST(11, "name of a folder", "bytes: the names in it, a zero byte behind each"),
  STATUS(12, "name", "0, mode as Linux's st_mode, size, time of change in nanoseconds since 1970"),
  FOLDER(13, "", "bytes: where relative names start from"),
  ENVIRONMENT(14, "", "bytes: NAME=VALUE, a zero byte behind each"),
  RANDOM(15, "count", "so many random bytes");

  private final int number;
  private final String arguments;
  private final String answer;

  HostCall(int number, String arguments, String answer) {
    this.number = number;
    this.arguments = arguments;
    this.answer = answer;
  }

  /** What is stored to {@link MemoryMap#HOST_CALL}. */
  public int number() {
    return number;
  }

  /** The words that come before it. */
  public String arguments() {
    return arguments;
  }

  /** The words that it gives. */
  public String answer() {
    return answer;
  }
}
