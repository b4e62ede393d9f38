package org.taipan.isa;

import java.util.List;

/** Names of the integer registers in the standard calling convention (RISC-V psABI). */
public final class Register {
  private static final List<String> NAMES =
      List.of(
          "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3",
          "a4", "a5", "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11",
          "t3", "t4", "t5", "t6");

  private Register() {}

  /** The name of register 0..31. */
  public static String name(int number) {
    return NAMES.get(number);
  }

  /**
   * The number of a register named as a0, x10 or fp.
   *
   * @return 0..31, or -1 if there is no such register
   */
  public static int number(String name) {
    if (name.equals("fp")) {
      return 8;
    }
    if (name.matches("x([0-9]|[12][0-9]|3[01])")) {
      return Integer.parseInt(name.substring(1));
    }
    return NAMES.indexOf(name);
  }
}
