package org.taipan.core;

import static org.taipan.hdl.Hdl.lit;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;

/** Recognises the instructions of a set in an instruction word, by the masks of the ISA table. */
final class OpMatcher {
  private final Map<Op, Bool> matches = new EnumMap<>(Op.class);

  OpMatcher(InstructionSet instructions, Bits word) {
    for (Op op : instructions.ops()) {
      matches.put(op, word.matches(pattern(op)));
    }
  }

  private static String pattern(Op op) {
    var pattern = new StringBuilder();
    for (int bit = Integer.SIZE - 1; bit >= 0; bit--) {
      boolean fixed = (op.mask() >> bit & 1) == 1;
      pattern.append(fixed ? (op.match() >> bit & 1) == 1 ? '1' : '0' : '-');
    }
    return pattern.toString();
  }

  /** Whether the word is one of these; those outside the set never match. */
  Bool any(Op... ops) {
    List<Op> wanted = Arrays.asList(ops);
    return any(wanted::contains);
  }

  /** Whether the word is an instruction of the set with this property. */
  Bool any(Predicate<Op> property) {
    return matches.entrySet().stream()
        .filter(e -> property.test(e.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Bool::or)
        .orElseGet(() -> lit(false));
  }
}
