/**
 * From IR to RV64: machine IR on virtual registers, register allocation, and the sequence of
 * instructions and labels that the linker places.
 */
package org.taipan.compiler.codegen;
