package org.taipan.compiler.codegen;

import java.util.List;
import java.util.Optional;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.ir.Type;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;
import org.taipan.isa.Values;

/**
 * The way out of an inline operation: a cold block that calls the library and comes back behind the
 * operation. Made when the first check needs it.
 */
final class SlowPath {
  private final MachineBuilder builder;
  private final MachineBlock join;
  private MachineBlock block;

  SlowPath(MachineBuilder builder) {
    this.builder = builder;
    this.join = builder.newBlock();
  }

  /** Where checks that fail go. */
  MachineBlock block() {
    if (block == null) {
      block = builder.newColdBlock();
    }
    return block;
  }

  /** Where the fast paths meet behind the operation. */
  MachineBlock join() {
    return join;
  }

  /** Goes there unless a value is a small int. */
  void unlessInt(Operand operand) {
    if (!operand.isInt()) {
      unlessInt(operand, block());
    }
  }

  /** Goes there if a value is an int, but no small one. */
  void unlessSmall(Operand operand) {
    if (operand.isAnyInt()) {
      unlessInt(operand);
    }
  }

  /** Goes to a block unless a value is a small int. */
  void unlessInt(Operand operand, MachineBlock other) {
    unlessInt(builder, operand, other);
  }

  /** Goes to a block unless a value is a small int. */
  static void unlessInt(MachineBuilder builder, Operand operand, MachineBlock other) {
    if (operand.isInt()) {
      return;
    }
    builder.as(Category.TYPE_CHECK);
    if (builder.has(Extension.XPYGUARD)) {
      builder.branchAway(Op.PY_BNINT, operand.register(), Registers.INT_ZERO, other);
      return;
    }
    int tag = builder.immediate(Op.SRAI, operand.register(), IntegerOperations.INT_SHIFT_TAG);
    builder.branchAway(Op.BNE, tag, Registers.INT_TAG, other);
  }

  /** Goes to a block unless both values are small ints. */
  static void unlessInts(MachineBuilder builder, Operand a, Operand b, MachineBlock other) {
    if (builder.has(Extension.XPYGUARD) && !a.isInt() && !b.isInt()) {
      builder.as(Category.TYPE_CHECK).branchAway(Op.PY_BNINT, a.register(), b.register(), other);
      return;
    }
    unlessInt(builder, b, other);
    unlessInt(builder, a, other);
  }

  /** Goes there if a machine condition holds. */
  void when(Op branch, int rs1, int rs2) {
    builder.as(Category.ERROR_CHECK).branchAway(branch, rs1, rs2, block());
  }

  /** The registers of operands; constants are made here, in the current block. */
  static List<Integer> registers(List<Operand> operands) {
    return operands.stream().map(Operand::register).toList();
  }

  /** Ends the fast path; behind it the result is there on both ways. */
  void finish(RuntimeFunction callee, List<Operand> arguments, List<Operand> items, int result) {
    finish(callee, arguments, items, result, Optional.empty());
  }

  /** The same; where the library answers unbound, it goes on in a block. */
  void finish(
      RuntimeFunction callee,
      List<Operand> arguments,
      List<Operand> items,
      int result,
      Optional<MachineBlock> whenUnbound) {
    builder.as(Category.PROGRAM).jump(join);
    if (block != null) {
      builder.start(block);
      int wanted = callee.callee().result() == Type.NONE ? Registers.NONE : result;
      builder.coldCallInto(wanted, callee, registers(arguments), registers(items));
      whenUnbound.ifPresent(
          other -> builder.branchAway(Op.BEQ, result, builder.constant(Values.UNBOUND), other));
      builder.as(Category.LIBRARY_CALL).jump(join);
    }
    builder.as(Category.PROGRAM).start(join);
  }
}
