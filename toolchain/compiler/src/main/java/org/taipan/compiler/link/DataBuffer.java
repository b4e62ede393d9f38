package org.taipan.compiler.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing little-endian byte sequence that stands at a known address. */
final class DataBuffer {
  private final long base;
  private byte[] bytes = new byte[64];
  private int size;

  DataBuffer(long base) {
    this.base = base;
  }

  /** Address of the next byte. */
  long address() {
    return base + size;
  }

  int size() {
    return size;
  }

  DataBuffer align(int alignment) {
    while (address() % alignment != 0) {
      putByte(0);
    }
    return this;
  }

  /** Appends the low bytes of a number. */
  DataBuffer put(long value, int width) {
    reserve(width);
    for (int i = 0; i < width; i++) {
      bytes[size++] = (byte) (value >>> (8 * i));
    }
    return this;
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  DataBuffer putByte(long value) {
    return put(value, 1);
  }

  DataBuffer putWord(long value) {
    return put(value, 8);
  }

  DataBuffer putBytes(byte[] data) {
    reserve(data.length);
    System.arraycopy(data, 0, bytes, size, data.length);
    size += data.length;
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
    return Arrays.copyOf(bytes, size);
  }
}
