package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;

/** What Xpy adds to {@link Control}. */
public final class ValueControl extends Bundle<ValueControl> {
  /** Arithmetic on two ints, or one and the immediate: the result is an int. */
  public final Bool arithmetic = bool();

  /** The branch compares two values, by {@link Control#branchOnEqual} or by order. */
  public final Bool compare = bool();

  /** The comparison by order also holds for equal values. */
  public final Bool orEqual = bool();

  /** The branch asks for truth. */
  public final Bool truth = bool();

  /** The branch asks whether both values are ints. */
  public final Bool guard = bool();

  /** The branch asks whether an index is one of a sequence with some length. */
  public final Bool index = bool();

  /** The load happens only from an object of a type, else the result is -1. */
  public final Bool typed = bool();

  /** The address is the low half of what is computed. */
  public final Bool object = bool();

  /** Return from a miss. */
  public final Bool missReturn = bool();

  /** It may miss. */
  Bool mayMiss() {
    return arithmetic.or(compare).or(truth);
  }

  /** It is a branch. */
  Bool branches() {
    return compare.or(truth).or(guard).or(index);
  }
}
