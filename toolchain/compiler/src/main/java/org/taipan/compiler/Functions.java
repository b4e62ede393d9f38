package org.taipan.compiler;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.Compiler.Stage;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.ir.Printer;
import org.taipan.compiler.ir.Verifier;
import org.taipan.compiler.lower.ProgramLowering;
import org.taipan.compiler.optimise.Inliner;
import org.taipan.compiler.optimise.Optimiser;

/** The functions of a program, lowered and optimised once each: callees before their callers. */
final class Functions {
  private final ProgramLowering program;
  private final CompileOptions options;
  private final Compiler.Observer observer;

  /** Those of the library that callers may ask for again. */
  private final Map<String, Function> ready = new HashMap<>();

  private final Map<String, Optional<Function>> bodies = new HashMap<>();
  private final Map<String, Function> lowered = new HashMap<>();
  private final Optional<Set<String>> preparedInlined;
  private final InlineCandidates candidates;

  Functions(ProgramLowering program, CompileOptions options, Compiler.Observer observer) {
    this.program = program;
    this.options = options;
    this.observer = observer;
    this.preparedInlined = CommonCode.inlined(options);
    this.candidates = new InlineCandidates(program, this::lowered);
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
    Function function = lowered(symbol);
    if (options.optimisation() > 0) {
      Inliner.run(function, this::body);
      Optimiser.optimise(function, options.extensions());
      Verifier.verify(function);
      observer.see(Stage.OPTIMISED, symbol, () -> Printer.print(function));
    }
    lowered.remove(symbol);
    if (program.isLowLevel(symbol)) {
      ready.put(symbol, function);
    }
    return function;
  }

  /** The body of a small library function. */
  private Optional<Function> body(Callee callee) {
    String symbol = callee.symbol();
    Optional<Function> known = bodies.get(symbol);
    if (known == null) {
      known = isInlined(callee) ? Optional.of(get(symbol)) : Optional.empty();
      bodies.put(symbol, known);
    }
    return known;
  }

  /** What is prepared says it without the function being lowered. */
  private boolean isInlined(Callee callee) {
    String symbol = callee.symbol();
    if (preparedInlined.isPresent() && program.isCommon(symbol)) {
      return preparedInlined.get().contains(symbol);
    }
    return candidates.has(callee) && Inliner.isSmall(get(symbol));
  }

  /** Those of the library's functions that are put in the place of their calls. */
  List<String> inlined() {
    return program.lowLevelFunctions().stream()
        .filter(callee -> body(callee).isPresent())
        .map(Callee::symbol)
        .toList();
  }

  /** A function as it was lowered, until it is optimised. */
  private Function lowered(String symbol) {
    return lowered.computeIfAbsent(symbol, this::lower);
  }

  private Function lower(String symbol) {
    Function function = program.lower(symbol);
    observer.see(Stage.IR, symbol, () -> Printer.print(function));
    Verifier.verify(function);
    return function;
  }
}
