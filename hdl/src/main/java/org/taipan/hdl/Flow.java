package org.taipan.hdl;

import java.util.function.Supplier;

/**
 * A payload that is there in the cycles in which {@code valid} holds; the receiver must take it.
 *
 * @param <T> type of the payload
 */
public final class Flow<T extends Data<T>> extends Bundle<Flow<T>> {
  /** Whether there is a payload in this cycle. */
  public final Bool valid = Hdl.bool();

  /** The value; of no meaning without {@code valid}. */
  public final T payload;

  private final Supplier<T> type;

  Flow(Supplier<T> type) {
    this.type = type;
    payload = type.get();
  }

  @Override
  protected Flow<T> copy() {
    return new Flow<>(type);
  }

  /** Assigns both at once: {@code payload} is there while {@code valid}. */
  public void send(Bool valid, T payload) {
    this.valid.set(valid);
    this.payload.set(payload);
  }

  /** The same one cycle later; nothing is valid after reset. */
  public Flow<T> delayed() {
    return Naming.composed(() -> {
      Flow<T> stored = Hdl.reg(copy());
      stored.valid.init(false);
      stored.set(this);
      return stored;
    });
  }
}
