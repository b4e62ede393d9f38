package org.taipan.compiler.lower;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.source.ModulePath;
import org.taipan.compiler.source.SourceFile;

/** The standard library's modules, which stand on the class path. */
final class StandardLibrary implements ModulePath {
  /** The builtins that are written in Python: each is an attribute of a module. */
  static final Map<String, String> BUILTINS =
      Map.of(
          "aiter",
          AsyncGenerators.MODULE,
          "anext",
          AsyncGenerators.MODULE,
          "memoryview",
          "_memoryview",
          "open",
          "_open");

  /** The module whose attributes are the builtins. */
  static final String BUILTINS_MODULE = "builtins";

  private static final String RESOURCES = "/org/taipan/runtime/stdlib/";

  @Override
  public Optional<Found> find(String module) {
    String path = module.replace('.', '/');
    return read(path + "/" + PACKAGE_FILE, true).or(() -> read(path + ".py", false));
  }

  private static Optional<Found> read(String path, boolean isPackage) {
    try (InputStream stream = StandardLibrary.class.getResourceAsStream(RESOURCES + path)) {
      if (stream == null) {
        return Optional.empty();
      }
      SourceFile source = SourceFile.decode("<library>/" + path, stream.readAllBytes());
      return Optional.of(new Found(source, isPackage, true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
