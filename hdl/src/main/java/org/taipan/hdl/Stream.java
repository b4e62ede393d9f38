package org.taipan.hdl;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A payload handed over in the cycles in which both sides agree: {@code valid} and {@code ready}.
 * The sender keeps {@code valid} and the payload once given until {@code ready}; it must not wait
 * for {@code ready} before it gives {@code valid}.
 *
 * @param <T> type of the payload
 */
public final class Stream<T extends Data<T>> extends Bundle<Stream<T>> {
  /** The sender has a payload. */
  public final Bool valid = Hdl.bool();

  /** The receiver takes it. */
  public final Bool ready = Hdl.bool();

  /** The value; of no meaning without {@code valid}. */
  public final T payload;

  private final Supplier<T> type;

  Stream(Supplier<T> type) {
    this.type = type;
    payload = type.get();
  }

  @Override
  protected Stream<T> copy() {
    return new Stream<>(type);
  }

  @Override
  protected void asMaster() {
    Hdl.out(valid);
    Hdl.out(payload);
    Hdl.in(ready);
  }

  /** A signal of the payload's type. */
  Supplier<T> type() {
    return type;
  }

  /** Whether a payload is handed over in this cycle. */
  public Bool fire() {
    return valid.and(ready);
  }

  /** Whether the receiver makes the sender wait. */
  public Bool stalled() {
    return valid.andNot(ready);
  }

  /** Connects: this sends to {@code receiver}. */
  public void connect(Stream<T> receiver) {
    receiver.valid.set(valid);
    receiver.payload.set(payload);
    ready.set(receiver.ready);
  }

  /** The same stream with a payload computed from this one's. */
  public <U extends Data<U>> Stream<U> map(Function<T, U> function) {
    U mapped = function.apply(payload);
    Stream<U> result = Naming.quiet(() -> new Stream<>(mapped::like));
    result.valid.set(valid);
    result.payload.set(mapped);
    ready.set(result.ready);
    return Naming.name(result);
  }

  /**
   * The same stream, stopped while {@code condition} holds. The condition must not depend on the
   * result's {@code ready}.
   */
  public Stream<T> haltWhen(Bool condition) {
    return Naming.composed(() -> {
      Stream<T> result = copy();
      result.valid.set(valid.andNot(condition));
      result.payload.set(payload);
      ready.set(result.ready.andNot(condition));
      return result;
    });
  }

  /**
   * The same stream without the payloads for which {@code condition} holds: they are taken and
   * dropped.
   */
  public Stream<T> dropWhen(Bool condition) {
    return Naming.composed(() -> {
      Stream<T> result = copy();
      result.valid.set(valid.andNot(condition));
      result.payload.set(payload);
      ready.set(result.ready.or(condition));
      return result;
    });
  }

  /** The payloads as they are handed over. */
  public Flow<T> fired() {
    return Naming.composed(() -> {
      Flow<T> flow = new Flow<>(type);
      flow.send(fire(), payload);
      return flow;
    });
  }

  /**
   * A register in {@code valid} and the payload: one cycle later. {@code ready} still passes
   * through in the same cycle.
   */
  public Stream<T> m2s() {
    return Naming.quiet(() -> {
      Stream<T> stored = Streams.part(this, "m2s", copy());
      Hdl.reg(stored.valid).init(false);
      Hdl.reg(stored.payload);
      ready.set(stored.ready.or(stored.valid.not()));
      Hdl.when(
          ready,
          () -> {
            stored.valid.set(valid);
            stored.payload.set(payload);
          });
      return stored;
    });
  }

  /**
   * A register in {@code ready}, with room for the payload that comes while it falls. The payload
   * still passes through.
   */
  public Stream<T> s2m() {
    return Naming.quiet(() -> {
      Stream<T> result = Streams.part(this, "s2m", copy());
      Bool full = Streams.part(result, "full", Hdl.reg(Hdl.bool()).init(false));
      T stored = Streams.part(result, "stored", Hdl.reg(payload.like()));
      ready.set(full.not());
      result.valid.set(valid.or(full));
      result.payload.set(Hdl.mux(full, stored, payload));
      Hdl.when(ready, () -> stored.set(payload));
      full.set(result.stalled());
      return result;
    });
  }

  /** Registers in both directions: no combinational path through. */
  public Stream<T> registered() {
    return s2m().m2s();
  }

  /** A queue of that depth behind this stream, see {@link StreamFifo}. */
  public Stream<T> queue(int depth) {
    StreamFifo<T> fifo = Component.build(() -> new StreamFifo<>(type, depth));
    fifo.raw().setCompositeName(raw(), "fifo", true);
    fifo.flush.set(false);
    connect(fifo.push);
    return fifo.pop;
  }
}
