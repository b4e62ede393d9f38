package org.taipan.compiler.store;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taipan.compiler.source.SourceFile;

/**
 * Values by name, made from bytes when they are asked for. The bytes are trusted: they come from
 * the same build, with the same classes.
 */
public final class RecordStore {
  /**
   * A class whose instances are stored: the constructor of a record or the constants of an enum.
   */
  sealed interface Shape {
    record OfRecord(Constructor<?> constructor) implements Shape {}

    record OfEnum(Map<String, Object> constants) implements Shape {}
  }

  private final ByteBuffer bytes;
  private final Map<String, Integer> entries = new HashMap<>();
  private final String[] texts;
  private final ConcurrentMap<Integer, Shape> shapes = new ConcurrentHashMap<>();

  /** A store from what {@link RecordStoreWriter} made. */
  public RecordStore(byte[] content) {
    bytes = ByteBuffer.wrap(content);
    texts = new String[bytes.getInt(0)];
    int count = bytes.getInt(4);
    int table = 4 * (2 + texts.length);
    for (int i = 0; i < count; i++) {
      entries.put(text(bytes.getInt(table + 8 * i)), bytes.getInt(table + 8 * i + 4));
    }
  }

  /** A store without values. */
  public static RecordStore empty() {
    return new RecordStore(new RecordStoreWriter().toByteArray());
  }

  /**
   * The value with a name.
   *
   * @param files gives source files by name
   */
  public <T> Optional<T> read(String name, Class<T> type, Function<String, SourceFile> files) {
    return Optional.ofNullable(entries.get(name))
        .map(place -> type.cast(new RecordReader(this, bytes.array(), place, files).read()));
  }

  /** A text by number. */
  String text(int number) {
    String known = texts[number];
    if (known == null) {
      known =
          new RecordReader(this, bytes.array(), bytes.getInt(8 + 4 * number), null).characters();
      texts[number] = known;
    }
    return known;
  }

  /** A class by the number of its name. */
  Shape shape(int number) {
    return shapes.computeIfAbsent(number, n -> shape(text(n)));
  }

  private static Shape shape(String name) {
    try {
      Class<?> type = Class.forName(name);
      if (type.isEnum()) {
        return new Shape.OfEnum(
            Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(c -> ((Enum<?>) c).name(), c -> c)));
      }
      Class<?>[] components =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(components);
      constructor.setAccessible(true); // records that are private to their package
      return new Shape.OfRecord(constructor);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("stored by another build", e);
    }
  }
}
