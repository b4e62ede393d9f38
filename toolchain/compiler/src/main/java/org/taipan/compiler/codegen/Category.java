package org.taipan.compiler.codegen;

import java.util.Locale;

/**
 * Why an instruction is executed (after Ismail and Suh, "Quantitative Overhead Analysis for
 * Python", IISWC 2018). The section {@code .taipan.categories} has the {@link #number} of each
 * instruction word of {@code .text} in one byte.
 */
public enum Category {
  /** What the program asks for. */
  PROGRAM(0),
  ERROR_CHECK(1),
  GARBAGE_COLLECTION(2),
  RICH_CONTROL_FLOW(3),
  TYPE_CHECK(4),
  BOXING(5),
  NAME_RESOLUTION(6),
  FUNCTION_RESOLUTION(7),
  FUNCTION_SETUP(8),
  DISPATCH(9),
  STACK(10),
  CONSTANT_LOAD(11),
  ALLOCATION(12),
  /** Calls into the runtime library. */
  LIBRARY_CALL(13);

  private final int number;

  Category(int number) {
    this.number = number;
  }

  /** The number in the section of categories, 0 to 127. */
  public int number() {
    return number;
  }

  /** The name for people. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
