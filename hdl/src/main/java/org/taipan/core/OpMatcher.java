package org.taipan.core;

import static org.taipan.hdl.Hdl.lit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;

/**
 * Recognises the instructions of a set in an instruction word, by the masks of the ISA table. Told
 * apart are the instructions of the set only: what is said of other words may be anything, but for
 * {@link #legal}.
 */
final class OpMatcher {
  private final InstructionSet instructions;
  private final Bits word;

  OpMatcher(InstructionSet instructions, Bits word) {
    this.instructions = instructions;
    this.word = word;
  }

  /** Whether the word is an instruction of the set. */
  Bool legal() {
    return matches(cubes(_ -> true));
  }

  /** Whether the word, an instruction of the set, is one of these. */
  Bool any(Op... ops) {
    List<Op> wanted = Arrays.asList(ops);
    return any(wanted::contains);
  }

  /** Whether the word, an instruction of the set, has this property. */
  Bool any(Predicate<Op> property) {
    return any(property, _ -> true);
  }

  /** Whether the word has this property, when it is an instruction for which that counts. */
  Bool any(Predicate<Op> property, Predicate<Op> counts) {
    return matches(Cube.cover(cubes(property.and(counts)), cubes(property.negate().and(counts))));
  }

  private List<Cube> cubes(Predicate<Op> property) {
    return instructions.ops().stream()
        .filter(property)
        .map(op -> new Cube(op.mask(), op.match()))
        .toList();
  }

  private Bool matches(Collection<Cube> cubes) {
    return cubes.stream().map(this::matches).reduce(Bool::or).orElseGet(() -> lit(false));
  }

  private Bool matches(Cube cube) {
    var pattern = new StringBuilder();
    for (int bit = Integer.SIZE - 1; bit >= 0; bit--) {
      boolean fixed = (cube.mask() >> bit & 1) == 1;
      pattern.append(fixed ? (cube.match() >> bit & 1) == 1 ? '1' : '0' : '-');
    }
    return word.matches(pattern.toString());
  }
}
