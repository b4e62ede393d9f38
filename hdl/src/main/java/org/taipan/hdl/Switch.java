package org.taipan.hdl;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import spinal.core.internals.Expression;
import spinal.core.internals.SwitchStatementKeyBool;

/**
 * A selection by the value of a vector: {@code switchOn(x).is(1, () -> ...).is("1--0", () ->
 * ...).otherwise(() -> ...)}. The first case that matches counts.
 */
public final class Switch {
  private final BitVector<?> value;
  private final SwitchCases cases;

  Switch(BitVector<?> value) {
    this.value = value;
    cases = new SwitchCases(value.raw());
  }

  /** The assignments in {@code body} hold when the value is {@code key}. */
  public Switch is(long key, Runnable body) {
    return add(List.of(literal(value.constant(key))), body);
  }

  /** The assignments in {@code body} hold when the value is {@code key}. */
  public Switch is(BigInteger key, Runnable body) {
    return add(List.of(literal(value.constant(key))), body);
  }

  /** The assignments in {@code body} hold when the value is one of {@code keys}. */
  public Switch is(long[] keys, Runnable body) {
    return add(Arrays.stream(keys).mapToObj(value::constant).map(Switch::literal).toList(), body);
  }

  /**
   * The assignments in {@code body} hold when the value matches {@code pattern}, see {@link
   * BitVector#matches}.
   */
  public Switch is(String pattern, Runnable body) {
    return add(List.of(masked(pattern)), body);
  }

  /** The assignments in {@code body} hold when the value matches one of {@code patterns}. */
  public Switch is(List<String> patterns, Runnable body) {
    return add(patterns.stream().map(this::masked).toList(), body);
  }

  /** The assignments in {@code body} hold when no case matches. */
  public void otherwise(Runnable body) {
    cases.otherwise(body);
  }

  private Switch add(List<Expression> keys, Runnable body) {
    cases.add(keys, body);
    return this;
  }

  private static Expression literal(BitVector<?> constant) {
    return constant.raw();
  }

  private Expression masked(String pattern) {
    var mask = Literal.masked(pattern, value.width());
    var key = new SwitchStatementKeyBool();
    key.cond_$eq(value.raw().isEqualTo(mask));
    key.key_$eq(mask);
    return key;
  }
}
