package org.taipan.core;

import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Hdl;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * Predicts by the address alone where fetch goes on: a direct-mapped branch target buffer with
 * partial tags and two-bit counters (J. E. Smith, A Study of Branch Prediction Strategies, 1981),
 * and a stack for returns. Whatever it says is only a guess: execute corrects it.
 *
 * <p>An entry is made by a taken branch or jump, and removed when its instruction turns out to be
 * neither. The buffer learns two cycles after an outcome, the stack one.
 *
 * <p>The buffer is block RAM, read in the cycle before an address is the pc. Memory has no reset:
 * the first cycles clear one entry each; until then nothing is known.
 */
public final class BranchPredictor extends Module {
  private static final int WORD_SHIFT = 2;
  private static final int WEAKLY_TAKEN = 2;
  private static final int STRONGLY_TAKEN = 3;

  /** What {@link #pc} will be in the next cycle; without it, the pc stays. */
  public final Flow<UInt> upcoming = slave(flow(() -> uint(64)));

  /** Address of the instruction that is fetched. */
  public final UInt pc = in(uint(64));

  /** What is known about it, in the same cycle. */
  public final Prediction prediction = out(new Prediction());

  /** What became of an instruction; never of one that traps or was fetched in vain. */
  public final Flow<BranchOutcome> outcome = slave(flow(BranchOutcome::new));

  private final int indexWidth;
  private final Ram<BranchEntry> entries;
  private final UInt cleared;
  private final Bool ready;

  /**
   * Describes the predictor.
   *
   * @param parameters its size, with targets
   */
  public BranchPredictor(PredictionParameters parameters) {
    indexWidth = Hdl.addressWidth(parameters.targets());
    entries = ram(parameters.targets(), BranchEntry::new).inBlockRam();
    cleared = reg(uint(indexWidth + 1)).init(0);
    ready = cleared.msb();
    when(ready.not(), () -> cleared.set(cleared.plus(1)));
    predict(parameters.returns());
    learn();
  }

  private UInt index(UInt address) {
    return address.bits(WORD_SHIFT + indexWidth - 1, WORD_SHIFT);
  }

  private UInt tag(UInt address) {
    int low = WORD_SHIFT + indexWidth;
    return address.bits(low + BranchEntry.TAG_WIDTH - 1, low);
  }

  private void predict(int depth) {
    BranchEntry entry = entries.readSync(index(upcoming.payload), upcoming.valid);
    UInt target = entry.target.cat(u(0, WORD_SHIFT)).asUInt();
    prediction.known.set(ready.and(entry.valid).and(entry.tag.eq(tag(pc))));
    prediction.taken.set(ready.and(entry.counter.msb()).and(entry.takenTag.eq(tag(pc))));
    prediction.counter.set(entry.counter);
    if (depth == 0) {
      prediction.target.set(target);
    } else {
      ReturnStack stack = sub(() -> new ReturnStack(depth));
      stack.push.set(outcome.valid.and(outcome.payload.call));
      stack.pop.set(outcome.valid.and(outcome.payload.returns));
      stack.value.set(outcome.payload.pc.plus(4));
      prediction.target.set(mux(entry.returns.and(stack.present), stack.top, target));
    }
  }

  private void learn() {
    Flow<BranchOutcome> late = outcome.delayed();
    BranchOutcome o = late.payload;
    UInt up = mux(o.counter.andR(), u(STRONGLY_TAKEN, Prediction.COUNTER_WIDTH), o.counter.plus(1));
    UInt down = mux(o.counter.orR(), o.counter.minus(1), u(0, Prediction.COUNTER_WIDTH));
    BranchEntry entry = new BranchEntry();
    Bool valid = o.transfers.and(ready);
    UInt counter = mux(o.known, mux(o.taken, up, down), u(WEAKLY_TAKEN, Prediction.COUNTER_WIDTH));
    entry.valid.set(valid);
    entry.tag.set(tag(o.pc));
    entry.takenTag.set(tag(o.pc));
    entry.target.set(o.target.high(Prediction.TARGET_WIDTH - WORD_SHIFT));
    entry.returns.set(o.returns);
    entry.counter.set(counter.and(valid.repeat(Prediction.COUNTER_WIDTH).asUInt()));
    entries.write(
        mux(ready, index(o.pc), cleared.low(indexWidth)),
        entry,
        late.valid.and(o.known.or(o.taken)).or(ready.not()));
  }
}
