/**
 * Random programs: generated from a seed, run in lockstep, and shrunk to the instructions that
 * matter when the two sides differ.
 */
package org.taipan.testbench.random;
