package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.core.fpu.FloatControl;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** What an instruction wants of the pipeline; of no meaning for an illegal word. */
public final class Control extends Bundle<Control> {
  /** Reads rs1. */
  public final Bool readsRs1 = bool();

  /** Reads rs2. */
  public final Bool readsRs2 = bool();

  /** Has a destination register. */
  public final Bool writesRd = bool();

  /** The left operand is the pc; else, without {@link #leftIsZero}, rs1. */
  public final Bool leftIsPc = bool();

  /** The left operand is zero. */
  public final Bool leftIsZero = bool();

  /** Its upper half is: with {@link #leftIsZero}, and where only the low 32 bits count. */
  public final Bool leftUpperIsZero = bool();

  /** The right operand is the immediate; else, without {@link #rightIsFour}, rs2. */
  public final Bool rightIsImmediate = bool();

  /** The right operand is 4: with the pc, the address of the next instruction. */
  public final Bool rightIsFour = bool();

  /** Works on the low 32 bits; the result is sign-extended. */
  public final Bool word = bool();

  /** What Zba, Zbb and Zicond add. */
  public final BitControl zb = new BitControl();

  /** What Xpy adds. */
  public final ValueControl py = new ValueControl();

  /** Is done by the floating-point unit. */
  public final Bool floating = bool();

  /** What it does. */
  public final FloatControl fp = new FloatControl();

  /** Left + right, or left - right. */
  public final Bool add = bool();

  /** The adder subtracts; together with {@link #add}. */
  public final Bool subtract = bool();

  /** A function of left and right bit by bit: bit 2 × left + right is its value; or zero. */
  public final Bits truth = bits(4);

  /** Shift. */
  public final Bool shift = bool();

  /** The shift goes left; else right. */
  public final Bool shiftLeft = bool();

  /** The right shift brings in copies of the sign. */
  public final Bool arithmetic = bool();

  /** The result is whether left is less than right. */
  public final Bool setLess = bool();

  /** The comparison, or the extension of a load, is without sign. */
  public final Bool withoutSign = bool();

  /** Multiplication. */
  public final Bool multiply = bool();

  /** Division. */
  public final Bool divide = bool();

  /** The high half of the product, or the remainder. */
  public final Bool second = bool();

  /** The left operand of a multiplication or division has a sign. */
  public final Bool leftSigned = bool();

  /** The right operand of a multiplication or division has a sign. */
  public final Bool rightSigned = bool();

  /** Conditional branch. */
  public final Bool branch = bool();

  /** The branch asks for equality; else for less-than. */
  public final Bool branchOnEqual = bool();

  /** The branch is taken when its condition does not hold. */
  public final Bool branchInverted = bool();

  /** Unconditional jump with link. */
  public final Bool jump = bool();

  /** The jump's base is rs1; else, as for branches, the pc. */
  public final Bool jumpRegister = bool();

  /** Load. */
  public final Bool load = bool();

  /** Store; zeros into a whole block with {@link #clear}. */
  public final Bool store = bool();

  /** With {@link #store}: the block of 64 bytes around the address is set to zero. */
  public final Bool clear = bool();

  /** Bytes of the access: 1 &lt;&lt; size. */
  public final UInt size = uint(2);

  /** Reads a control and status register, and unless told otherwise writes it. */
  public final Bool csr = bool();

  /** Sets bits of the CSR; else, without {@link #csrClear}, replaces it. */
  public final Bool csrSet = bool();

  /** Clears bits of the CSR. */
  public final Bool csrClear = bool();

  /** The CSR is written: not so when no bit is to be set or cleared. */
  public final Bool csrWrite = bool();

  /** Environment call. */
  public final Bool ecall = bool();

  /** Breakpoint. */
  public final Bool ebreak = bool();

  /** Return from a trap. */
  public final Bool mret = bool();

  /** Wait for an interrupt. */
  public final Bool waitForInterrupt = bool();

  /** Synchronise the instruction stream with stores. */
  public final Bool fenceI = bool();
}
