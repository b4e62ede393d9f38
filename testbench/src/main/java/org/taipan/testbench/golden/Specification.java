package org.taipan.testbench.golden;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;

/** What every instruction of an instruction set does. Immutable. */
public final class Specification {
  private static final Semantics ILLEGAL =
      (h, i) -> {
        throw h.illegal(i);
      };

  private final InstructionSet set;
  private final Map<Op, Semantics> table;

  private Specification(InstructionSet set, Map<Op, Semantics> table) {
    this.set = set;
    this.table = table;
  }

  /**
   * The meaning of an instruction set's instructions.
   *
   * @throws IllegalArgumentException when the set holds instructions that golden does not know
   */
  public static Specification of(InstructionSet set) {
    Map<Op, Semantics> table = new EnumMap<>(Op.class);
    BaseInstructions.define(table);
    MultiplyInstructions.define(table);
    BitInstructions.define(table);
    SystemInstructions.define(table);
    FloatInstructions.define(table);
    return of(set, table);
  }

  /** The same with these meanings. */
  static Specification of(InstructionSet set, Map<Op, Semantics> table) {
    List<Op> unknown = set.ops().stream().filter(op -> !table.containsKey(op)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("golden has no meaning for " + unknown);
    }
    return new Specification(set, table);
  }

  /** The same with another meaning of one instruction. */
  public Specification with(Op op, Semantics semantics) {
    Map<Op, Semantics> changed = new EnumMap<>(table);
    changed.put(op, semantics);
    return new Specification(set, changed);
  }

  /** The instructions that exist; all others are illegal. */
  public InstructionSet instructionSet() {
    return set;
  }

  Instruction decode(int word) {
    return set.decode(word)
        .map(op -> Instruction.of(op, table.get(op), word))
        .orElseGet(() -> new Instruction(ILLEGAL, word, 0, 0, 0, 0));
  }
}
