package org.taipan.testbench.golden.binary64;

import org.taipan.isa.FloatFlag;

/**
 * What an operation gives.
 *
 * @param bits what rd gets: the 64 bits of a number, an integer, a truth value or a class
 * @param flags the exceptions raised, as in fflags, 5 bits
 */
public record Result(long bits, int flags) {

  /** A result that raises the given exceptions. */
  static Result of(long bits, FloatFlag... raised) {
    int flags = 0;
    for (FloatFlag flag : raised) {
      flags |= flag.mask();
    }
    return new Result(bits, flags);
  }

  /** The NaN of an operation that has no result. */
  static Result invalid() {
    return of(Binary64.CANONICAL_NAN, FloatFlag.INVALID);
  }

  /** A result from operands of which a signalling NaN raises the invalid exception. */
  static Result quietly(long bits, long... operands) {
    for (long operand : operands) {
      if (Binary64.isSignalling(operand)) {
        return of(bits, FloatFlag.INVALID);
      }
    }
    return of(bits);
  }
}
