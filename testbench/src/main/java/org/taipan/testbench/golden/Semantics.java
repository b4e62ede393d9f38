package org.taipan.testbench.golden;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** What one instruction does: the meaning of one {@link org.taipan.isa.Op}. */
@FunctionalInterface
public interface Semantics {

  /**
   * Executes the instruction on a hart.
   *
   * @throws Trap when it raises an exception; it has then changed nothing
   */
  void execute(Hart hart, Instruction instruction);

  /** rd ← f(rs1, rs2). */
  static Semantics registers(LongBinaryOperator f) {
    return (h, i) -> h.write(i.rd(), f.applyAsLong(h.read(i.rs1()), h.read(i.rs2())));
  }

  /** rd ← f(rs1, immediate). */
  static Semantics immediate(LongBinaryOperator f) {
    return (h, i) -> h.write(i.rd(), f.applyAsLong(h.read(i.rs1()), i.immediate()));
  }

  /** rd ← f(rs1). */
  static Semantics unary(LongUnaryOperator f) {
    return (h, i) -> h.write(i.rd(), f.applyAsLong(h.read(i.rs1())));
  }

  /** if f(rs1, rs2): jump to pc + offset. */
  static Semantics branch(Condition f) {
    return (h, i) -> {
      if (f.holds(h.read(i.rs1()), h.read(i.rs2()))) {
        h.jump(h.pc() + i.immediate());
      }
    };
  }

  /** rd ← f(memory[rs1 + offset]), where f extends the loaded bits. */
  static Semantics load(int bytes, LongUnaryOperator f) {
    return (h, i) -> h.write(i.rd(), f.applyAsLong(h.load(h.read(i.rs1()) + i.immediate(), bytes)));
  }

  /** memory[rs1 + offset] ← low bytes of rs2. */
  static Semantics store(int bytes) {
    return (h, i) -> h.store(h.read(i.rs1()) + i.immediate(), bytes, h.read(i.rs2()));
  }

  /** Condition of a branch. */
  @FunctionalInterface
  interface Condition {
    /** Whether it is taken. */
    boolean holds(long a, long b);
  }
}
