/** Golden interpreter, Verilator harness and lockstep co-simulation. */
package org.taipan.testbench;
