package org.taipan.compiler.lower;

import java.util.Optional;
import org.taipan.compiler.source.SourceFile;

/** The names of a module, as its functions see them. */
interface Names {
  /** The module's source. */
  SourceFile source();

  /** Whether tracebacks leave its functions out. */
  default boolean isHidden() {
    return isLibrary();
  }

  /** What a name is bound to, if only imports of one thing bind it. */
  default Optional<Imports.Target> importOf(String name) {
    return Optional.empty();
  }

  /** Whether the module belongs to the runtime library. */
  boolean isLibrary();

  /** What a free name means; nothing if there is no such name anywhere. */
  Optional<Binding> resolve(String name);

  /** Whether some object may get an attribute of that name from the program itself. */
  default boolean mayDefineAttribute(String name) {
    return true;
  }
}
