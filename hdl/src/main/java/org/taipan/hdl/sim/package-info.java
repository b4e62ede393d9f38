/**
 * Simulation of a module from Java, for unit tests: the module's Verilog is translated by
 * Verilator, compiled and called through {@code java.lang.foreign}.
 */
package org.taipan.hdl.sim;
