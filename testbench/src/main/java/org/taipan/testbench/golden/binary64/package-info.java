/**
 * IEEE 754 binary64 arithmetic as RISC-V's D extension has it (unprivileged spec 20240411, chapters
 * F and D; sections are cited as F.1, F.2, …): the reference for golden and for the circuit's
 * floating-point unit.
 *
 * <p>Numbers go in and out as their 64 bits. An operation on finite numbers is three steps: {@link
 * org.taipan.testbench.golden.binary64.Exact} values of the operands, the exact result, {@link
 * org.taipan.testbench.golden.binary64.Rounding} once. Every NaN result is the canonical one.
 */
package org.taipan.testbench.golden.binary64;
