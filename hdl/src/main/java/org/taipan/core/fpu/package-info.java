/**
 * The floating-point unit: double precision in the integer registers (Zdinx), IEEE 754-2019
 * binary64 as RISC-V's D extension has it (unprivileged spec 20240411, chapters F and D).
 *
 * <p>{@link org.taipan.core.fpu.FloatPipeline} computes left × right + addend with one rounding, in
 * five steps, one operation a cycle; everything else that rounds is a case of that. {@link
 * org.taipan.core.fpu.DivideRoot} makes quotients and roots digit by digit and lets the pipeline
 * round them.
 */
package org.taipan.core.fpu;
