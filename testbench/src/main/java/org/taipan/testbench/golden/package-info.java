/**
 * The golden interpreter: the executable specification of processor and devices.
 *
 * <p>{@link org.taipan.testbench.golden.Specification} says what every instruction does, {@link
 * org.taipan.testbench.golden.Golden} is a machine that does it.
 */
package org.taipan.testbench.golden;
