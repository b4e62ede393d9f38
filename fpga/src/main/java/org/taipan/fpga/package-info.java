/** From Verilog to an FPGA: boards, synthesis, resources. */
package org.taipan.fpga;
