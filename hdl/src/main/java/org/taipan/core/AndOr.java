package org.taipan.core;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;

/**
 * A selection of values whose conditions exclude each other, merged by AND and OR: no priority, so
 * a flat tree of gates. Zero when no condition holds.
 */
public final class AndOr {
  private final List<Bits> terms = new ArrayList<>();

  /**
   * Adds a value.
   *
   * @param select must not hold together with another one
   * @param value as wide as the others
   * @return this
   */
  public AndOr add(Bool select, Bits value) {
    terms.add(value.and(select.repeat(value.width())));
    return this;
  }

  /** The value whose condition holds. */
  public Bits merge() {
    return terms.stream().reduce(Bits::or).orElseThrow();
  }
}
