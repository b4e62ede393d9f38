package org.taipan.core;

import static org.taipan.hdl.Hdl.lit;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;

/** Recognises the numbers of control and status registers, by as few bits as tell them apart. */
final class CsrMatcher {
  private static final int NUMBER_WIDTH = 12;
  private static final int NUMBERS = 1 << NUMBER_WIDTH;

  private final InstructionSet set;
  private final Bits number;
  private final Set<Integer> existing;

  /**
   * A matcher.
   *
   * @param set the extensions that decide which registers exist
   * @param number 12 bits
   */
  CsrMatcher(InstructionSet set, Bits number) {
    this.set = set;
    this.number = number;
    existing = numbers(Csr.values());
  }

  private Set<Integer> numbers(Csr... csrs) {
    return Arrays.stream(csrs)
        .filter(csr -> set.extensions().contains(csr.extension()))
        .flatMapToInt(Csr::numbers)
        .boxed()
        .collect(Collectors.toSet());
  }

  /** Whether the number is that of a register. */
  Bool exists() {
    return covered(existing, n -> !existing.contains(n));
  }

  /** Whether the number, which must be that of a register, is that of one of these. */
  Bool is(Csr... csrs) {
    Set<Integer> wanted = numbers(csrs);
    return covered(wanted, n -> existing.contains(n) && !wanted.contains(n));
  }

  private Bool covered(Set<Integer> wanted, IntPredicate forbidden) {
    Bool result = lit(false);
    Set<Integer> open = new TreeSet<>(wanted);
    while (!open.isEmpty()) {
      int first = open.iterator().next();
      int care = widest(first, forbidden);
      open.removeIf(n -> ((n ^ first) & care) == 0);
      result = result.or(number.matches(pattern(first, care)));
    }
    return result;
  }

  /** The fewest bits, highest first, that keep a number apart from all forbidden ones. */
  private static int widest(int first, IntPredicate forbidden) {
    int care = NUMBERS - 1;
    for (int bit = 0; bit < NUMBER_WIDTH; bit++) {
      int fewer = care & ~(1 << bit);
      boolean apart =
          IntStream.range(0, NUMBERS).filter(n -> ((n ^ first) & fewer) == 0).noneMatch(forbidden);
      care = apart ? fewer : care;
    }
    return care;
  }

  private static String pattern(int value, int care) {
    var text = new StringBuilder();
    for (int bit = NUMBER_WIDTH - 1; bit >= 0; bit--) {
      text.append((care >> bit & 1) == 0 ? '-' : (char) ('0' + (value >> bit & 1)));
    }
    return text.toString();
  }
}
