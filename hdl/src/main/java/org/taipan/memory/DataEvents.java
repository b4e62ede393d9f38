package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** What happens on the data side, for counters: each is high for one cycle an event. */
public final class DataEvents extends Bundle<DataEvents> {
  /** A line is asked for. */
  public final Bool miss = bool();

  /** A line is written back. */
  public final Bool writeBack = bool();

  /** Memory has refused a line that was written back: its data is lost. */
  public final Bool refused = bool();

  /** Tags were found damaged, and their lines given up. */
  public final Bool parityError = bool();

  /** Where there is no cache: nothing happens. */
  void none() {
    miss.set(false);
    writeBack.set(false);
    refused.set(false);
    parityError.set(false);
  }
}
