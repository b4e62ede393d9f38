package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** Where fetch went on behind an instruction, and why; travels with the instruction to execute. */
public final class Prediction extends Bundle<Prediction> {
  /** Bits of a target: code runs below 4 GiB. A jump beyond is never foreseen. */
  public static final int TARGET_WIDTH = 32;

  /** Bits of a counter; its highest one means taken. */
  public static final int COUNTER_WIDTH = 2;

  /** There is an entry for the instruction's address, perhaps one that another address left. */
  public final Bool known = bool();

  /** Fetch went on at {@link #target}, else at the next instruction; only when known. */
  public final Bool taken = bool();

  /** Where the entry points to, a multiple of 4. */
  public final UInt target = uint(TARGET_WIDTH);

  /** The entry's counter as it was read. */
  public final UInt counter = uint(COUNTER_WIDTH);
}
