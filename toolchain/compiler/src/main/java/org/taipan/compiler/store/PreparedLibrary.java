package org.taipan.compiler.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.taipan.compiler.source.SourceFile;

/**
 * What the compiler needs of the library in every program and what does not depend on the program:
 * syntax trees and machine code. It stands in the jar beside the classes it was made with; where it
 * is missing, the compiler makes everything itself.
 */
public final class PreparedLibrary {
  /** Where it stands on the class path. */
  public static final String RESOURCE = "org/taipan/compiler/library.store";

  private static final RecordStore STORE = load();

  private PreparedLibrary() {}

  private static RecordStore load() {
    try (InputStream stream =
        PreparedLibrary.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      return stream == null ? RecordStore.empty() : new RecordStore(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is stored under a name, if anything. */
  public static <T> Optional<T> get(String name, Class<T> type) {
    return get(
        name,
        type,
        file -> {
          throw new IllegalStateException("no file " + file);
        });
  }

  /**
   * What is stored under a name, if anything.
   *
   * @param files gives source files by name
   */
  public static <T> Optional<T> get(
      String name, Class<T> type, Function<String, SourceFile> files) {
    return STORE.read(name, type, files);
  }
}
