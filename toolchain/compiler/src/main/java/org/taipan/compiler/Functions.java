package org.taipan.compiler;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.taipan.compiler.Compiler.Stage;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Printer;
import org.taipan.compiler.ir.Verifier;
import org.taipan.compiler.link.Linker;
import org.taipan.compiler.lower.ProgramLowering;
import org.taipan.compiler.optimise.Inliner;
import org.taipan.compiler.optimise.Optimiser;

/** The functions of a program, lowered and optimised once each: callees before their callers. */
final class Functions {
  private final ProgramLowering program;
  private final CompileOptions options;
  private final BiConsumer<Stage, Supplier<String>> observer;
  private final Map<String, Function> ready = new HashMap<>();
  private final Map<String, Optional<Function>> bodies = new HashMap<>();
  private final Set<String> pending = new HashSet<>();

  Functions(
      ProgramLowering program,
      CompileOptions options,
      BiConsumer<Stage, Supplier<String>> observer) {
    this.program = program;
    this.options = options;
    this.observer = observer;
  }

  /**
   * The function with a symbol, ready for the selection of instructions.
   *
   * @throws org.taipan.compiler.source.CompileException if it uses what is not supported
   */
  Function get(String symbol) {
    Function known = ready.get(symbol);
    if (known != null) {
      return known;
    }
    pending.add(symbol);
    Function function = program.lower(symbol);
    observer.accept(Stage.IR, () -> Printer.print(function));
    Verifier.verify(function);
    if (options.optimisation() > 0) {
      Inliner.run(function, this::body);
      Optimiser.optimise(function, options.extensions());
      Verifier.verify(function);
      observer.accept(Stage.OPTIMISED, () -> Printer.print(function));
    }
    pending.remove(symbol);
    ready.put(symbol, function);
    return function;
  }

  /** The body of a small library function that is not a caller of the function in work. */
  private Optional<Function> body(Callee callee) {
    String symbol = callee.symbol();
    if (!callee.returns()
        || pending.contains(symbol)
        || Linker.ownSymbols().contains(symbol)
        || !program.isLowLevel(symbol)) {
      return Optional.empty();
    }
    Optional<Function> known = bodies.get(symbol);
    if (known == null) {
      known = Optional.of(get(symbol)).filter(Inliner::isSmall);
      bodies.put(symbol, known);
    }
    return known;
  }
}
