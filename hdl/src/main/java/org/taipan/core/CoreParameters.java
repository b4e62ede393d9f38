package org.taipan.core;

import org.taipan.isa.InstructionSet;
import org.taipan.memory.DataRegions;
import org.taipan.memory.Region;

/**
 * What the core is built for.
 *
 * @param instructions the instructions and, by their extensions, the CSRs that it implements
 * @param data the DRAM, and which accesses to it go through the data cache
 * @param prediction size of branch prediction
 * @param eventCounters how many of machine mode's event counters there are
 * @param fault the error to build in; {@link AluFault#NONE} outside of tests
 */
public record CoreParameters(
    InstructionSet instructions,
    DataRegions data,
    PredictionParameters prediction,
    int eventCounters,
    AluFault fault) {
  /** The DRAM: code runs from there. */
  public Region memory() {
    return data.dram();
  }
}
