package org.taipan.compiler.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
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
    ClassLoader loader = PreparedLibrary.class.getClassLoader();
    try (InputStream stream = loader.getResourceAsStream(RESOURCE)) {
      return stream == null || isForeign(loader.getResource(RESOURCE))
          ? RecordStore.empty()
          : new RecordStore(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a store comes from elsewhere on the class path than this class: another build's. */
  private static boolean isForeign(URL store) {
    URL own = PreparedLibrary.class.getProtectionDomain().getCodeSource().getLocation();
    return own != null && store != null && !store.toString().contains(own.toString());
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
