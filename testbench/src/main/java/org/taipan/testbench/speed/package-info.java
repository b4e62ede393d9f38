/** How fast golden, the model of the circuit, and both in lockstep run on this computer. */
package org.taipan.testbench.speed;
