package org.taipan.hdl;

import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.when;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Several streams into one, and one into several. */
public final class Streams {
  private Streams() {}

  /**
   * What an arbiter gives.
   *
   * @param output the payloads of all inputs, one after the other
   * @param source number of the input that the payload at the output is from
   * @param <T> type of the payload
   */
  public record Arbitrated<T extends Data<T>>(Stream<T> output, UInt source) {}

  /**
   * An arbiter that prefers the first input of the list. A payload once offered at the output stays
   * there until taken.
   */
  public static <T extends Data<T>> Arbitrated<T> priority(List<Stream<T>> inputs) {
    return named(Naming.quiet(() -> arbiter(inputs, false)));
  }

  /**
   * An arbiter that prefers the input after the one that was served last. A payload once offered
   * stays until taken.
   */
  public static <T extends Data<T>> Arbitrated<T> roundRobin(List<Stream<T>> inputs) {
    return named(Naming.quiet(() -> arbiter(inputs, true)));
  }

  private static <T extends Data<T>> Arbitrated<T> named(Arbitrated<T> result) {
    Naming.name(result.output);
    return result;
  }

  private static <T extends Data<T>> Arbitrated<T> arbiter(List<Stream<T>> inputs, boolean fair) {
    HdlError.check(!inputs.isEmpty(), "an arbiter without inputs");
    Stream<T> output = inputs.getFirst().copy();
    Bits requests = Hdl.cat(inputs.reversed().stream().map(s -> s.valid).toList());
    Bool locked = part(output, "locked", Hdl.reg(Hdl.bool()).init(false));
    Bits held = part(output, "held", Hdl.reg(requests.like()));
    Bits candidates = requests;
    Bits above = null;
    if (fair) {
      above = part(output, "above", Hdl.reg(requests.like()).init(0));
      Bits preferred = requests.and(above);
      candidates = mux(preferred.orR(), preferred, requests);
    }
    Bits grant = part(output, "grant", mux(locked, held, OneHot.lowest(candidates)));
    output.valid.set(requests.orR());
    output.payload.set(OneHot.mux(grant, inputs.stream().map(s -> s.payload).toList()));
    locked.set(output.stalled());
    held.set(grant);
    for (int i = 0; i < inputs.size(); i++) {
      inputs.get(i).ready.set(output.ready.and(grant.bit(i)));
    }
    if (fair) {
      Bits served = above;
      UInt number = grant.asUInt();
      when(output.fire(), () -> served.set(number.or(number.minus(1)).not().asBits()));
    }
    UInt source = part(output, "source", OneHot.index(grant));
    return new Arbitrated<>(output, source);
  }

  /** The two payloads that are there together, as one. */
  public static <A extends Data<A>, B extends Data<B>, T extends Data<T>> Stream<T> join(
      Stream<A> first, Stream<B> second, BiFunction<A, B, T> combine) {
    T payload = combine.apply(first.payload, second.payload);
    return Naming.composed(() -> {
      Stream<T> joined = new Stream<>(payload::like);
      joined.valid.set(first.valid.and(second.valid));
      joined.payload.set(payload);
      first.ready.set(joined.fire());
      second.ready.set(joined.fire());
      return joined;
    });
  }

  /**
   * Every payload to each of {@code count} streams, which take it when they like; the input goes on
   * when all have.
   */
  public static <T extends Data<T>> List<Stream<T>> fork(Stream<T> input, int count) {
    HdlError.check(count >= 1, "a fork into %d streams", count);
    return Naming.quiet(() -> outputs(input, count));
  }

  private static <T extends Data<T>> List<Stream<T>> outputs(Stream<T> input, int count) {
    var outputs = new ArrayList<Stream<T>>();
    var taken = new ArrayList<Bool>();
    Bool all = Hdl.lit(true);
    for (int i = 0; i < count; i++) {
      Stream<T> output = part(input, "fork" + i, input.copy());
      Bool done = part(input, "taken" + i, Hdl.reg(Hdl.bool()).init(false));
      output.valid.set(input.valid.andNot(done));
      output.payload.set(input.payload);
      when(output.fire(), () -> done.set(true));
      all = all.and(done.or(output.ready));
      outputs.add(output);
      taken.add(done);
    }
    input.ready.set(all);
    when(input.fire(), () -> taken.forEach(done -> done.set(false)));
    return List.copyOf(outputs);
  }

  /** Names a signal after what it belongs to, which may get its own name later. */
  static <T extends Data<T>> T part(Data<?> owner, String name, T signal) {
    signal.raw().unsetName();
    signal.raw().setCompositeName(owner.raw(), name, true);
    return signal;
  }
}
