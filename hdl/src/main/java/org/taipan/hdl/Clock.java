package org.taipan.hdl;

import java.util.function.Supplier;
import spinal.core.ClockDomain;
import spinal.core.ClockDomain$;
import spinal.core.ClockDomainConfig;
import spinal.core.HIGH$;
import spinal.core.RISING$;
import spinal.core.SYNC$;

/**
 * A clock domain: rising edge, synchronous reset, active high. A module is in the domain of its
 * parent; the top's is the pair of ports {@code clk} and {@code reset}. Reading a register of
 * another domain is an error unless it is allowed, see {@link Data#allowCrossing} and {@link
 * #synchronize}.
 */
public final class Clock {
  private final ClockDomain raw;

  private Clock(ClockDomain raw) {
    this.raw = raw;
  }

  static ClockDomainConfig config() {
    return new ClockDomainConfig(
        RISING$.MODULE$, SYNC$.MODULE$, HIGH$.MODULE$, HIGH$.MODULE$, HIGH$.MODULE$);
  }

  private static Clock of(spinal.core.Bool clock, spinal.core.Bool reset) {
    return new Clock(
        new ClockDomain(
            clock,
            reset,
            null,
            null,
            null,
            config(),
            ClockDomain.apply$default$7(),
            ClockDomain.apply$default$8()));
  }

  /** The domain of these signals. */
  public static Clock of(Bool clock, Bool reset) {
    return of(HdlError.present(clock).raw(), HdlError.present(reset).raw());
  }

  /** A domain without reset: {@code init} has no effect in it. */
  public static Clock of(Bool clock) {
    return of(HdlError.present(clock).raw(), null);
  }

  /** The domain of the code that calls it. */
  public static Clock current() {
    return new Clock(ClockDomain$.MODULE$.current());
  }

  /** The domain's reset, as a signal. */
  public Bool reset() {
    return Naming.name(new Bool(raw.isResetActive()));
  }

  /** Describes a part of the circuit in this domain. */
  public void run(Runnable body) {
    raw.apply(BackEnd.block(body));
  }

  /** Describes a part of the circuit in this domain and returns its result. */
  public <T> T make(Supplier<T> body) {
    return raw.apply(body::get);
  }

  /**
   * A signal of another domain, read through two registers of this one. For single bits and Gray
   * codes: the bits of a vector may arrive in different cycles.
   *
   * @param signal a register of the other domain
   * @param <T> its type
   * @return its value, two cycles late
   */
  public <T extends Data<T>> T synchronize(T signal) {
    return Naming.composed(() -> {
      T first = make(() -> Hdl.reg(signal.like()));
      T second = make(() -> Hdl.reg(signal.like()));
      Streams.part(second, "first", first);
      first.allowCrossing();
      first.set(signal);
      second.set(first);
      return second;
    });
  }
}
