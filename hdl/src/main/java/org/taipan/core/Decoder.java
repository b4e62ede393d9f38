package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.isa.Op.*;

import java.util.stream.Stream;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.RoundingMode;

/**
 * Turns an instruction word into control signals: for each signal, the set of instructions that
 * raise it. Combinational. The signals of a word that is not legal may be anything.
 */
public final class Decoder extends Module {
  /** The word. */
  public final Bits instruction = in(bits(32));

  /** What it wants. */
  public final Control control = out(new Control());

  /** Where the third operand comes from. */
  public final AddendSource addend = out(new AddendSource());

  /** The rounding mode that the frm register holds. */
  public final Bits frm = in(bits(3));

  /** The rounding mode in force, for instructions that round. */
  public final Bits roundingMode = out(bits(3));

  /** The instruction depends on frm. */
  public final Bool readsFrm = out(bool());

  /** The instruction accesses frm or fflags, or writes a register that is not known yet. */
  public final Bool floatCsr = out(bool());

  /** It is an instruction of the set, and a CSR instruction may do what it asks for. */
  public final Bool legal = out(bool());

  private final InstructionSet set;
  private final OpMatcher is;
  private final FloatDecoder floats;

  /**
   * Describes the decoder.
   *
   * @param set what is legal
   */
  public Decoder(InstructionSet set) {
    this.set = set;
    is = new OpMatcher(set, instruction);
    floats = new FloatDecoder(is);
    operands(control);
    arithmetic(control);
    bitManipulation(control.zb);
    jumps(control);
    values(control.py);
    memory(control);
    system(control);
    floatingPoint(control);
    legal.set(
        is.legal()
            .and(control.csr.not().or(csrAllowed()))
            .andNot(floats.rounds().and(roundingMode.asUInt().gt(RoundingMode.RMM.code()))));
  }

  private void operands(Control c) {
    c.readsRs1.set(is.any(op -> op.has(Operand.RS1)));
    c.readsRs2.set(is.any(op -> op.has(Operand.RS2)));
    c.writesRd.set(is.any(op -> op.has(Operand.RD) || op == PY_RET));
    c.leftIsPc.set(is.any(AUIPC, JAL, JALR, FENCE_I));
    c.leftIsZero.set(is.any(LUI, CSRRWI, CSRRSI, CSRRCI));
    c.leftUpperIsZero.set(
        c.leftIsZero.or(is.any(ADD_UW, SH1ADD_UW, SH2ADD_UW, SH3ADD_UW, SLLI_UW, CPOPW)));
    c.rightIsFour.set(is.any(JAL, JALR, FENCE_I));
    c.rightIsImmediate.set(
        is.any(op -> !op.has(Operand.RS2)).or(c.store).or(floats.adds()).andNot(c.rightIsFour));
    c.word.set(
        is.any(ADDIW, ADDW, SUBW, SLLIW, SRLIW, SRAIW, SLLW, SRLW, SRAW)
            .or(is.any(MULW, DIVW, DIVUW, REMW, REMUW))
            .or(is.any(CLZW, CTZW, CPOPW, ROLW, RORW, RORIW)));
  }

  private void arithmetic(Control c) {
    Bool address = is.any(op -> op == LUI || op == AUIPC).or(c.load).or(c.store).or(c.csr);
    Bool scaled = is.any(ADD_UW, SH1ADD, SH2ADD, SH3ADD, SH1ADD_UW, SH2ADD_UW, SH3ADD_UW);
    Bool next = is.any(JAL, JALR, FENCE_I);
    Bool values = is.any(PY_ADD, PY_ADDI, PY_SUB, PY_SUBI);
    c.add.set(is.any(ADD, ADDI, ADDW, ADDIW, SUB, SUBW).or(values).or(scaled).or(address).or(next));
    c.subtract.set(is.any(SUB, SUBW, PY_SUB, PY_SUBI));
    for (int i = 0; i < c.truth.width(); i++) {
      int bit = 1 << i;
      c.truth.bit(i).set(is.any(op -> (LogicUnit.truth(op) & bit) != 0));
    }
    c.shiftLeft.set(is.any(SLL, SLLI, SLLW, SLLIW, SLLI_UW, ROL, ROLW));
    c.arithmetic.set(is.any(SRA, SRAI, SRAW, SRAIW));
    c.shift.set(
        c.shiftLeft.or(c.arithmetic).or(is.any(SRL, SRLI, SRLW, SRLIW, ROR, RORI, RORW, RORIW)));
    c.setLess.set(is.any(SLT, SLTI, SLTU, SLTIU));
    c.withoutSign.set(
        is.any(SLTU, SLTIU, BLTU, BGEU, LBU, LHU, LWU, MINU, MAXU).or(is.any(Decoder::compares)));
    c.multiply.set(is.any(MUL, MULH, MULHSU, MULHU, MULW));
    c.divide.set(is.any(DIV, DIVU, REM, REMU, DIVW, DIVUW, REMW, REMUW));
    c.second.set(is.any(MULH, MULHSU, MULHU, REM, REMU, REMW, REMUW));
    c.leftSigned.set(is.any(MULH, MULHSU, DIV, REM, DIVW, REMW));
    c.rightSigned.set(is.any(MULH, DIV, REM, DIVW, REMW));
  }

  private void bitManipulation(BitControl c) {
    c.scale.set(
        cat(
                is.any(SH2ADD, SH3ADD, SH2ADD_UW, SH3ADD_UW),
                is.any(SH1ADD, SH3ADD, SH1ADD_UW, SH3ADD_UW))
            .asUInt());
    c.rotate.set(is.any(ROL, ROLW, ROR, RORI, RORW, RORIW));
    c.leadingZeros.set(is.any(CLZ, CLZW));
    c.trailingZeros.set(is.any(CTZ, CTZW));
    c.ones.set(is.any(CPOP, CPOPW));
    c.reverseBytes.set(is.any(REV8));
    c.combineBytes.set(is.any(ORC_B));
    c.signedByte.set(is.any(SEXT_B));
    c.signedHalf.set(is.any(SEXT_H));
    c.unsignedHalf.set(is.any(ZEXT_H));
    c.minimum.set(is.any(MIN, MINU));
    c.maximum.set(is.any(MAX, MAXU));
    c.zeroIfZero.set(is.any(CZERO_EQZ));
    c.zeroUnlessZero.set(is.any(CZERO_NEZ));
  }

  private void jumps(Control c) {
    c.branch.set(is.any(op -> op.has(Operand.IMM_B)));
    c.branchOnEqual.set(is.any(BEQ, BNE, PY_BEQ, PY_BNE, PY_BNEQ, PY_BNNE));
    c.branchInverted.set(
        is.any(BNE, BGE, BGEU, PY_BNE, PY_BGE, PY_BGT, PY_BNEQ, PY_BNLT, PY_BNLE)
            .or(is.any(PY_BFALSE, PY_BNINT, PY_BNINDEX)));
    c.jump.set(is.any(JAL, JALR));
    c.jumpRegister.set(is.any(JALR));
  }

  private void values(ValueControl c) {
    c.arithmetic.set(is.any(op -> op.extension() == Extension.XPYARITH));
    c.compare.set(is.any(Decoder::compares));
    c.orEqual.set(is.any(PY_BLE, PY_BGT, PY_BNLE, PY_BNGT));
    c.truth.set(is.any(PY_BTRUE, PY_BFALSE));
    c.guard.set(is.any(PY_BINT, PY_BNINT));
    c.index.set(is.any(PY_BINDEX, PY_BNINDEX));
    c.typed.set(is.any(PY_LDT));
    c.object.set(is.any(PY_LD, PY_SD, PY_LDT));
    c.missReturn.set(is.any(PY_RET));
  }

  private static boolean compares(Op op) {
    return op.extension() == Extension.XPYCMP && op.has(Operand.RS2);
  }

  private void memory(Control c) {
    Bool words = is.any(LD, SD, PY_LD, PY_SD, PY_LDT);
    c.load.set(is.any(LB, LH, LW, LD, LBU, LHU, LWU, PY_LD, PY_LDT));
    c.store.set(is.any(SB, SH, SW, SD, CBO_ZERO, PY_SD));
    c.size.set(cat(is.any(LW, LWU, SW).or(words), is.any(LH, LHU, SH).or(words)).asUInt());
    c.clear.set(is.any(CBO_ZERO));
    c.fenceI.set(is.any(FENCE_I));
  }

  private void system(Control c) {
    c.csr.set(is.any(CSRRW, CSRRS, CSRRC, CSRRWI, CSRRSI, CSRRCI, PY_RET));
    c.csrSet.set(is.any(CSRRS, CSRRSI));
    c.csrClear.set(is.any(CSRRC, CSRRCI));
    c.csrWrite.set(is.any(CSRRW, CSRRWI).or(c.csr.and(instruction.bits(19, 15).orR())));
    c.ecall.set(is.any(ECALL));
    c.ebreak.set(is.any(EBREAK));
    c.mret.set(is.any(MRET));
    c.waitForInterrupt.set(is.any(WFI));
  }

  private void floatingPoint(Control c) {
    c.floating.set(floats.floating());
    floats.control(c.fp);
    floats.addend(addend);
    Bits field = DecodeStage.field(instruction, Operand.RM);
    Bool dynamic = field.eq(RoundingMode.DYN.code());
    roundingMode.set(mux(dynamic, frm, field));
    readsFrm.set(floats.rounds().and(dynamic));
    Bits number = DecodeStage.field(instruction, Operand.CSR);
    floatCsr.set(
        c.py.missReturn.or(
            c.csr.and(
                Stream.of(Csr.FFLAGS, Csr.FRM, Csr.FCSR)
                    .map(csr -> number.eq(csr.number()))
                    .reduce(Bool::or)
                    .orElseThrow())));
  }

  /** The register exists, and is not a read-only one that the instruction would write. */
  private Bool csrAllowed() {
    Bits number = instruction.bits(31, 20);
    Bool exists = new CsrMatcher(set, number).exists();
    Bool readOnly = number.high(2).andR();
    return exists.andNot(readOnly.and(control.csrWrite));
  }
}
