/**
 * Python end to end: programs are compiled and run on golden and on the circuit, and judged by what
 * CPython printed ({@code src/test/resources/python}, recorded by {@code
 * src/test/python/record.py}).
 */
package org.taipan.testbench.python;
