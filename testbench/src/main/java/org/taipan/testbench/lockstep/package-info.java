/**
 * Lockstep co-simulation: every retirement record of the circuit is compared with what golden does,
 * and what the ISA leaves to the circuit is checked to be legal.
 */
package org.taipan.testbench.lockstep;
