/** Synthesis of the generated Verilog for FPGAs. */
package org.taipan.fpga;
