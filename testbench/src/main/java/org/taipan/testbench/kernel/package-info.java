/**
 * How fast the processor is: small programs that measure and check themselves, and what they took.
 */
package org.taipan.testbench.kernel;
