package org.taipan.testbench.random;

import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.taipan.isa.Extension;
import org.taipan.isa.Format;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;

/** What items are put together from: random instructions of the set's groups. */
final class Palette {
  final RandomGenerator random;
  final Registers registers;
  final InstructionText text;
  final List<Op> computing;
  final List<Op> multiplying;
  final List<Op> floating;
  final List<Op> loads;
  final List<Op> stores;
  final List<Op> branches;
  private final InstructionSet set;

  Palette(RandomGenerator random, InstructionSet set) {
    this.random = random;
    this.set = set;
    this.registers = new Registers(random);
    this.text = new InstructionText(random, registers);
    this.computing = ops(op -> computes(op) && op.extension() != Extension.RV64M);
    this.multiplying = ops(op -> computes(op) && op.extension() == Extension.RV64M);
    this.floating = ops(op -> op.extension() == Extension.ZDINX);
    this.loads = ops(op -> op.format() == Format.LOAD && op != Op.JALR);
    this.stores = ops(op -> op.format() == Format.STORE);
    this.branches = ops(op -> op.format() == Format.BRANCH);
  }

  boolean has(Op op) {
    return set.ops().contains(op);
  }

  List<Op> ops(Predicate<Op> which) {
    return set.ops().stream().filter(which).toList();
  }

  private static boolean computes(Op op) {
    return op.extension() != Extension.ZDINX
        && switch (op.format()) {
          case R, I, SHIFT, SHIFT_WORD, UNARY, UPPER -> true;
          default -> false;
        };
  }

  <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** A computing instruction with random operands. */
  String compute() {
    return text.random(any(computing));
  }

  /** A multiplication, division or floating-point instruction. */
  Op slow() {
    return any(floating.isEmpty() || random.nextBoolean() ? multiplying : floating);
  }

  /** A branch instruction with random sources, without its target. */
  String condition() {
    return "%s x%d, x%d"
        .formatted(any(branches).mnemonic(), registers.source(), registers.source());
  }

  /** A load or store with random data register. */
  String access(String base, long offset) {
    return access(any(random.nextInt(5) < 3 ? loads : stores), base, offset);
  }

  String access(Op op, String base, long offset) {
    int register = op.format() == Format.LOAD ? registers.destination() : registers.source();
    return access(op, register, base, offset);
  }

  static String access(Op op, int register, String base, long offset) {
    return "%s x%d, %d(%s)".formatted(op.mnemonic(), register, offset, base);
  }

  /** Bytes of a load or store: funct3 holds the size. */
  static int bytes(Op op) {
    return 1 << (op.match() >> 12 & 3);
  }

  /** An instruction that has source registers. */
  Op reader(List<Op> from) {
    while (true) {
      Op op = any(from);
      if (op.has(Operand.RS1)) {
        return op;
      }
    }
  }
}
