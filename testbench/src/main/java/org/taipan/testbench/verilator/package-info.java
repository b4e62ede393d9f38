/**
 * The circuit in Verilator: builds a model from a folder of generated Verilog, loads it into this
 * process, and runs it with memory and devices around it.
 *
 * <p>Models are kept in a folder (usually {@code rtl-out/models}) under a hash of everything that
 * they are made from; it can be deleted at any time. The C++ side of the harness is in this
 * package's resources.
 */
package org.taipan.testbench.verilator;
