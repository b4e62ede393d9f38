package org.taipan.compiler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taipan.compiler.ir.Callee;
import org.taipan.compiler.ir.Function;
import org.taipan.compiler.link.Linker;
import org.taipan.compiler.lower.ProgramLowering;
import org.taipan.compiler.optimise.Inliner;

/**
 * Which library functions may take the place of their calls, as far as their lowered form says it:
 * those that could be small and that do not come back to themselves through such functions. The
 * answer does not depend on which function asks first, so neither does the code.
 */
final class InlineCandidates {
  private final ProgramLowering program;
  private final java.util.function.Function<String, Function> lowered;
  private final Map<String, Optional<Set<String>>> callees = new HashMap<>();

  /** Judges functions by their forms before optimisation. */
  InlineCandidates(ProgramLowering program, java.util.function.Function<String, Function> lowered) {
    this.program = program;
    this.lowered = lowered;
  }

  /** Whether a function may be put in the place of its calls if its optimised form is small. */
  boolean has(Callee callee) {
    return callee.returns()
        && !Linker.ownSymbols().contains(callee.symbol())
        && program.isLowLevel(callee.symbol())
        && callees(callee.symbol()).isPresent()
        && !isRecursive(callee.symbol());
  }

  private boolean isRecursive(String symbol) {
    Set<String> reached = new HashSet<>();
    Deque<String> work = new ArrayDeque<>(callees(symbol).orElseThrow());
    while (!work.isEmpty() && !reached.contains(symbol)) {
      String next = work.poll();
      if (program.isLowLevel(next) && reached.add(next)) {
        callees(next).ifPresent(work::addAll);
      }
    }
    return reached.contains(symbol);
  }

  /** The functions that one which could be small calls; nothing for one that could not. */
  private Optional<Set<String>> callees(String symbol) {
    return callees.computeIfAbsent(
        symbol,
        s -> {
          Function function = lowered.apply(s);
          return Inliner.couldBeSmall(function)
              ? Optional.of(Inliner.callees(function))
              : Optional.empty();
        });
  }
}
