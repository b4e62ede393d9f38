package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.UInt;

/** An entry of the branch target buffer. */
final class BranchEntry extends Bundle<BranchEntry> {
  /** Bits of the address above the index that are compared; those above them are not. */
  static final int TAG_WIDTH = 10;

  /** The entry is in use. */
  final Bool valid = bool();

  /** Tells apart addresses with the same index. */
  final UInt tag = uint(TAG_WIDTH);

  /** The same, for {@link Prediction#taken}: it hurries, and shares no logic with the other one. */
  final UInt takenTag = uint(TAG_WIDTH);

  /** The target without its two lowest bits. */
  final UInt target = uint(Prediction.TARGET_WIDTH - 2);

  /** The jump is a return: the stack knows better. */
  final Bool returns = bool();

  /** From 0, not taken twice or more, to 3, taken twice or more; 0 if the entry is not in use. */
  final UInt counter = uint(Prediction.COUNTER_WIDTH);
}
