package org.taipan.compiler.lower;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.taipan.compiler.ast.Module;
import org.taipan.compiler.parser.PythonParser;
import org.taipan.compiler.source.SourceFile;

/** The text of a module of the library and its syntax tree. */
record LibrarySource(SourceFile source, Module tree) {
  /** Where the modules stand on the class path. */
  private static final String RESOURCES = "/org/taipan/runtime/";

  /** What has been read: it does not change while the compiler runs. */
  private static final ConcurrentMap<String, LibrarySource> READ = new ConcurrentHashMap<>();

  /**
   * A module from the class path.
   *
   * @throws IllegalStateException if it is missing
   */
  static LibrarySource resource(String module) {
    return READ.computeIfAbsent(module, LibrarySource::read);
  }

  private static LibrarySource read(String module) {
    String name = RESOURCES + module + ".py";
    try (InputStream stream = LibrarySource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the runtime library has no module " + name);
      }
      SourceFile source = SourceFile.decode(module + ".py", stream.readAllBytes());
      return new LibrarySource(source, PythonParser.parse(source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
