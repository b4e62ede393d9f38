package org.taipan.compiler.lower;

import java.util.Optional;
import org.taipan.compiler.source.SourceFile;

/** The names of a module, as its functions see them. */
interface Names {
  /** The module's source. */
  SourceFile source();

  /** Whether the module belongs to the runtime library. */
  boolean isLibrary();

  /** What a free name means; nothing if there is no such name anywhere. */
  Optional<Binding> resolve(String name);

  /** Whether some object may get an attribute of that name from the program itself. */
  default boolean mayDefineAttribute(String name) {
    return true;
  }

  /** Whether a name occurs in the program as that of an attribute, or as a string. */
  default boolean mentions(String name) {
    return false;
  }
}
