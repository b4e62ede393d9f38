package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/**
 * What an instruction did that is a branch or jump, or that was taken for one: what the predictor
 * learns from.
 */
public final class BranchOutcome extends Bundle<BranchOutcome> {
  /** The lowest bits of its address. */
  public final UInt pc = uint(Prediction.TARGET_WIDTH);

  /** It is a branch or a jump; else the prediction was about something that is no longer there. */
  public final Bool transfers = bool();

  /** It went to its target; only with {@link #transfers}. */
  public final Bool taken = bool();

  /** Where it went to, or, when not taken, what its entry has. */
  public final UInt target = uint(Prediction.TARGET_WIDTH);

  /** It puts a return address on the stack. */
  public final Bool call = bool();

  /** It takes a return address from the stack; with {@link #call}, before that one is put. */
  public final Bool returns = bool();

  /** There was an entry for it when it was fetched. */
  public final Bool known = bool();

  /** The counter of that entry. */
  public final UInt counter = uint(Prediction.COUNTER_WIDTH);
}
