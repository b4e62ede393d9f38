package org.taipan.compiler.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A growing little-endian byte sequence that stands at a known address. */
final class DataBuffer {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final long base;

  DataBuffer(long base) {
    this.base = base;
  }

  /** Address of the next byte. */
  long address() {
    return base + bytes.size();
  }

  int size() {
    return bytes.size();
  }

  DataBuffer align(int alignment) {
    while (address() % alignment != 0) {
      bytes.write(0);
    }
    return this;
  }

  /** Appends the low bytes of a number. */
  DataBuffer put(long value, int width) {
    for (int i = 0; i < width; i++) {
      bytes.write((int) (value >>> (8 * i)));
    }
    return this;
  }

  DataBuffer putByte(long value) {
    return put(value, 1);
  }

  DataBuffer putWord(long value) {
    return put(value, 8);
  }

  DataBuffer putBytes(byte[] data) {
    bytes.writeBytes(data);
    return this;
  }

  /** Appends a text in UTF-8 and a zero byte. */
  DataBuffer putText(String text) {
    return putBytes(text.getBytes(StandardCharsets.UTF_8)).putByte(0);
  }

  /** Appends an unsigned number of 7-bit groups (DWARF 4, 7.6). */
  DataBuffer putUnsigned(long value) {
    long rest = value;
    while (rest >>> 7 != 0) {
      putByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    return putByte(rest);
  }

  /** Appends a signed number of 7-bit groups (DWARF 4, 7.6). */
  DataBuffer putSigned(long value) {
    long rest = value;
    while (rest < -64 || rest > 63) {
      putByte((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    return putByte(rest & 0x7f);
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
