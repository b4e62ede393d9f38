package org.taipan.hdl;

import java.util.List;
import java.util.Set;
import spinal.core.internals.Expression;

/**
 * A selection by the value of an enum: {@code switchOn(state).is(State.IDLE, () -> ...)}.
 *
 * @param <E> the enum
 */
public final class EnumSwitch<E extends Enum<E>> {
  private final EnumSig<E> value;
  private final SwitchCases cases;

  EnumSwitch(EnumSig<E> value) {
    this.value = value;
    cases = new SwitchCases(value.raw());
  }

  /** The assignments in {@code body} hold when the value is {@code key}. */
  public EnumSwitch<E> is(E key, Runnable body) {
    cases.add(List.of((Expression) value.literal(key)), body);
    return this;
  }

  /** The assignments in {@code body} hold when the value is one of {@code keys}. */
  public EnumSwitch<E> is(Set<E> keys, Runnable body) {
    cases.add(keys.stream().sorted().map(k -> (Expression) value.literal(k)).toList(), body);
    return this;
  }

  /** The assignments in {@code body} hold when no case matches. */
  public void otherwise(Runnable body) {
    cases.otherwise(body);
  }
}
