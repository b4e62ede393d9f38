package org.taipan.compiler.store;

import java.lang.reflect.Constructor;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.taipan.compiler.source.SourceFile;

/** Reads one value of a store. */
final class RecordReader {
  private final RecordStore store;
  private final byte[] bytes;
  private final Function<String, SourceFile> files;
  private int position;

  RecordReader(RecordStore store, byte[] bytes, int position, Function<String, SourceFile> files) {
    this.store = store;
    this.bytes = bytes;
    this.position = position;
    this.files = files;
  }

  Object read() {
    return switch (Tag.of(bytes[position++])) {
      case INT -> (int) signed();
      case LONG -> signed();
      case DOUBLE -> Double.longBitsToDouble(signed());
      case FALSE -> false;
      case TRUE -> true;
      case TEXT -> text();
      case BIG -> new BigInteger(text());
      case EMPTY -> Optional.empty();
      case PRESENT -> Optional.of(read());
      case LIST -> List.of(array((int) number()));
      case ENUM -> {
        RecordStore.Shape.OfEnum shape = (RecordStore.Shape.OfEnum) store.shape((int) number());
        yield shape.constants().get(text());
      }
      case RECORD -> {
        RecordStore.Shape.OfRecord shape = (RecordStore.Shape.OfRecord) store.shape((int) number());
        yield instance(shape.constructor());
      }
      case FILE -> files.apply(text());
    };
  }

  private Object[] array(int size) {
    Object[] values = new Object[size];
    for (int i = 0; i < size; i++) {
      values[i] = read();
    }
    return values;
  }

  private Object instance(Constructor<?> constructor) {
    Object[] components = array(constructor.getParameterCount());
    try {
      return constructor.newInstance(components);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("stored by another build", e);
    }
  }

  private String text() {
    return store.text((int) number());
  }

  /** The characters of a text: Latin-1, or UTF-16 where that is not enough. */
  String characters() {
    int head = (int) number();
    int length = head >> 1;
    return (head & 1) == 0
        ? new String(bytes, position, length, StandardCharsets.ISO_8859_1)
        : ByteBuffer.wrap(bytes, position, 2 * length).asCharBuffer().toString();
  }

  private long signed() {
    long number = number();
    return number >>> 1 ^ -(number & 1);
  }

  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte digit = bytes[position++];
      number |= (digit & 0x7FL) << shift;
      if (digit >= 0) {
        return number;
      }
    }
  }
}
