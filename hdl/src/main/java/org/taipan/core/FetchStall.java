package org.taipan.core;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Why fetch has no instruction for decode: it began again elsewhere, and for as many cycles as an
 * instruction that is in the cache needs to come, that is the reason; after that, its coming is.
 */
public final class FetchStall extends Module {
  /** Execute makes fetch begin again. */
  public final Bool branch = in(bool());

  /** The commit point makes fetch begin again. */
  public final Bool flush = in(bool());

  /** The reason in the cycle of a redirect: for what is dropped. */
  public final EnumSig<StallCause> redirected = out(enumOf(StallCause.class));

  /** The reason in the other cycles. */
  public final EnumSig<StallCause> cause = out(enumOf(StallCause.class));

  /**
   * Describes the unit.
   *
   * @param cycles from a redirect to an instruction in decode, the cycle of the redirect left out
   */
  public FetchStall(int cycles) {
    EnumSig<StallCause> latest = reg(enumOf(StallCause.class)).init(StallCause.FETCH);
    UInt left = reg(uint(2)).init(0);
    redirected.set(StallCause.BRANCH);
    when(flush, () -> redirected.set(StallCause.FLUSH));
    when(
            branch.or(flush),
            () -> {
              latest.set(redirected);
              left.set(cycles);
            })
        .elseWhen(left.ne(0), () -> left.set(left.minus(1)));
    cause.set(latest);
    when(left.eq(0), () -> cause.set(StallCause.FETCH));
  }
}
