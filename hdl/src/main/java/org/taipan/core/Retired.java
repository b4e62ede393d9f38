package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** The record of an instruction that retires, or of a trap that is taken. */
public final class Retired extends Bundle<Retired> {
  /** Address of the instruction; of a trap, what mepc gets. */
  public final UInt pc = uint(64);

  /** The instruction; 0 for an interrupt, and for an instruction that could not be fetched. */
  public final Bits instruction = bits(32);

  /** The register written; 0 if none. */
  public final UInt rd = uint(5);

  /** Its new value; 0 if none. */
  public final Bits rdValue = bits(64);

  /** Byte address of the access, of cbo.zero that of the block; 0 if none. */
  public final UInt memAddress = uint(64);

  /** Bytes loaded, from {@link #memAddress} up; 0 if none. */
  public final Bits memReadMask = bits(8);

  /** Bytes stored, from {@link #memAddress} up; 255 for cbo.zero; 0 if none. */
  public final Bits memWriteMask = bits(8);

  /** The loaded or stored bytes, extended by zeros; 0 if none. */
  public final Bits memData = bits(64);

  /** A trap is taken. */
  public final Bool trap = bool();

  /** The trap is an interrupt. */
  public final Bool interrupt = bool();

  /** Code of the trap's cause; 0 if none. */
  public final UInt cause = uint(TrapEntry.CODE_WIDTH);

  /** Value of mtval after the trap; 0 if none. */
  public final Bits tval = bits(64);
}
