package org.taipan.compiler.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taipan.compiler.codegen.Category;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.compiler.codegen.CodeItem.Pooled;
import org.taipan.compiler.codegen.CodeUnit;
import org.taipan.compiler.codegen.FunctionEmitter;
import org.taipan.compiler.codegen.Registers;
import org.taipan.compiler.ir.Operation.LinkSymbol;
import org.taipan.compiler.ir.RuntimeFunction;
import org.taipan.compiler.source.SourceFile;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Csr;
import org.taipan.isa.Op;
import org.taipan.isa.Values;

/** The code in front of the program: reset entry and trap entry (docs/runtime.md). */
final class StartCode {
  static final String START = "_start";
  static final String TRAP = "_trap";

  /** Code that only the library's unwinder calls. */
  static final String SAVE_REGISTERS = "_save_registers";

  static final String RESUME = "_resume";

  private static final int TEMPORARY = 5;
  private static final int ARGUMENTS = 8;
  private static final int CHECK_FRAME = 80;

  /** s0 to s10. */
  private static final List<Integer> PRESERVED = List.of(8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26);

  private final List<CodeItem> items = new ArrayList<>();

  private StartCode() {}

  /**
   * Sets up the registers and runs the module's body.
   *
   * @param misses whether there are instructions that may miss
   */
  static CodeUnit start(String mainSymbol, boolean misses) {
    StartCode code = new StartCode();
    code.registers(START, LinkSymbol.STACK_TOP);
    code.load(TEMPORARY, LinkSymbol.TRAP_ENTRY);
    code.add(Op.CSRRW, 0, Csr.MTVEC.number(), TEMPORARY);
    if (misses) {
      code.load(TEMPORARY, LinkSymbol.MISS_TABLE);
      code.add(Op.CSRRW, 0, Csr.PYMVEC.number(), TEMPORARY);
    }
    code.load(TEMPORARY, LinkSymbol.STACK_LIMIT);
    code.add(Op.SD, TEMPORARY, -Registers.GLOBAL_BIAS, Registers.GP);
    code.load(Registers.A0, LinkSymbol.HEAP_START);
    code.load(Registers.A0 + 1, LinkSymbol.HEAP_END);
    code.call(RuntimeFunction.RUNTIME_START.symbol());
    code.call(mainSymbol);
    code.add(Op.ADDI, Registers.A0, Registers.ZERO, 0);
    code.call(RuntimeFunction.RUNTIME_EXIT.symbol());
    code.add(Op.EBREAK);
    return code.unit(START);
  }

  /** Hands cause, pc and value of a trap to the library, on a stack of its own. */
  static CodeUnit trap() {
    StartCode code = new StartCode();
    code.registers(TRAP, LinkSymbol.TRAP_STACK);
    code.readCsr(Registers.A0, Csr.MCAUSE);
    code.readCsr(Registers.A0 + 1, Csr.MEPC);
    code.readCsr(Registers.A0 + 2, Csr.MTVAL);
    code.call(RuntimeFunction.FATAL_TRAP.symbol());
    code.add(new Content.Jump(Registers.ZERO, new Label.Entry(TRAP)));
    return code.unit(TRAP);
  }

  /** Calls stack_overflow in between a function's call and its first instruction. */
  static CodeUnit stackCheck() {
    StartCode code = new StartCode();
    code.add(new Content.Mark(new Label.Entry(FunctionEmitter.STACK_CHECK)));
    code.add(Op.ADDI, Registers.SP, Registers.SP, -CHECK_FRAME);
    code.add(Op.SD, Registers.RA, CHECK_FRAME - 8, Registers.SP);
    for (int i = 0; i < ARGUMENTS; i++) {
      code.add(Op.SD, Registers.A0 + i, 8L * i, Registers.SP);
    }
    code.items.add(
        new CodeItem(
            new Content.Jump(
                Registers.RA, new Label.Entry(RuntimeFunction.STACK_OVERFLOW.symbol())),
            Category.ERROR_CHECK,
            Span.START,
            Optional.of(CHECK_FRAME)));
    for (int i = 0; i < ARGUMENTS; i++) {
      code.add(Op.LD, Registers.A0 + i, 8L * i, Registers.SP);
    }
    code.add(Op.LD, Registers.RA, CHECK_FRAME - 8, Registers.SP);
    code.add(Op.ADDI, Registers.SP, Registers.SP, CHECK_FRAME);
    code.add(Op.JALR, Registers.ZERO, 0, Registers.RA);
    return code.unit(FunctionEmitter.STACK_CHECK);
  }

  /** Stores the registers that calls preserve: register n at a0 + 8n. */
  static CodeUnit saveRegisters() {
    StartCode code = new StartCode();
    code.add(new Content.Mark(new Label.Entry(SAVE_REGISTERS)));
    for (int r : PRESERVED) {
      code.add(Op.SD, r, 8L * r, Registers.A0);
    }
    code.add(Op.JALR, Registers.ZERO, 0, Registers.RA);
    return code.unit(SAVE_REGISTERS);
  }

  /** Goes on at a0 with sp = a1 and the registers that calls preserve from a2. */
  static CodeUnit resume() {
    StartCode code = new StartCode();
    code.add(new Content.Mark(new Label.Entry(RESUME)));
    for (int r : PRESERVED) {
      code.add(Op.LD, r, 8L * r, Registers.A0 + 2);
    }
    code.add(Op.ADDI, Registers.SP, Registers.A0 + 1, 0);
    code.add(Op.JALR, Registers.ZERO, 0, Registers.A0);
    return code.unit(RESUME);
  }

  private void registers(String symbol, LinkSymbol stack) {
    add(new Content.Mark(new Label.Entry(symbol)));
    load(Registers.GP, LinkSymbol.GLOBAL_POINTER);
    add(Op.ADDI, Registers.INT_TAG, Registers.ZERO, Registers.INT_TAG_VALUE);
    add(Op.SLLI, Registers.INT_ZERO, Registers.INT_TAG, Values.INT_BITS);
    load(Registers.SP, stack);
  }

  private CodeUnit unit(String symbol) {
    return new CodeUnit(
        symbol, symbol, SourceFile.of(symbol, ""), true, 0, 0, List.of(), List.copyOf(items));
  }

  private void add(Content content) {
    items.add(new CodeItem(content, Category.FUNCTION_SETUP, Span.START, Optional.empty()));
  }

  private void add(Op op, long... operands) {
    add(Content.Instruction.of(op, operands));
  }

  private void load(int rd, LinkSymbol symbol) {
    add(new Content.PoolLoad(rd, new Pooled.LinkValue(symbol)));
  }

  private void readCsr(int rd, Csr csr) {
    add(Op.CSRRS, rd, csr.number(), Registers.ZERO);
  }

  private void call(String symbol) {
    add(new Content.Jump(Registers.RA, new Label.Entry(symbol)));
  }
}
