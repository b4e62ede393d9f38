package org.taipan.compiler;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.compiler.lower.ProgramLowering;
import org.taipan.compiler.store.PreparedLibrary;
import org.taipan.isa.Extension;

/** The code of the library's functions that is the same in every program: made once. */
final class CommonCode {
  /** What the code of a function depends on. */
  private record Key(int optimisation, Set<Extension> extensions, String symbol) {}

  private static final ConcurrentMap<Key, CodeUnit> MADE = new ConcurrentHashMap<>();

  /** Precedes the symbol in the name under which code is stored. */
  static final String NAME = "code ";

  /** The name of the list of functions that are put in the place of calls. */
  static final String INLINED = "inlined";

  /** That list: all symbols of the library that are. */
  record Inlined(List<String> symbols) {}

  private CommonCode() {}

  /** The code of a function, made now if it was not before. */
  static CodeUnit get(CompileOptions options, String symbol, Supplier<CodeUnit> compilation) {
    Key key = new Key(options.optimisation(), options.extensions(), symbol);
    CodeUnit known = MADE.get(key);
    if (known == null) {
      known = prepared(options, symbol).orElseGet(compilation);
      MADE.put(key, known);
    }
    return known;
  }

  private static Optional<CodeUnit> prepared(CompileOptions options, String symbol) {
    return isPrepared(options)
        ? PreparedLibrary.get(NAME + symbol, CodeUnit.class, ProgramLowering::libraryFile)
        : Optional.empty();
  }

  /** The functions that are put in the place of their calls, if that is prepared. */
  static Optional<Set<String>> inlined(CompileOptions options) {
    return isPrepared(options)
        ? PreparedLibrary.get(INLINED, Inlined.class).map(inlined -> Set.copyOf(inlined.symbols()))
        : Optional.empty();
  }

  /** The library is prepared for the usual processor only. */
  private static boolean isPrepared(CompileOptions options) {
    CompileOptions usual = CompileOptions.defaults();
    return options.optimisation() == usual.optimisation()
        && options.extensions().equals(usual.extensions());
  }
}
