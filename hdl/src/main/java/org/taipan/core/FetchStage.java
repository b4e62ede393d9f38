package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
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
 */
public final class FetchStage extends Module {
  /** The pc after reset, a multiple of 4; sampled in the first cycle after reset. */
  public final UInt bootAddress = in(uint(64));

  /** Continue at this address, a multiple of 4; what was asked for before is dropped. */
  public final Flow<UInt> redirect = slave(flow(() -> uint(64)));

  /** What became of branches and jumps, for the prediction. */
  public final Flow<BranchOutcome> outcome = slave(flow(BranchOutcome::new));

  /** Addresses to memory; may be withdrawn by a redirect. */
  public final Stream<UInt> request = master(stream(() -> uint(64)));

  /** Instructions from memory, in order, at most one behind the requests. */
  public final Stream<FetchResponse> response = slave(stream(FetchResponse::new));

  /** The address of the next cycle's request, unless this cycle's is neither taken nor dropped. */
  public final UInt upcoming = out(uint(64));

  /** To decode. */
  public final Stream<Fetched> fetched = master(stream(Fetched::new));

  /**
   * Describes the stage.
   *
   * @param parameters size of the prediction
   */
  public FetchStage(PredictionParameters parameters) {
    Bool started = reg(bool()).init(false);
    UInt pc = reg(uint(64));
    Bool moves = bool();
    Prediction prediction = predict(parameters, pc, moves);
    UInt straight = pc.plus(4);
    int low = Prediction.TARGET_WIDTH;
    // Above the target a gate, not a choice: the pc's reset would come too late.
    UInt above = straight.high(64 - low).and(prediction.taken.not().repeat(64 - low).asUInt());
    UInt next = cat(above, mux(prediction.taken, prediction.target, straight.low(low))).asUInt();
    Bool jumps = redirect.valid.or(started.not());
    upcoming.set(mux(jumps, mux(started, redirect.payload, bootAddress), next));
    started.set(true);
    moves.set(jumps.or(request.ready));
    when(moves, () -> pc.set(upcoming));
    request.valid.set(started);
    request.payload.set(pc);

    fetched.valid.set(response.valid);
    fetched.payload.pc.set(regNextWhen(pc, request.fire()));
    fetched.payload.prediction.set(regNextWhen(prediction, request.fire()));
    fetched.payload.word.set(response.payload);
    response.ready.set(fetched.ready);
  }

  private Prediction predict(PredictionParameters parameters, UInt pc, Bool moves) {
    Prediction prediction = new Prediction();
    if (parameters.present()) {
      BranchPredictor predictor = sub(() -> new BranchPredictor(parameters));
      predictor.upcoming.set(upcoming);
      predictor.moves.set(moves);
      predictor.pc.set(pc);
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
