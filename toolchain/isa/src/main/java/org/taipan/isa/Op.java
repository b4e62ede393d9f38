package org.taipan.isa;

import static org.taipan.isa.Extension.MACHINE;
import static org.taipan.isa.Extension.RV64I;
import static org.taipan.isa.Extension.RV64M;
import static org.taipan.isa.Extension.XPY;
import static org.taipan.isa.Extension.XPYARITH;
import static org.taipan.isa.Extension.XPYCMP;
import static org.taipan.isa.Extension.XPYGUARD;
import static org.taipan.isa.Extension.XPYOBJECT;
import static org.taipan.isa.Extension.ZBA;
import static org.taipan.isa.Extension.ZBB;
import static org.taipan.isa.Extension.ZDINX;
import static org.taipan.isa.Extension.ZICBOZ;
import static org.taipan.isa.Extension.ZICOND;
import static org.taipan.isa.Extension.ZICSR;
import static org.taipan.isa.Extension.ZIFENCEI;
import static org.taipan.isa.Format.BLOCK;
import static org.taipan.isa.Format.BRANCH;
import static org.taipan.isa.Format.BRANCH_UNARY;
import static org.taipan.isa.Format.CSR_IMMEDIATE;
import static org.taipan.isa.Format.CSR_REGISTER;
import static org.taipan.isa.Format.HINT;
import static org.taipan.isa.Format.I;
import static org.taipan.isa.Format.JUMP;
import static org.taipan.isa.Format.LOAD;
import static org.taipan.isa.Format.R;
import static org.taipan.isa.Format.R4;
import static org.taipan.isa.Format.R_ROUNDED;
import static org.taipan.isa.Format.SHIFT;
import static org.taipan.isa.Format.SHIFT_WORD;
import static org.taipan.isa.Format.STORE;
import static org.taipan.isa.Format.SYSTEM;
import static org.taipan.isa.Format.TYPED_LOAD;
import static org.taipan.isa.Format.UNARY;
import static org.taipan.isa.Format.UNARY_ROUNDED;
import static org.taipan.isa.Format.UPPER;

import java.util.List;
import java.util.Locale;

/**
 * The table of instructions: encoder, decoder, disassembler, golden, the circuit's decoder and the
 * manual are made from it.
 *
 * <p>Each constant names its extension, its format and the values of the format's fixed fields.
 */
public enum Op {
  // RV64I
  LUI(RV64I, UPPER, 0x37),
  AUIPC(RV64I, UPPER, 0x17),
  JAL(RV64I, JUMP, 0x6f),
  JALR(RV64I, LOAD, 0x67, 0),
  BEQ(RV64I, BRANCH, 0x63, 0),
  BNE(RV64I, BRANCH, 0x63, 1),
  BLT(RV64I, BRANCH, 0x63, 4),
  BGE(RV64I, BRANCH, 0x63, 5),
  BLTU(RV64I, BRANCH, 0x63, 6),
  BGEU(RV64I, BRANCH, 0x63, 7),
  LB(RV64I, LOAD, 0x3, 0),
  LH(RV64I, LOAD, 0x3, 1),
  LW(RV64I, LOAD, 0x3, 2),
  LD(RV64I, LOAD, 0x3, 3),
  LBU(RV64I, LOAD, 0x3, 4),
  LHU(RV64I, LOAD, 0x3, 5),
  LWU(RV64I, LOAD, 0x3, 6),
  SB(RV64I, STORE, 0x23, 0),
  SH(RV64I, STORE, 0x23, 1),
  SW(RV64I, STORE, 0x23, 2),
  SD(RV64I, STORE, 0x23, 3),
  ADDI(RV64I, I, 0x13, 0),
  SLTI(RV64I, I, 0x13, 2),
  SLTIU(RV64I, I, 0x13, 3),
  XORI(RV64I, I, 0x13, 4),
  ORI(RV64I, I, 0x13, 6),
  ANDI(RV64I, I, 0x13, 7),
  SLLI(RV64I, SHIFT, 0x13, 1, 0),
  SRLI(RV64I, SHIFT, 0x13, 5, 0),
  SRAI(RV64I, SHIFT, 0x13, 5, 0x10),
  ADD(RV64I, R, 0x33, 0, 0),
  SUB(RV64I, R, 0x33, 0, 0x20),
  SLL(RV64I, R, 0x33, 1, 0),
  SLT(RV64I, R, 0x33, 2, 0),
  SLTU(RV64I, R, 0x33, 3, 0),
  XOR(RV64I, R, 0x33, 4, 0),
  SRL(RV64I, R, 0x33, 5, 0),
  SRA(RV64I, R, 0x33, 5, 0x20),
  OR(RV64I, R, 0x33, 6, 0),
  AND(RV64I, R, 0x33, 7, 0),
  ADDIW(RV64I, I, 0x1b, 0),
  SLLIW(RV64I, SHIFT_WORD, 0x1b, 1, 0),
  SRLIW(RV64I, SHIFT_WORD, 0x1b, 5, 0),
  SRAIW(RV64I, SHIFT_WORD, 0x1b, 5, 0x20),
  ADDW(RV64I, R, 0x3b, 0, 0),
  SUBW(RV64I, R, 0x3b, 0, 0x20),
  SLLW(RV64I, R, 0x3b, 1, 0),
  SRLW(RV64I, R, 0x3b, 5, 0),
  SRAW(RV64I, R, 0x3b, 5, 0x20),
  FENCE(RV64I, Format.FENCE, 0xf, 0),
  ECALL(RV64I, SYSTEM, 0x73, 0),
  EBREAK(RV64I, SYSTEM, 0x73, 0x2000),

  // Zifencei
  FENCE_I(ZIFENCEI, HINT, 0xf, 1),

  // Zicsr
  CSRRW(ZICSR, CSR_REGISTER, 0x73, 1),
  CSRRS(ZICSR, CSR_REGISTER, 0x73, 2),
  CSRRC(ZICSR, CSR_REGISTER, 0x73, 3),
  CSRRWI(ZICSR, CSR_IMMEDIATE, 0x73, 5),
  CSRRSI(ZICSR, CSR_IMMEDIATE, 0x73, 6),
  CSRRCI(ZICSR, CSR_IMMEDIATE, 0x73, 7),

  // Machine mode
  MRET(MACHINE, SYSTEM, 0x73, 0x604000),
  WFI(MACHINE, SYSTEM, 0x73, 0x20a000),

  // M
  MUL(RV64M, R, 0x33, 0, 1),
  MULH(RV64M, R, 0x33, 1, 1),
  MULHSU(RV64M, R, 0x33, 2, 1),
  MULHU(RV64M, R, 0x33, 3, 1),
  DIV(RV64M, R, 0x33, 4, 1),
  DIVU(RV64M, R, 0x33, 5, 1),
  REM(RV64M, R, 0x33, 6, 1),
  REMU(RV64M, R, 0x33, 7, 1),
  MULW(RV64M, R, 0x3b, 0, 1),
  DIVW(RV64M, R, 0x3b, 4, 1),
  DIVUW(RV64M, R, 0x3b, 5, 1),
  REMW(RV64M, R, 0x3b, 6, 1),
  REMUW(RV64M, R, 0x3b, 7, 1),

  // Zba
  ADD_UW(ZBA, R, 0x3b, 0, 4),
  SH1ADD(ZBA, R, 0x33, 2, 0x10),
  SH2ADD(ZBA, R, 0x33, 4, 0x10),
  SH3ADD(ZBA, R, 0x33, 6, 0x10),
  SH1ADD_UW(ZBA, R, 0x3b, 2, 0x10),
  SH2ADD_UW(ZBA, R, 0x3b, 4, 0x10),
  SH3ADD_UW(ZBA, R, 0x3b, 6, 0x10),
  SLLI_UW(ZBA, SHIFT, 0x1b, 1, 2),

  // Zbb
  ANDN(ZBB, R, 0x33, 7, 0x20),
  ORN(ZBB, R, 0x33, 6, 0x20),
  XNOR(ZBB, R, 0x33, 4, 0x20),
  CLZ(ZBB, UNARY, 0x13, 1, 0x600),
  CTZ(ZBB, UNARY, 0x13, 1, 0x601),
  CPOP(ZBB, UNARY, 0x13, 1, 0x602),
  CLZW(ZBB, UNARY, 0x1b, 1, 0x600),
  CTZW(ZBB, UNARY, 0x1b, 1, 0x601),
  CPOPW(ZBB, UNARY, 0x1b, 1, 0x602),
  MIN(ZBB, R, 0x33, 4, 5),
  MINU(ZBB, R, 0x33, 5, 5),
  MAX(ZBB, R, 0x33, 6, 5),
  MAXU(ZBB, R, 0x33, 7, 5),
  SEXT_B(ZBB, UNARY, 0x13, 1, 0x604),
  SEXT_H(ZBB, UNARY, 0x13, 1, 0x605),
  ZEXT_H(ZBB, UNARY, 0x3b, 4, 0x80),
  ROL(ZBB, R, 0x33, 1, 0x30),
  ROR(ZBB, R, 0x33, 5, 0x30),
  RORI(ZBB, SHIFT, 0x13, 5, 0x18),
  ROLW(ZBB, R, 0x3b, 1, 0x30),
  RORW(ZBB, R, 0x3b, 5, 0x30),
  RORIW(ZBB, SHIFT_WORD, 0x1b, 5, 0x30),
  ORC_B(ZBB, UNARY, 0x13, 5, 0x287),
  REV8(ZBB, UNARY, 0x13, 5, 0x6b8),

  // Zicond
  CZERO_EQZ(ZICOND, R, 0x33, 5, 7),
  CZERO_NEZ(ZICOND, R, 0x33, 7, 7),

  // Zicboz
  CBO_ZERO(ZICBOZ, BLOCK, 0xf, 2, 0, 4),

  // Zdinx
  FADD_D(ZDINX, R_ROUNDED, 0x53, 1),
  FSUB_D(ZDINX, R_ROUNDED, 0x53, 5),
  FMUL_D(ZDINX, R_ROUNDED, 0x53, 9),
  FDIV_D(ZDINX, R_ROUNDED, 0x53, 0xd),
  FSQRT_D(ZDINX, UNARY_ROUNDED, 0x53, 0x5a0),
  FMADD_D(ZDINX, R4, 0x43, 1),
  FMSUB_D(ZDINX, R4, 0x47, 1),
  FNMSUB_D(ZDINX, R4, 0x4b, 1),
  FNMADD_D(ZDINX, R4, 0x4f, 1),
  FSGNJ_D(ZDINX, R, 0x53, 0, 0x11),
  FSGNJN_D(ZDINX, R, 0x53, 1, 0x11),
  FSGNJX_D(ZDINX, R, 0x53, 2, 0x11),
  FMIN_D(ZDINX, R, 0x53, 0, 0x15),
  FMAX_D(ZDINX, R, 0x53, 1, 0x15),
  FLE_D(ZDINX, R, 0x53, 0, 0x51),
  FLT_D(ZDINX, R, 0x53, 1, 0x51),
  FEQ_D(ZDINX, R, 0x53, 2, 0x51),
  FCLASS_D(ZDINX, UNARY, 0x53, 1, 0xe20),
  FCVT_W_D(ZDINX, UNARY_ROUNDED, 0x53, 0xc20),
  FCVT_WU_D(ZDINX, UNARY_ROUNDED, 0x53, 0xc21),
  FCVT_L_D(ZDINX, UNARY_ROUNDED, 0x53, 0xc22),
  FCVT_LU_D(ZDINX, UNARY_ROUNDED, 0x53, 0xc23),
  FCVT_D_W(ZDINX, UNARY_ROUNDED, 0x53, 0xd20),
  FCVT_D_WU(ZDINX, UNARY_ROUNDED, 0x53, 0xd21),
  FCVT_D_L(ZDINX, UNARY_ROUNDED, 0x53, 0xd22),
  FCVT_D_LU(ZDINX, UNARY_ROUNDED, 0x53, 0xd23),

  // Xpy: custom-0 on registers, custom-1 with an immediate, custom-2 and custom-3 branches
  /** Its upper bits are the number of {@link Csr#PYMA}, which it reads. */
  PY_RET(XPY, SYSTEM, 0xb, 0x7c2 << 13 | 7 << 5),

  // Xpyarith
  PY_ADD(XPYARITH, R, 0xb, 0, 0),
  PY_SUB(XPYARITH, R, 0xb, 1, 0),
  PY_AND(XPYARITH, R, 0xb, 2, 0),
  PY_OR(XPYARITH, R, 0xb, 3, 0),
  PY_XOR(XPYARITH, R, 0xb, 4, 0),
  PY_ADDI(XPYARITH, I, 0x2b, 0),
  PY_SUBI(XPYARITH, I, 0x2b, 1),

  // Xpycmp: taken when the comparison is true; custom-3: when it is not
  PY_BLT(XPYCMP, BRANCH, 0x5b, 0),
  PY_BLE(XPYCMP, BRANCH, 0x5b, 1),
  PY_BGT(XPYCMP, BRANCH, 0x5b, 2),
  PY_BGE(XPYCMP, BRANCH, 0x5b, 3),
  PY_BEQ(XPYCMP, BRANCH, 0x5b, 4),
  PY_BNE(XPYCMP, BRANCH, 0x5b, 5),
  PY_BTRUE(XPYCMP, BRANCH_UNARY, 0x5b, 6, 0),
  PY_BNLT(XPYCMP, BRANCH, 0x7b, 0),
  PY_BNLE(XPYCMP, BRANCH, 0x7b, 1),
  PY_BNGT(XPYCMP, BRANCH, 0x7b, 2),
  PY_BNGE(XPYCMP, BRANCH, 0x7b, 3),
  PY_BNEQ(XPYCMP, BRANCH, 0x7b, 4),
  PY_BNNE(XPYCMP, BRANCH, 0x7b, 5),
  PY_BFALSE(XPYCMP, BRANCH_UNARY, 0x7b, 6, 0),

  // Xpyguard
  PY_BINT(XPYGUARD, BRANCH, 0x5b, 7),
  PY_BNINT(XPYGUARD, BRANCH, 0x7b, 7),

  // Xpyobject: the address is the low half of the value
  PY_LDT(XPYOBJECT, TYPED_LOAD, 0x2b, 2),
  PY_LD(XPYOBJECT, LOAD, 0x2b, 3),
  PY_BINDEX(XPYOBJECT, BRANCH, 0x2b, 5),
  PY_BNINDEX(XPYOBJECT, BRANCH, 0x2b, 6),
  PY_SD(XPYOBJECT, STORE, 0x2b, 7);

  private final Extension extension;
  private final Format format;
  private final int match;

  Op(Extension extension, Format format, int... fixed) {
    this.extension = extension;
    this.format = format;
    this.match = format.match(fixed);
  }

  /** The name in assembly text. */
  public String mnemonic() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }

  /** The extension that the instruction belongs to. */
  public Extension extension() {
    return extension;
  }

  /** Its layout. */
  public Format format() {
    return format;
  }

  /** Its operands in assembly order. */
  public List<Operand> operands() {
    return format.operands();
  }

  /** The bits of the word that select this instruction. */
  public int mask() {
    return format.mask();
  }

  /** The values of those bits: a word is this instruction if {@code (word & mask()) == match()}. */
  public int match() {
    return match;
  }

  /** Whether the word is this instruction. */
  public boolean matches(int word) {
    return (word & mask()) == match;
  }

  /** The entry of the miss vector for an instruction of Xpy that misses: {@link Csr#PYMCAUSE}. */
  public int missCause() {
    return missCause(match);
  }

  /** The same of an instruction word. */
  public static int missCause(int word) {
    return ((word >> 2) & 0x18) | ((word >> 12) & 7);
  }

  /** Whether the instruction has the operand. */
  public boolean has(Operand operand) {
    return operands().contains(operand);
  }

  /**
   * The instruction word.
   *
   * @param values of the operands, in assembly order
   * @throws IllegalArgumentException if their number is wrong or one does not fit its field
   */
  public int encode(long... values) {
    if (values.length != operands().size()) {
      throw new IllegalArgumentException(
          mnemonic() + " has " + operands().size() + " operands, not " + values.length);
    }
    int word = match;
    for (int i = 0; i < values.length; i++) {
      try {
        word |= operands().get(i).insert(values[i]);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(mnemonic() + ": " + e.getMessage(), e);
      }
    }
    return word;
  }
}
