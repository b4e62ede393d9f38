package org.taipan.testbench;

/**
 * One retired instruction, or one trap entry: what the circuit's retirement port says and what
 * golden does in a step. Mutable, because one is reused for millions of instructions.
 */
public final class Retirement {
  /** Address of the instruction; for a trap, the value of mepc. */
  public long pc;

  /** The instruction word; not meaningful for an interrupt. */
  public int instruction;

  /** Destination register 1..31, or 0 for none. */
  public int rd;

  /** Value written to {@link #rd}; not meaningful when that is 0. */
  public long rdValue;

  /** Byte address of the memory access, if there was one. */
  public long memAddress;

  /** Bytes read, relative to {@link #memAddress}: 0x01, 0x03, 0x0f, 0xff, or 0 for none. */
  public int memReadMask;

  /** Bytes written, as {@link #memReadMask}. */
  public int memWriteMask;

  /** Value stored, or loaded before extension; the bytes outside the mask are zero. */
  public long memData;

  /** Whether this is a trap entry: then nothing retired, and rd and both masks are 0. */
  public boolean trap;

  /** Whether the trap is an interrupt. */
  public boolean interrupt;

  /** Code of the trap's cause, 0..63. */
  public int cause;

  /** Value that mtval gets. */
  public long tval;

  /** Clock cycle of the retirement, counted from the end of reset; golden alone: ticks. */
  public long cycle;

  /** Makes it the record of an instruction without any effect at {@code pc}. */
  public void reset(long atPc, int word) {
    pc = atPc;
    instruction = word;
    rd = 0;
    memReadMask = 0;
    memWriteMask = 0;
    trap = false;
    interrupt = false;
  }

  /** Makes it the record of a trap. */
  public void trap(long mepc, int word, boolean isInterrupt, int code, long mtval) {
    reset(mepc, word);
    trap = true;
    interrupt = isInterrupt;
    cause = code;
    tval = mtval;
  }

  /** Copies every field. */
  public void set(Retirement from) {
    pc = from.pc;
    instruction = from.instruction;
    rd = from.rd;
    rdValue = from.rdValue;
    memAddress = from.memAddress;
    memReadMask = from.memReadMask;
    memWriteMask = from.memWriteMask;
    memData = from.memData;
    trap = from.trap;
    interrupt = from.interrupt;
    cause = from.cause;
    tval = from.tval;
    cycle = from.cycle;
  }
}
