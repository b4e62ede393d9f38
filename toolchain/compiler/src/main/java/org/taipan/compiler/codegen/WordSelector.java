package org.taipan.compiler.codegen;

import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.taipan.compiler.ir.Instruction;
import org.taipan.compiler.ir.MemoryAccess;
import org.taipan.compiler.ir.Operation;
import org.taipan.compiler.ir.WordOperator;
import org.taipan.isa.Extension;
import org.taipan.isa.Op;

/** Selection for operations on machine words. */
final class WordSelector {
  private static final int SHIFT_MASK = 63;
  private static final int BLOCK_BYTES = 64;

  private final MachineBuilder builder;
  private final ToIntFunction<Instruction> registers;

  WordSelector(MachineBuilder builder, ToIntFunction<Instruction> registers) {
    this.builder = builder;
    this.registers = registers;
  }

  static Op loadOp(MemoryAccess access) {
    return switch (access) {
      case U8 -> Op.LBU;
      case I8 -> Op.LB;
      case U16 -> Op.LHU;
      case I16 -> Op.LH;
      case U32 -> Op.LWU;
      case I32 -> Op.LW;
      case WORD -> Op.LD;
      case FIELD -> Op.PY_LD;
    };
  }

  static Op storeOp(MemoryAccess access) {
    return switch (access) {
      case U8, I8 -> Op.SB;
      case U16, I16 -> Op.SH;
      case U32, I32 -> Op.SW;
      case WORD -> Op.SD;
      case FIELD -> Op.PY_SD;
    };
  }

  void binaryInto(int rd, WordOperator operator, Instruction left, Instruction right) {
    OptionalLong constant = constant(right);
    if (constant.isPresent() && withImmediate(rd, operator, left, constant.getAsLong())) {
      return;
    }
    if (isCommutative(operator)
        && constant(left).isPresent()
        && withImmediate(rd, operator, right, constant(left).getAsLong())) {
      return;
    }
    int a = registers.applyAsInt(left);
    int b = registers.applyAsInt(right);
    switch (operator) {
      case FLOAT_SQRT -> builder.opInto(rd, Op.FSQRT_D, a, Registers.NONE);
      case FLOAT_OF_INT -> builder.opInto(rd, Op.FCVT_D_L, a, Registers.NONE);
      case FLOAT_TRUNC -> builder.immediateInto(rd, Op.FCVT_L_D, a, FloatOperations.TO_ZERO);
      case EQ -> builder.immediateInto(rd, Op.SLTIU, builder.op(Op.XOR, a, b), 1);
      case NE -> builder.opInto(rd, Op.SLTU, Registers.ZERO, builder.op(Op.XOR, a, b));
      case GE -> builder.immediateInto(rd, Op.XORI, builder.op(Op.SLT, a, b), 1);
      case UGE -> builder.immediateInto(rd, Op.XORI, builder.op(Op.SLTU, a, b), 1);
      default -> builder.opInto(rd, registerOp(operator), a, b);
    }
  }

  /** Sets an aligned block to zero, with Zicboz by one instruction. */
  void zeroBlock(Instruction address) {
    int start = registers.applyAsInt(address);
    if (builder.has(Extension.ZICBOZ)) {
      builder.opInto(Registers.NONE, Op.CBO_ZERO, start, Registers.NONE);
      return;
    }
    for (int offset = 0; offset < BLOCK_BYTES; offset += Long.BYTES) {
      builder.store(Op.SD, Registers.ZERO, start, offset);
    }
  }

  /** Goes to one of two blocks by a comparison of words. */
  void branch(
      WordOperator operator,
      Instruction left,
      Instruction right,
      MachineBlock ifTrue,
      MachineBlock ifFalse) {
    Op op =
        switch (operator) {
          case EQ -> Op.BEQ;
          case NE -> Op.BNE;
          case LT -> Op.BLT;
          case GE -> Op.BGE;
          case ULT -> Op.BLTU;
          case UGE -> Op.BGEU;
          default -> throw new IllegalArgumentException(operator + " is no comparison");
        };
    builder.branch(op, registers.applyAsInt(left), registers.applyAsInt(right), ifTrue, ifFalse);
  }

  private static OptionalLong constant(Instruction i) {
    return i.operation() instanceof Operation.Word(long bits)
        ? OptionalLong.of(bits)
        : OptionalLong.empty();
  }

  private static boolean isCommutative(WordOperator operator) {
    return switch (operator) {
      case ADD, MUL, AND, OR, XOR, EQ, NE -> true;
      default -> false;
    };
  }

  /** Selects an instruction with an immediate, if there is one for this constant. */
  private boolean withImmediate(int rd, WordOperator operator, Instruction left, long constant) {
    switch (operator) {
      case SHL -> immediate(rd, Op.SLLI, left, constant & SHIFT_MASK);
      case SHR -> immediate(rd, Op.SRLI, left, constant & SHIFT_MASK);
      case SRA -> immediate(rd, Op.SRAI, left, constant & SHIFT_MASK);
      case MUL -> {
        if (Long.bitCount(constant) != 1) {
          return false;
        }
        immediate(rd, Op.SLLI, left, Long.numberOfTrailingZeros(constant));
      }
      default -> {
        return withShortImmediate(rd, operator, left, constant);
      }
    }
    return true;
  }

  private boolean withShortImmediate(
      int rd, WordOperator operator, Instruction left, long constant) {
    boolean negatedFits = MachineBuilder.fitsImmediate(-constant);
    if (!MachineBuilder.fitsImmediate(constant) && !(negatedFits && operator == WordOperator.SUB)) {
      return false;
    }
    switch (operator) {
      case ADD -> immediate(rd, Op.ADDI, left, constant);
      case SUB -> {
        if (!negatedFits) {
          return false;
        }
        immediate(rd, Op.ADDI, left, -constant);
      }
      case AND -> immediate(rd, Op.ANDI, left, constant);
      case OR -> immediate(rd, Op.ORI, left, constant);
      case XOR -> immediate(rd, Op.XORI, left, constant);
      case LT -> immediate(rd, Op.SLTI, left, constant);
      case ULT -> immediate(rd, Op.SLTIU, left, constant);
      case EQ -> builder.immediateInto(rd, Op.SLTIU, difference(left, constant), 1);
      case NE -> builder.opInto(rd, Op.SLTU, Registers.ZERO, difference(left, constant));
      default -> {
        return false;
      }
    }
    return true;
  }

  /** A word that is 0 exactly if the operand is the constant. */
  private int difference(Instruction left, long constant) {
    int register = registers.applyAsInt(left);
    return constant == 0 ? register : builder.immediate(Op.XORI, register, constant);
  }

  private void immediate(int rd, Op op, Instruction left, long immediate) {
    builder.immediateInto(rd, op, registers.applyAsInt(left), immediate);
  }

  private static Op registerOp(WordOperator operator) {
    return switch (operator) {
      case ADD -> Op.ADD;
      case SUB -> Op.SUB;
      case MUL -> Op.MUL;
      case MULH -> Op.MULH;
      case MULHU -> Op.MULHU;
      case DIV -> Op.DIV;
      case REM -> Op.REM;
      case UDIV -> Op.DIVU;
      case UREM -> Op.REMU;
      case AND -> Op.AND;
      case OR -> Op.OR;
      case XOR -> Op.XOR;
      case SHL -> Op.SLL;
      case SHR -> Op.SRL;
      case SRA -> Op.SRA;
      case LT -> Op.SLT;
      case ULT -> Op.SLTU;
      case ADD_LOW -> Op.ADD_UW;
      case ADD_DOUBLE -> Op.SH1ADD;
      case ADD_FOURFOLD -> Op.SH2ADD;
      case ADD_EIGHTFOLD -> Op.SH3ADD;
      case FLOAT_ADD -> Op.FADD_D;
      case FLOAT_SUB -> Op.FSUB_D;
      case FLOAT_MUL -> Op.FMUL_D;
      case FLOAT_DIV -> Op.FDIV_D;
      case FLOAT_EQ -> Op.FEQ_D;
      case FLOAT_LT -> Op.FLT_D;
      case FLOAT_LE -> Op.FLE_D;
      case FLOAT_SQRT, FLOAT_OF_INT, FLOAT_TRUNC, EQ, NE, GE, UGE ->
          throw new IllegalArgumentException(operator + " has no such instruction");
    };
  }
}
