package org.taipan.compiler.codegen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taipan.isa.Values;

/**
 * How compiled code uses the machine's registers (docs/runtime.md). Numbers from {@link
 * #FIRST_VIRTUAL} on are virtual registers.
 */
public final class Registers {
  public static final int ZERO = 0;
  public static final int RA = 1;
  public static final int SP = 2;

  /** Start of the globals plus {@link #GLOBAL_BIAS}. */
  public static final int GP = 3;

  /** Holds the small int 0. */
  public static final int INT_ZERO = 4;

  public static final int A0 = 10;

  /** Holds a small int's top 16 bits, sign-extended. */
  public static final int INT_TAG = 27;

  /** For sequences made after allocation. */
  public static final int SCRATCH = 31;

  /** The first virtual register. */
  public static final int FIRST_VIRTUAL = 32;

  /** No register. */
  public static final int NONE = -1;

  /** Distance of gp from the first global, bytes. */
  public static final int GLOBAL_BIAS = 2048;

  /** The value in {@link #INT_TAG}. */
  public static final long INT_TAG_VALUE = (short) Values.TAG_INT;

  /** The registers that calls clobber and the allocator uses: t0-t2, t3-t5, a7-a0. */
  static final List<Integer> CALLER_SAVED =
      List.of(5, 6, 7, 28, 29, 30, 17, 16, 15, 14, 13, 12, 11, 10);

  /** The registers that calls preserve and the allocator uses: s0-s10. */
  static final List<Integer> CALLEE_SAVED = List.of(8, 9, 18, 19, 20, 21, 22, 23, 24, 25, 26);

  private static final List<Integer> ARGUMENTS = List.of(10, 11, 12, 13, 14, 15, 16, 17);

  /** All registers that the allocator may give out. */
  static final List<Integer> ALLOCATABLE =
      Stream.concat(CALLER_SAVED.stream(), CALLEE_SAVED.stream()).toList();

  private static final int CALLER_SAVED_MASK = mask(CALLER_SAVED);
  private static final int CALLEE_SAVED_MASK = mask(CALLEE_SAVED);

  private Registers() {}

  /** Bit n: register n is among them. */
  static int mask(List<Integer> registers) {
    return registers.stream().mapToInt(r -> 1 << r).sum();
  }

  /** The register of argument number i, 0 to 7. */
  static int argument(int i) {
    return A0 + i;
  }

  /** The registers of the first so many arguments. */
  static List<Integer> arguments(int count) {
    return ARGUMENTS.subList(0, count);
  }

  /** The register that always holds a constant, if there is one. */
  static Optional<Integer> holding(long constant) {
    if (constant == 0) {
      return Optional.of(ZERO);
    }
    if (constant == INT_TAG_VALUE) {
      return Optional.of(INT_TAG);
    }
    return constant == Values.ofInt(0) ? Optional.of(INT_ZERO) : Optional.empty();
  }

  /** The location that stands for a spill slot where registers and slots are allowed. */
  static int ofSlot(int slot) {
    return NONE - 1 - slot;
  }

  /** Whether a location is a spill slot. */
  static boolean isSlot(int location) {
    return location < NONE;
  }

  /** The number of the spill slot of a location. */
  static int slot(int location) {
    return NONE - 1 - location;
  }

  static boolean isVirtual(int register) {
    return register >= FIRST_VIRTUAL;
  }

  static boolean isCallerSaved(int register) {
    return isIn(register, CALLER_SAVED_MASK);
  }

  static boolean isCalleeSaved(int register) {
    return isIn(register, CALLEE_SAVED_MASK);
  }

  private static boolean isIn(int register, int mask) {
    return register >= 0 && register < FIRST_VIRTUAL && (mask >>> register & 1) != 0;
  }
}
