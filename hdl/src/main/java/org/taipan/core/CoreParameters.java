package org.taipan.core;

import org.taipan.isa.InstructionSet;
import org.taipan.memory.Region;

/**
 * What the core is built for.
 *
 * @param instructions the instructions and, by their extensions, the CSRs that it implements
 * @param memory the DRAM: code runs from there, and data accesses to it leave by the memory bus
 * @param prediction size of branch prediction
 * @param fault the error to build in; {@link AluFault#NONE} outside of tests
 */
public record CoreParameters(
    InstructionSet instructions, Region memory, PredictionParameters prediction, AluFault fault) {}
