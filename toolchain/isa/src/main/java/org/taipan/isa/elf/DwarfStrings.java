package org.taipan.isa.elf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The string sections of DWARF 5.
 *
 * @param lines contents of {@code .debug_line_str}
 * @param others contents of {@code .debug_str}
 */
@SuppressWarnings("ArrayRecordComponent")
record DwarfStrings(byte[] lines, byte[] others) {

  String line(long offset) {
    return read(ByteBuffer.wrap(lines).position(Math.toIntExact(offset)));
  }

  String other(long offset) {
    return read(ByteBuffer.wrap(others).position(Math.toIntExact(offset)));
  }

  /** The zero-terminated string at a buffer's position, which moves behind it. */
  static String read(ByteBuffer buffer) {
    int start = buffer.position();
    while (buffer.get() != 0) {
      // on to the end
    }
    byte[] bytes = new byte[buffer.position() - start - 1];
    buffer.get(start, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
