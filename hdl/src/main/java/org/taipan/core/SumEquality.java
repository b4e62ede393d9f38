package org.taipan.core;

import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.lit;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;

/**
 * Compares a sum with a value without waiting for the carries of an addition: if the sum is the
 * value, the carry into and out of each position follows from that position alone, and the carries
 * have to fit each other (J. Cortadella, J. M. Llaberia, Evaluation of A + B = K Conditions without
 * Carry Propagation, IEEE Transactions on Computers 41(11), 1992).
 */
final class SumEquality {
  private SumEquality() {}

  /** Whether a + b = sum, modulo two to the power of their common width. */
  static Bool holds(Bits a, Bits b, Bits sum) {
    Bits carriesIn = a.xor(b).xor(sum);
    Bits carriesOut = a.and(b).or(a.or(b).and(sum.not()));
    return carriesIn.eq(cat(carriesOut.low(a.width() - 1), lit(false)));
  }
}
