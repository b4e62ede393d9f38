package org.taipan.testbench.host;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A sequence of 64-bit words, written at its end and read from its start; 0 behind the last. */
final class Words {
  private static final int WORD_BYTES = Long.BYTES;

  private ByteBuffer buffer = empty(8 * WORD_BYTES);
  private int next;

  private static ByteBuffer empty(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Words that are one number. */
  static Words of(long word) {
    return new Words().add(word);
  }

  /** Words that are bytes. */
  static Words of(byte[] bytes) {
    Words words = of(bytes.length);
    words.reserve(bytes.length + WORD_BYTES);
    words.buffer.put(bytes);
    words.buffer.position(aligned(words.buffer.position()));
    return words;
  }

  Words add(long word) {
    reserve(WORD_BYTES);
    buffer.putLong(word);
    return this;
  }

  /** The next word. */
  long take() {
    if (next >= buffer.position()) {
      return 0;
    }
    long word = buffer.getLong(next);
    next += WORD_BYTES;
    return word;
  }

  /** The next bytes; fewer than their number says if there are no more. */
  byte[] takeBytes() {
    long count = take();
    byte[] bytes = new byte[Math.clamp(count, 0, buffer.position() - next)];
    buffer.get(next, bytes);
    next = Math.min(aligned(next + bytes.length), buffer.position());
    return bytes;
  }

  private static int aligned(int bytes) {
    return (bytes + WORD_BYTES - 1) / WORD_BYTES * WORD_BYTES;
  }

  private void reserve(int bytes) {
    if (buffer.remaining() < bytes) {
      ByteBuffer larger = empty(2 * buffer.capacity() + bytes);
      buffer = larger.put(buffer.flip());
    }
  }
}
