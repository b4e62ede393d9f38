package org.taipan.compiler.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.taipan.compiler.codegen.Category;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.compiler.codegen.Misses;
import org.taipan.compiler.codegen.Registers;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Csr;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.Values;

/**
 * The handlers of misses (docs/runtime.md): a table with an entry for each instruction, a piece of
 * code for each that the program has, and what these share.
 *
 * <p>To the instruction's function a miss is a call that leaves every register but the result as it
 * was. The frame holds, from sp up: the registers that callers save, the destination's number, the
 * address behind the instruction, and ra. To who walks the stack the last two words are the frames
 * of the handler and of the instruction.
 */
final class MissCode {
  /** The table. */
  static final String TABLE = "_misses";

  private static final int ENTRY_BYTES = 16;
  private static final int ENTRIES = 32;
  private static final int T0 = 5;
  private static final int T1 = 6;
  private static final int T2 = 7;

  /** The registers that callers save, ra left out; t0 is first, as entries know it. */
  private static final List<Integer> SAVED =
      List.of(T0, T1, T2, 28, 29, 30, 31, 10, 11, 12, 13, 14, 15, 16, 17);

  private static final int DESTINATION = 8 * SAVED.size();
  private static final int BEHIND = DESTINATION + 16;
  private static final int RETURN = BEHIND + 16;
  private static final int FRAME = RETURN + 8;

  /** What follows {@link #BEHIND} is, to who walks the stack, the instruction's. */
  private static final int HANDLER_FRAME = BEHIND + 8;

  private static final int SAVE = ENTRIES;
  private static final int RESTORE = ENTRIES + 1;
  private static final int RESTORE_BRANCH = ENTRIES + 2;

  private final List<CodeItem> items = new ArrayList<>();

  private MissCode() {}

  /** The handlers for instructions. */
  static CodeUnit handlers(Set<Op> ops) {
    MissCode code = new MissCode();
    code.add(new Content.Align(ENTRIES * ENTRY_BYTES));
    code.mark(new Label.Entry(TABLE));
    List<Optional<Op>> byCause =
        IntStream.range(0, ENTRIES)
            .mapToObj(cause -> ops.stream().filter(op -> op.missCause() == cause).findFirst())
            .toList();
    byCause.forEach(code::entry);
    ops.forEach(code::handler);
    code.save();
    code.restoreBranch();
    code.restore();
    return new CodeUnit(
        TABLE, TABLE, SourceFile.of(TABLE, ""), true, 0, 0, List.of(), List.copyOf(code.items));
  }

  /** The instructions of a program that may miss. */
  static Set<Op> used(List<CodeUnit> units) {
    Set<Op> used = EnumSet.noneOf(Op.class);
    for (CodeUnit unit : units) {
      for (CodeItem item : unit.items()) {
        switch (item.content()) {
          case Content.Instruction(int word) -> Misses.at(word).ifPresent(used::add);
          case Content.Branch(Op op, _, _, _) -> used.add(op);
          default -> {}
        }
      }
    }
    used.removeIf(op -> Misses.function(op).isEmpty());
    // A branch that does not reach becomes its opposite.
    Set<Op> all = EnumSet.copyOf(used.isEmpty() ? EnumSet.noneOf(Op.class) : used);
    used.forEach(op -> Misses.opposite(op).ifPresent(all::add));
    return all;
  }

  private void entry(Optional<Op> op) {
    if (op.isPresent()) {
      add(Op.ADDI, Registers.SP, Registers.SP, -FRAME);
      add(Op.SD, T0, 0, Registers.SP);
      jump(op.get().missCause());
    }
    int used = op.isPresent() ? 3 : 0;
    for (int i = used; i < ENTRY_BYTES / 4; i++) {
      add(Op.EBREAK);
    }
  }

  private void handler(Op op) {
    mark(inner(op.missCause()));
    add(new Content.Jump(T0, inner(SAVE)));
    if (op.has(Operand.IMM_I)) {
      add(Op.SLLI, Registers.A0 + 1, Registers.A0 + 1, 64 - Values.INT_BITS);
      add(Op.SRLI, Registers.A0 + 1, Registers.A0 + 1, 64 - Values.INT_BITS);
      add(Op.ADD, Registers.A0 + 1, Registers.A0 + 1, Registers.INT_ZERO);
    }
    String function = Misses.function(op).orElseThrow().symbol();
    items.add(
        new CodeItem(
            new Content.Jump(Registers.RA, new Label.Entry(function)),
            Category.LIBRARY_CALL,
            Span.START,
            Optional.of(HANDLER_FRAME)));
    if (!op.has(Operand.IMM_B)) {
      jump(RESTORE);
      return;
    }
    if (takenWhenFalse(op)) {
      add(Op.SLTIU, Registers.A0, Registers.A0, 1);
    }
    jump(RESTORE_BRANCH);
  }

  /** Those of custom-3. */
  private static boolean takenWhenFalse(Op op) {
    return (op.match() & 0x7f) == (Op.PY_BFALSE.match() & 0x7f);
  }

  /** Fills the frame, and passes the operands as arguments; called by t0. */
  private void save() {
    mark(inner(SAVE));
    for (int i = 1; i < SAVED.size(); i++) {
      add(Op.SD, SAVED.get(i), 8L * i, Registers.SP);
    }
    add(Op.SD, Registers.RA, RETURN, Registers.SP);
    readCsr(T1, Csr.PYMPC);
    readCsr(T2, Csr.PYMRD);
    readCsr(Registers.A0, Csr.PYMA);
    readCsr(Registers.A0 + 1, Csr.PYMB);
    add(Op.ADDI, T1, T1, 4);
    add(Op.SD, T1, BEHIND, Registers.SP);
    add(Op.SD, T2, DESTINATION, Registers.SP);
    add(Op.JALR, Registers.ZERO, 0, T0);
  }

  /** Goes on at the branch's target if a0 is 1, else behind the branch. */
  private void restoreBranch() {
    mark(inner(RESTORE_BRANCH));
    add(new Content.Branch(Op.BEQ, Registers.A0, Registers.ZERO, inner(RESTORE)));
    add(Op.LD, T1, BEHIND, Registers.SP);
    add(Op.LW, T2, -4, T1);
    add(Op.SRAI, T0, T2, 31);
    add(Op.SLLI, T0, T0, 12);
    offset(T2, 7, 0, 1, 11);
    offset(T2, 20, 0x7e0, 0, 0);
    offset(T2, 7, 0x1e, 0, 0);
    add(Op.ADD, T1, T1, T0);
    add(Op.ADDI, T1, T1, -4);
    add(Op.SD, T1, BEHIND, Registers.SP);
    // goes on in the code behind
  }

  /** Adds some bits of a word, shifted right and masked, or one bit shifted left, to t0. */
  private void offset(int word, int right, int mask, int bit, int left) {
    add(Op.SRLI, Registers.A0, word, right);
    add(Op.ANDI, Registers.A0, Registers.A0, mask | bit);
    if (left > 0) {
      add(Op.SLLI, Registers.A0, Registers.A0, left);
    }
    add(Op.ADD, T0, T0, Registers.A0);
  }

  /** Goes on behind the instruction, with a0 as its result. */
  private void restore() {
    mark(inner(RESTORE));
    writeCsr(Csr.PYMA, Registers.A0);
    add(Op.LD, T1, BEHIND, Registers.SP);
    add(Op.LD, T2, DESTINATION, Registers.SP);
    writeCsr(Csr.PYMPC, T1);
    writeCsr(Csr.PYMRD, T2);
    for (int i = 0; i < SAVED.size(); i++) {
      add(Op.LD, SAVED.get(i), 8L * i, Registers.SP);
    }
    add(Op.LD, Registers.RA, RETURN, Registers.SP);
    add(Op.ADDI, Registers.SP, Registers.SP, FRAME);
    add(Op.PY_RET);
  }

  private static Label inner(int number) {
    return new Label.Inner(TABLE, number);
  }

  private void jump(int number) {
    add(new Content.Jump(Registers.ZERO, inner(number)));
  }

  private void mark(Label label) {
    add(new Content.Mark(label));
  }

  private void add(Content content) {
    items.add(new CodeItem(content, Category.LIBRARY_CALL, Span.START, Optional.empty()));
  }

  private void add(Op op, long... operands) {
    add(Content.Instruction.of(op, operands));
  }

  private void readCsr(int rd, Csr csr) {
    add(Op.CSRRS, rd, csr.number(), Registers.ZERO);
  }

  private void writeCsr(Csr csr, int rs) {
    add(Op.CSRRW, Registers.ZERO, csr.number(), rs);
  }
}
