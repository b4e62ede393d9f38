package org.taipan.testbench.golden;

import static org.taipan.testbench.golden.Semantics.branch;
import static org.taipan.testbench.golden.Semantics.immediate;
import static org.taipan.testbench.golden.Semantics.load;
import static org.taipan.testbench.golden.Semantics.registers;
import static org.taipan.testbench.golden.Semantics.store;

import java.util.Map;
import org.taipan.isa.Op;
import org.taipan.isa.TrapCause;

/** RV64I and Zifencei (RISC-V unprivileged spec 20240411, ch. 2, 4, 5). */
final class BaseInstructions {
  private BaseInstructions() {}

  static void define(Map<Op, Semantics> table) {
    defineUpper(table);
    defineControl(table);
    defineMemory(table);
    table.put(Op.CBO_ZERO, (h, i) -> h.clear(h.read(i.rs1())));
    defineArithmetic(table);
    defineWordArithmetic(table);
  }

  private static void defineUpper(Map<Op, Semantics> table) {
    table.put(Op.LUI, (h, i) -> h.write(i.rd(), i.immediate()));
    table.put(Op.AUIPC, (h, i) -> h.write(i.rd(), h.pc() + i.immediate()));
  }

  private static void defineControl(Map<Op, Semantics> table) {
    table.put(
        Op.JAL,
        (h, i) -> {
          h.jump(h.pc() + i.immediate());
          h.write(i.rd(), h.pc() + 4);
        });
    table.put(
        Op.JALR,
        (h, i) -> {
          h.jump((h.read(i.rs1()) + i.immediate()) & ~1L);
          h.write(i.rd(), h.pc() + 4);
        });
    table.put(Op.BEQ, branch((a, b) -> a == b));
    table.put(Op.BNE, branch((a, b) -> a != b));
    table.put(Op.BLT, branch((a, b) -> a < b));
    table.put(Op.BGE, branch((a, b) -> a >= b));
    table.put(Op.BLTU, branch((a, b) -> Long.compareUnsigned(a, b) < 0));
    table.put(Op.BGEU, branch((a, b) -> Long.compareUnsigned(a, b) >= 0));
    table.put(
        Op.ECALL,
        (h, i) -> {
          throw new Trap(TrapCause.ECALL_FROM_MACHINE, 0);
        });
    table.put(
        Op.EBREAK,
        (h, i) -> {
          throw new Trap(TrapCause.BREAKPOINT, h.pc());
        });
    table.put(Op.FENCE, (h, i) -> {});
    table.put(Op.FENCE_I, (h, i) -> {});
  }

  private static void defineMemory(Map<Op, Semantics> table) {
    table.put(Op.LB, load(1, v -> (byte) v));
    table.put(Op.LH, load(2, v -> (short) v));
    table.put(Op.LW, load(4, v -> (int) v));
    table.put(Op.LD, load(8, v -> v));
    table.put(Op.LBU, load(1, v -> v));
    table.put(Op.LHU, load(2, v -> v));
    table.put(Op.LWU, load(4, v -> v));
    table.put(Op.SB, store(1));
    table.put(Op.SH, store(2));
    table.put(Op.SW, store(4));
    table.put(Op.SD, store(8));
  }

  private static void defineArithmetic(Map<Op, Semantics> table) {
    table.put(Op.ADDI, immediate((a, b) -> a + b));
    table.put(Op.SLTI, immediate((a, b) -> a < b ? 1 : 0));
    table.put(Op.SLTIU, immediate((a, b) -> Long.compareUnsigned(a, b) < 0 ? 1 : 0));
    table.put(Op.XORI, immediate((a, b) -> a ^ b));
    table.put(Op.ORI, immediate((a, b) -> a | b));
    table.put(Op.ANDI, immediate((a, b) -> a & b));
    table.put(Op.SLLI, immediate((a, b) -> a << b));
    table.put(Op.SRLI, immediate((a, b) -> a >>> b));
    table.put(Op.SRAI, immediate((a, b) -> a >> b));
    table.put(Op.ADD, registers((a, b) -> a + b));
    table.put(Op.SUB, registers((a, b) -> a - b));
    table.put(Op.SLL, registers((a, b) -> a << (b & 63)));
    table.put(Op.SLT, registers((a, b) -> a < b ? 1 : 0));
    table.put(Op.SLTU, registers((a, b) -> Long.compareUnsigned(a, b) < 0 ? 1 : 0));
    table.put(Op.XOR, registers((a, b) -> a ^ b));
    table.put(Op.SRL, registers((a, b) -> a >>> (b & 63)));
    table.put(Op.SRA, registers((a, b) -> a >> (b & 63)));
    table.put(Op.OR, registers((a, b) -> a | b));
    table.put(Op.AND, registers((a, b) -> a & b));
  }

  private static void defineWordArithmetic(Map<Op, Semantics> table) {
    table.put(Op.ADDIW, immediate((a, b) -> (int) (a + b)));
    table.put(Op.SLLIW, immediate((a, b) -> (int) a << b));
    table.put(Op.SRLIW, immediate((a, b) -> (int) a >>> b));
    table.put(Op.SRAIW, immediate((a, b) -> (int) a >> b));
    table.put(Op.ADDW, registers((a, b) -> (int) (a + b)));
    table.put(Op.SUBW, registers((a, b) -> (int) (a - b)));
    table.put(Op.SLLW, registers((a, b) -> (int) a << (b & 31)));
    table.put(Op.SRLW, registers((a, b) -> (int) a >>> (b & 31)));
    table.put(Op.SRAW, registers((a, b) -> (int) a >> (b & 31)));
  }
}
