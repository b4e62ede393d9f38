package org.taipan.isa;

import static org.taipan.isa.Operand.CSR;
import static org.taipan.isa.Operand.IMM_I;
import static org.taipan.isa.Operand.IMM_S;
import static org.taipan.isa.Operand.RD;
import static org.taipan.isa.Operand.RM;
import static org.taipan.isa.Operand.RS1;
import static org.taipan.isa.Operand.RS2;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/** Instruction words to assembly text, with the usual pseudo-instructions. */
public final class Disassembler {
  private final InstructionSet set;
  private final LongFunction<Optional<String>> symbols;

  /**
   * A disassembler for a set of instructions.
   *
   * @param symbols names a code address ("main+0x10"), or gives nothing
   */
  public Disassembler(InstructionSet set, LongFunction<Optional<String>> symbols) {
    this.set = set;
    this.symbols = symbols;
  }

  /** A disassembler that knows every instruction and no symbol. */
  public static Disassembler plain() {
    return new Disassembler(InstructionSet.all(), _ -> Optional.empty());
  }

  /**
   * The text of the instruction at an address; {@code .word 0x…} if it is none.
   *
   * @param address of the word, for the targets of branches
   */
  public String text(long address, int word) {
    return set.decode(word)
        .map(op -> pseudo(op, address, word).orElseGet(() -> plain(op, address, word)))
        .orElseGet(() -> String.format(".word 0x%08x", word));
  }

  private Optional<String> pseudo(Op op, long address, int word) {
    String rd = register(RD, word);
    String rs1 = register(RS1, word);
    String rs2 = register(RS2, word);
    boolean toZero = rd.equals("zero");
    boolean fromZero = rs1.equals("zero");
    boolean withZero = rs2.equals("zero");
    long imm = IMM_I.extract(word);
    String text =
        switch (op) {
          case ADDI ->
              word == Op.ADDI.match()
                  ? "nop"
                  : fromZero ? "li " + rd + ", " + imm : imm == 0 ? "mv " + rd + ", " + rs1 : null;
          case ADDIW -> imm == 0 ? "sext.w " + rd + ", " + rs1 : null;
          case XORI -> imm == -1 ? "not " + rd + ", " + rs1 : null;
          case SLTIU -> imm == 1 ? "seqz " + rd + ", " + rs1 : null;
          case SLTU -> fromZero ? "snez " + rd + ", " + rs2 : null;
          case SUB -> fromZero ? "neg " + rd + ", " + rs2 : null;
          case ADD_UW -> withZero ? "zext.w " + rd + ", " + rs1 : null;
          case JAL ->
              toZero
                  ? "j " + target(op, address, word)
                  : rd.equals("ra") ? "jal " + target(op, address, word) : null;
          case JALR ->
              imm != 0
                  ? null
                  : toZero
                      ? (rs1.equals("ra") ? "ret" : "jr " + rs1)
                      : rd.equals("ra") ? "jalr " + rs1 : null;
          case BEQ, BNE, BLT, BGE ->
              withZero ? op.mnemonic() + "z " + rs1 + ", " + target(op, address, word) : null;
          case CSRRS -> fromZero ? "csrr " + rd + ", " + operand(CSR, address, word) : null;
          case CSRRW, CSRRWI, CSRRSI, CSRRC, CSRRCI ->
              toZero
                  ? "csr"
                      + op.mnemonic().substring(4)
                      + " "
                      + operand(CSR, address, word)
                      + ", "
                      + operand(op.operands().getLast(), address, word)
                  : null;
          default -> null;
        };
    return Optional.ofNullable(text);
  }

  private String plain(Op op, long address, int word) {
    Format format = op.format();
    if (format == Format.LOAD || format == Format.STORE) {
      Operand register = format == Format.LOAD ? RD : RS2;
      Operand offset = format == Format.LOAD ? IMM_I : IMM_S;
      return String.format(
          "%s %s, %d(%s)",
          op.mnemonic(), register(register, word), offset.extract(word), register(RS1, word));
    }
    if (format == Format.BLOCK) {
      return op.mnemonic() + " (" + register(RS1, word) + ")";
    }
    List<String> parts = new ArrayList<>();
    for (Operand operand : op.operands()) {
      if (operand == RM && RM.extract(word) == RoundingMode.DYN.code()) {
        continue;
      }
      parts.add(operand(operand, address, word));
    }
    return parts.isEmpty() ? op.mnemonic() : op.mnemonic() + " " + String.join(", ", parts);
  }

  private String operand(Operand operand, long address, int word) {
    long value = operand.extract(word);
    return switch (operand) {
      case RD, RS1, RS2, RS3 -> Register.name((int) value);
      case IMM_B, IMM_J -> destination(address + value);
      case IMM_U -> "0x" + Long.toHexString(value >>> 12 & 0xfffff);
      case CSR ->
          Csr.of((int) value)
              .map(csr -> csr.mnemonic((int) value))
              .orElse("0x" + Long.toHexString(value));
      case RM ->
          RoundingMode.of((int) value).map(RoundingMode::mnemonic).orElse(Long.toString(value));
      case FM, PRED, SUCC, ZIMM, SHAMT5, SHAMT6, IMM_I, IMM_S, FIELD, TYPE -> Long.toString(value);
    };
  }

  private String target(Op op, long address, int word) {
    return operand(op.operands().getLast(), address, word);
  }

  private String destination(long address) {
    String hex = "0x" + Long.toHexString(address);
    return symbols.apply(address).map(s -> hex + " <" + s + ">").orElse(hex);
  }

  private static String register(Operand operand, int word) {
    return Register.name((int) operand.extract(word));
  }
}
