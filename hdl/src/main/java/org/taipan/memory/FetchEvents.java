package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** What happens in a cycle on the way of instructions from memory, for counters. */
public final class FetchEvents extends Bundle<FetchEvents> {
  /** A line is asked for because an instruction that was asked for is missing. */
  public final Bool miss = bool();

  /** A line is asked for ahead of its use. */
  public final Bool prefetch = bool();

  /** A line that was asked for ahead is used for the first time. */
  public final Bool prefetchUsed = bool();

  /** An instruction that was asked for is not there yet. */
  public final Bool waiting = bool();

  /** A line or its tag was found damaged, and is read again. */
  public final Bool parityError = bool();
}
