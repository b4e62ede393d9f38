package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.memory.FetchResponse;

/**
 * Keeps the pc: asks memory for one instruction after the other, or where the prediction says, and
 * hands them to decode together with the prediction.
 *
 * <p>The pc does not wait for memory to find an instruction: it moves on when a request is taken,
 * and comes back when memory says a cycle later that it has to be made again.
 */
public final class FetchStage extends Module {
  /** The pc after reset, a multiple of 4; sampled in the first cycle after reset. */
  public final UInt bootAddress = in(uint(64));

  /** Continue there; what was asked for before is dropped. */
  public final Flow<Redirect> redirect = slave(flow(Redirect::new));

  /** The upper bits of the address of every instruction that has not left execute. */
  public final UInt upper = reg(out(uint(Pc.UPPER_WIDTH)));

  /** What became of branches and jumps, for the prediction. */
  public final Flow<BranchOutcome> outcome = slave(flow(BranchOutcome::new));

  /** Addresses to memory; may be withdrawn by a redirect. */
  public final Stream<UInt> request = master(stream(() -> uint(64)));

  /**
   * The request of the cycle before, taken or not, is made again in the next one; none is taken in
   * this one. Said by a register.
   */
  public final Bool again = in(bool());

  /** Instructions from memory, in order, at most one behind the requests. */
  public final Stream<FetchResponse> response = slave(stream(FetchResponse::new));

  /** The address of the next cycle's request; invalid if it is that of this cycle's. */
  public final Flow<UInt> upcoming = master(flow(() -> uint(64)));

  /** To decode. */
  public final Stream<Fetched> fetched = master(stream(Fetched::new));

  /**
   * Describes the stage.
   *
   * @param parameters size of the prediction
   */
  public FetchStage(PredictionParameters parameters) {
    Bool started = reg(bool()).init(false);
    Bool asked = regNext(request.fire()).init(false);
    UInt pc = reg(uint(Pc.LOWER_WIDTH));
    Prediction prediction = predict(parameters);
    Bool jumps = redirect.valid.or(started.not());
    UInt elsewhere = mux(started, redirect.payload.address, bootAddress);
    Bool far = redirect.valid.andNot(redirect.payload.near).or(started.not());
    // The prediction comes out of block RAM, last of all: one choice after it, at the very end.
    UInt origin = mux(again.and(asked), fetched.payload.pc, pc);
    UInt straight = origin.plus(cat(again.not(), u(0, 2)).asUInt().resize(Pc.LOWER_WIDTH));
    UInt other = mux(jumps, Pc.lower(elsewhere), straight);
    Bool predicted = prediction.taken.andNot(again.or(jumps));
    UInt target = mux(predicted, prediction.target, other.low(Prediction.TARGET_WIDTH));
    UInt next = other.msb().andNot(predicted).cat(target).asUInt();
    upcoming.send(
        jumps.or(again).or(request.ready),
        cat(mux(far, Pc.upper(elsewhere), upper), next).asUInt());
    started.set(true);
    when(upcoming.valid, () -> pc.set(next));
    when(far, () -> upper.set(Pc.upper(elsewhere)));
    request.valid.set(started);
    request.payload.set(cat(upper, pc).asUInt());

    fetched.valid.set(response.valid);
    fetched.payload.pc.set(regNextWhen(pc, request.fire()));
    fetched.payload.prediction.set(regNextWhen(prediction, request.fire()));
    fetched.payload.word.set(response.payload);
    response.ready.set(fetched.ready);
  }

  private Prediction predict(PredictionParameters parameters) {
    Prediction prediction = new Prediction();
    if (parameters.present()) {
      BranchPredictor predictor = sub(() -> new BranchPredictor(parameters));
      predictor.upcoming.set(upcoming);
      predictor.pc.set(request.payload);
      predictor.outcome.set(outcome);
      prediction.set(predictor.prediction);
    } else {
      prediction.known.set(false);
      prediction.taken.set(false);
      prediction.target.set(0);
      prediction.counter.set(0);
    }
    return prediction;
  }
}
