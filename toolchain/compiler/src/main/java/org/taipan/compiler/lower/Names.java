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
}
