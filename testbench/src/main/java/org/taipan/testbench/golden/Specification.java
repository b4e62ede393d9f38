package org.taipan.testbench.golden;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.taipan.isa.Event;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;

/**
 * What every instruction of an instruction set does, and how many event counters there are.
 * Immutable.
 */
public final class Specification {
  /** Event counters of a machine of which nothing else is said. */
  public static final int DEFAULT_EVENT_COUNTERS = 8;

  private static final Semantics ILLEGAL =
      (h, i) -> {
        throw h.illegal(i);
      };

  private final InstructionSet set;
  private final Map<Op, Semantics> table;
  private final int eventCounters;

  private Specification(InstructionSet set, Map<Op, Semantics> table, int eventCounters) {
    this.set = set;
    this.table = table;
    this.eventCounters = eventCounters;
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
    ValueInstructions.define(table);
    return of(set, table);
  }

  /** The same with these meanings. */
  static Specification of(InstructionSet set, Map<Op, Semantics> table) {
    List<Op> unknown = set.ops().stream().filter(op -> !table.containsKey(op)).toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("golden has no meaning for " + unknown);
    }
    return new Specification(set, table, DEFAULT_EVENT_COUNTERS);
  }

  /** The same with another meaning of one instruction. */
  public Specification with(Op op, Semantics semantics) {
    Map<Op, Semantics> changed = new EnumMap<>(table);
    changed.put(op, semantics);
    return new Specification(set, changed, eventCounters);
  }

  /**
   * The same with another number of event counters.
   *
   * @param number from 0 to {@link org.taipan.isa.Csr#EVENT_COUNTERS}
   */
  public Specification withEventCounters(int number) {
    return new Specification(set, table, number);
  }

  /** How many event counters the machine has. */
  public int eventCounters() {
    return eventCounters;
  }

  /** The instructions that exist; all others are illegal. */
  public InstructionSet instructionSet() {
    return set;
  }

  Instruction decode(int word) {
    return set.decode(word)
        .map(op -> Instruction.of(op, table.get(op), word))
        .orElseGet(() -> new Instruction(ILLEGAL, Event.NONE, word, 0, 0, 0, 0));
  }
}
