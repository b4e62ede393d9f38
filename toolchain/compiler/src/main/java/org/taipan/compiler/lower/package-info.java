/**
 * From syntax tree to IR: Python by Python's rules, and the low-level subset of the runtime library
 * (docs/runtime.md).
 */
package org.taipan.compiler.lower;
