package org.taipan.isa;

import static org.taipan.isa.Operand.CSR;
import static org.taipan.isa.Operand.FIELD;
import static org.taipan.isa.Operand.FM;
import static org.taipan.isa.Operand.IMM_B;
import static org.taipan.isa.Operand.IMM_I;
import static org.taipan.isa.Operand.IMM_J;
import static org.taipan.isa.Operand.IMM_S;
import static org.taipan.isa.Operand.IMM_U;
import static org.taipan.isa.Operand.PRED;
import static org.taipan.isa.Operand.RD;
import static org.taipan.isa.Operand.RM;
import static org.taipan.isa.Operand.RS1;
import static org.taipan.isa.Operand.RS2;
import static org.taipan.isa.Operand.RS3;
import static org.taipan.isa.Operand.SHAMT5;
import static org.taipan.isa.Operand.SHAMT6;
import static org.taipan.isa.Operand.SUCC;
import static org.taipan.isa.Operand.TYPE;
import static org.taipan.isa.Operand.ZIMM;

import java.util.List;

/**
 * How an instruction's word is laid out: its operands in assembly order, and where its fixed fields
 * stand.
 */
public enum Format {
  R(List.of(RD, RS1, RS2), Fixed.OPCODE, Fixed.FUNCT3, Fixed.FUNCT7),
  /** One source register; the second source field selects the operation. */
  UNARY(List.of(RD, RS1), Fixed.OPCODE, Fixed.FUNCT3, Fixed.FUNCT12),
  R_ROUNDED(List.of(RD, RS1, RS2, RM), Fixed.OPCODE, Fixed.FUNCT7),
  UNARY_ROUNDED(List.of(RD, RS1, RM), Fixed.OPCODE, Fixed.FUNCT12),
  R4(List.of(RD, RS1, RS2, RS3, RM), Fixed.OPCODE, Fixed.FMT),
  I(List.of(RD, RS1, IMM_I), Fixed.OPCODE, Fixed.FUNCT3),
  /** Loads and jalr: written {@code rd, imm(rs1)}. */
  LOAD(List.of(RD, IMM_I, RS1), Fixed.OPCODE, Fixed.FUNCT3),
  SHIFT(List.of(RD, RS1, SHAMT6), Fixed.OPCODE, Fixed.FUNCT3, Fixed.FUNCT6),
  SHIFT_WORD(List.of(RD, RS1, SHAMT5), Fixed.OPCODE, Fixed.FUNCT3, Fixed.FUNCT7),
  /** A load from an object of a type. */
  TYPED_LOAD(List.of(RD, RS1, FIELD, TYPE), Fixed.OPCODE, Fixed.FUNCT3),
  /** Written {@code rs2, imm(rs1)}. */
  STORE(List.of(RS2, IMM_S, RS1), Fixed.OPCODE, Fixed.FUNCT3),
  /** A block of memory: written {@code (rs1)}. */
  BLOCK(List.of(RS1), Fixed.OPCODE, Fixed.FUNCT3, Fixed.NO_RD, Fixed.FUNCT12),
  BRANCH(List.of(RS1, RS2, IMM_B), Fixed.OPCODE, Fixed.FUNCT3),
  /** A branch that looks at one register. */
  BRANCH_UNARY(List.of(RS1, IMM_B), Fixed.OPCODE, Fixed.FUNCT3, Fixed.NO_RS2),
  UPPER(List.of(RD, IMM_U), Fixed.OPCODE),
  JUMP(List.of(RD, IMM_J), Fixed.OPCODE),
  CSR_REGISTER(List.of(RD, CSR, RS1), Fixed.OPCODE, Fixed.FUNCT3),
  CSR_IMMEDIATE(List.of(RD, CSR, ZIMM), Fixed.OPCODE, Fixed.FUNCT3),
  FENCE(List.of(FM, PRED, SUCC), Fixed.OPCODE, Fixed.FUNCT3),
  /** No operands, but the unused fields are ignored by hardware (fence.i). */
  HINT(List.of(), Fixed.OPCODE, Fixed.FUNCT3),
  /** No operands, every bit fixed. */
  SYSTEM(List.of(), Fixed.OPCODE, Fixed.FUNCT25);

  /** A field that selects the operation. */
  enum Fixed {
    OPCODE(0, 7),
    NO_RD(7, 5),
    FUNCT3(12, 3),
    NO_RS2(20, 5),
    FUNCT6(26, 6),
    FUNCT7(25, 7),
    FUNCT12(20, 12),
    FMT(25, 2),
    FUNCT25(7, 25);

    final int low;
    final int width;

    Fixed(int low, int width) {
      this.low = low;
      this.width = width;
    }

    int place(int value) {
      if (value < 0 || value >> width != 0) {
        throw new IllegalArgumentException(
            this + " " + value + " is wider than " + width + " bits");
      }
      return value << low;
    }

    int mask() {
      return place((1 << width) - 1);
    }
  }

  private final List<Operand> operands;
  private final List<Fixed> fixed;
  private final int mask;

  Format(List<Operand> operands, Fixed... fixed) {
    this.operands = operands;
    this.fixed = List.of(fixed);
    this.mask = this.fixed.stream().mapToInt(Fixed::mask).reduce(0, (a, b) -> a | b);
  }

  /** The operands in the order in which assembly writes them. */
  public List<Operand> operands() {
    return operands;
  }

  /** The bits that select the operation. */
  int mask() {
    return mask;
  }

  /** The word with the given fixed fields, in the order of the declaration, and zero operands. */
  int match(int... values) {
    if (values.length != fixed.size()) {
      throw new IllegalArgumentException(
          this + " has " + fixed.size() + " fixed fields, not " + values.length);
    }
    int word = 0;
    for (int i = 0; i < values.length; i++) {
      word |= fixed.get(i).place(values[i]);
    }
    return word;
  }
}
