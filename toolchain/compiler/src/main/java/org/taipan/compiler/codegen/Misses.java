package org.taipan.compiler.codegen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.taipan.compiler.ast.CmpOperator;
import org.taipan.compiler.ast.Operator;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.isa.Op;

/**
 * The instructions on Python values that may miss, and the library function that then does what
 * they stand for (docs/runtime.md).
 */
public final class Misses {
  /**
   * Between sp at the instruction and the frame of the code that handles its miss: there stands the
   * address where the instruction's function returns to, if it has no frame of its own.
   */
  static final int FRAME = 16;

  /** Bits that are set in the opcodes of custom-0 to custom-3, and in few others. */
  private static final int CUSTOM = 0xb;

  private static final Map<Op, RuntimeFunction> FUNCTIONS = new EnumMap<>(Op.class);
  private static final Map<Op, Op> OPPOSITES = new EnumMap<>(Op.class);

  static {
    FUNCTIONS.put(Op.PY_ADD, RuntimeFunction.OP_ADD);
    FUNCTIONS.put(Op.PY_ADDI, RuntimeFunction.OP_ADD);
    FUNCTIONS.put(Op.PY_SUB, RuntimeFunction.OP_SUB);
    FUNCTIONS.put(Op.PY_SUBI, RuntimeFunction.OP_SUB);
    FUNCTIONS.put(Op.PY_AND, RuntimeFunction.OP_AND);
    FUNCTIONS.put(Op.PY_OR, RuntimeFunction.OP_OR);
    FUNCTIONS.put(Op.PY_XOR, RuntimeFunction.OP_XOR);
    branches(Op.PY_BLT, Op.PY_BNLT, RuntimeFunction.TEST_LT);
    branches(Op.PY_BLE, Op.PY_BNLE, RuntimeFunction.TEST_LE);
    branches(Op.PY_BGT, Op.PY_BNGT, RuntimeFunction.TEST_GT);
    branches(Op.PY_BGE, Op.PY_BNGE, RuntimeFunction.TEST_GE);
    branches(Op.PY_BEQ, Op.PY_BNEQ, RuntimeFunction.TEST_EQ);
    branches(Op.PY_BNE, Op.PY_BNNE, RuntimeFunction.TEST_NE);
    branches(Op.PY_BTRUE, Op.PY_BFALSE, RuntimeFunction.TRUTH);
    opposites(Op.PY_BINT, Op.PY_BNINT);
    opposites(Op.PY_BINDEX, Op.PY_BNINDEX);
  }

  private Misses() {}

  private static void branches(Op whenTrue, Op whenFalse, RuntimeFunction test) {
    FUNCTIONS.put(whenTrue, test);
    FUNCTIONS.put(whenFalse, test);
    opposites(whenTrue, whenFalse);
  }

  private static void opposites(Op a, Op b) {
    OPPOSITES.put(a, b);
    OPPOSITES.put(b, a);
  }

  /** The function that does what an instruction stands for when it misses, if it may. */
  public static Optional<RuntimeFunction> function(Op op) {
    return Optional.ofNullable(FUNCTIONS.get(op));
  }

  /** The instruction that a word is, if it may miss. */
  public static Optional<Op> at(int word) {
    return (word & CUSTOM) == CUSTOM
        ? FUNCTIONS.keySet().stream().filter(op -> op.matches(word)).findFirst()
        : Optional.empty();
  }

  /** Whether an instruction may miss. */
  static boolean possible(Op op) {
    return FUNCTIONS.containsKey(op);
  }

  /** The branch on values that is taken exactly when this one is not. */
  public static Optional<Op> opposite(Op branch) {
    return Optional.ofNullable(OPPOSITES.get(branch));
  }

  /** The instruction for an operator on two registers, if there is one. */
  static Optional<Op> arithmetic(Operator operator) {
    return switch (operator) {
      case ADD -> Optional.of(Op.PY_ADD);
      case SUB -> Optional.of(Op.PY_SUB);
      case BIT_AND -> Optional.of(Op.PY_AND);
      case BIT_OR -> Optional.of(Op.PY_OR);
      case BIT_XOR -> Optional.of(Op.PY_XOR);
      default -> Optional.empty();
    };
  }

  /** The instruction for an operator on a register and a number, if there is one. */
  static Optional<Op> withImmediate(Operator operator) {
    return switch (operator) {
      case ADD -> Optional.of(Op.PY_ADDI);
      case SUB -> Optional.of(Op.PY_SUBI);
      default -> Optional.empty();
    };
  }

  /** The branch that is taken when a comparison of values holds. */
  static Op branch(CmpOperator operator) {
    return switch (operator) {
      case EQ -> Op.PY_BEQ;
      case NOT_EQ -> Op.PY_BNE;
      case LT -> Op.PY_BLT;
      case LT_E -> Op.PY_BLE;
      case GT -> Op.PY_BGT;
      case GT_E -> Op.PY_BGE;
      case IN, NOT_IN, IS, IS_NOT -> throw new IllegalArgumentException(operator.symbol());
    };
  }
}
