package org.taipan.compiler.store;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.source.SourceFile;

/**
 * Makes a {@link RecordStore}: values by name.
 *
 * <p>A value is a record, a constant of an enum, a list, an optional, an int, a long, a double, a
 * boolean, a string, a big integer or a source file, and so are the parts of it. Files are kept by
 * name only.
 */
public final class RecordStoreWriter {
  private final ByteArrayOutputStream values = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private final Map<Integer, Integer> entries = new LinkedHashMap<>();

  /**
   * Adds a value.
   *
   * @throws IllegalArgumentException if the name is taken or a part of the value cannot be stored
   */
  public void add(String name, Object value) {
    if (entries.put(text(name), values.size()) != null) {
      throw new IllegalArgumentException("two values '" + name + "'");
    }
    write(value);
  }

  /**
   * The store's bytes: numbers of texts and of entries; where each text begins; name and place of
   * each entry, all as 32-bit words; then the texts, then the values.
   */
  public byte[] toByteArray() {
    ByteArrayOutputStream characters = new ByteArrayOutputStream();
    ByteBuffer tables = ByteBuffer.allocate(4 * (2 + texts.size() + 2 * entries.size()));
    tables.putInt(texts.size()).putInt(entries.size());
    for (String text : texts.keySet()) {
      tables.putInt(tables.capacity() + characters.size());
      characters(text, characters);
    }
    int start = tables.capacity() + characters.size();
    entries.forEach((name, place) -> tables.putInt(name).putInt(start + place));
    characters.writeBytes(values.toByteArray());
    return ByteBuffer.allocate(tables.capacity() + characters.size())
        .put(tables.flip())
        .put(characters.toByteArray())
        .array();
  }

  /** Twice the length, then Latin-1; or one more, then UTF-16, which may have lone surrogates. */
  private static void characters(String text, ByteArrayOutputStream out) {
    boolean latin1 = text.chars().allMatch(c -> c < 0x100);
    number(out, (long) text.length() << 1 | (latin1 ? 0 : 1));
    for (int i = 0; i < text.length(); i++) {
      if (!latin1) {
        out.write(text.charAt(i) >> 8);
      }
      out.write(text.charAt(i));
    }
  }

  private void write(Object value) {
    switch (value) {
      case Integer number -> signed(Tag.INT, number);
      case Long number -> signed(Tag.LONG, number);
      case Double number -> signed(Tag.DOUBLE, Double.doubleToRawLongBits(number));
      case Boolean truth -> tag(truth ? Tag.TRUE : Tag.FALSE);
      case String text -> numbered(Tag.TEXT, text(text));
      case BigInteger number -> numbered(Tag.BIG, text(number.toString()));
      case Optional<?> optional when optional.isEmpty() -> tag(Tag.EMPTY);
      case Optional<?> optional -> {
        tag(Tag.PRESENT);
        write(optional.get());
      }
      case List<?> list -> {
        numbered(Tag.LIST, list.size());
        list.forEach(this::write);
      }
      case Enum<?> constant -> {
        numbered(Tag.ENUM, text(constant.getDeclaringClass().getName()));
        number(values, text(constant.name()));
      }
      case Record parts -> {
        numbered(Tag.RECORD, text(parts.getClass().getName()));
        components(parts);
      }
      case SourceFile file -> numbered(Tag.FILE, text(file.name()));
      default -> throw new IllegalArgumentException("cannot store a " + value.getClass());
    }
  }

  private void components(Record parts) {
    try {
      for (RecordComponent component : parts.getClass().getRecordComponents()) {
        Method accessor = component.getAccessor();
        accessor.setAccessible(true); // records that are private to their package
        write(accessor.invoke(parts));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot read a " + parts.getClass(), e);
    }
  }

  private int text(String text) {
    return texts.computeIfAbsent(text, _ -> texts.size());
  }

  private void tag(Tag tag) {
    values.write(tag.code);
  }

  private void numbered(Tag tag, int number) {
    tag(tag);
    number(values, number);
  }

  private void signed(Tag tag, long number) {
    tag(tag);
    number(values, number << 1 ^ number >> 63);
  }

  /** An unsigned number to base 128, low digit first; all but the last have bit 7. */
  private static void number(ByteArrayOutputStream out, long number) {
    long rest = number;
    for (; (rest & ~0x7F) != 0; rest >>>= 7) {
      out.write((int) rest | 0x80);
    }
    out.write((int) rest);
  }
}
