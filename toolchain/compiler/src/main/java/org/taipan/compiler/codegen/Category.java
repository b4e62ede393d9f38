package org.taipan.compiler.codegen;

import java.util.Locale;

/**
 * Why an instruction is executed (after Ismail and Suh, "Quantitative Overhead Analysis for
 * Python", IISWC 2018). The section {@code .taipan.categories} has the ordinal of each instruction
 * word of {@code .text} in one byte.
 */
public enum Category {
  /** What the program asks for. */
  PROGRAM,
  ERROR_CHECK,
  GARBAGE_COLLECTION,
  RICH_CONTROL_FLOW,
  TYPE_CHECK,
  BOXING,
  NAME_RESOLUTION,
  FUNCTION_RESOLUTION,
  FUNCTION_SETUP,
  DISPATCH,
  STACK,
  CONSTANT_LOAD,
  ALLOCATION,
  /** Calls into the runtime library. */
  LIBRARY_CALL;

  /** The name for people. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
