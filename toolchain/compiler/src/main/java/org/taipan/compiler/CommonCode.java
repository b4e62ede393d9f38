package org.taipan.compiler;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.isa.Extension;

/** The code of the library's functions that is the same in every program: made once. */
final class CommonCode {
  /** What the code of a function depends on. */
  private record Key(int optimisation, Set<Extension> extensions, String symbol) {}

  private static final ConcurrentMap<Key, CodeUnit> MADE = new ConcurrentHashMap<>();

  private CommonCode() {}

  /** The code of a function, made now if it was not before. */
  static CodeUnit get(CompileOptions options, String symbol, Supplier<CodeUnit> compilation) {
    Key key = new Key(options.optimisation(), options.extensions(), symbol);
    CodeUnit known = MADE.get(key);
    if (known == null) {
      known = compilation.get();
      MADE.put(key, known);
    }
    return known;
  }
}
