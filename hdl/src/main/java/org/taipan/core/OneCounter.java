package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Counts ones: by sixes, each of which is three six-input functions, then a tree of adders.
 * Combinational.
 */
public final class OneCounter extends Module {
  private static final int GROUP = 6;

  /** What is counted in. */
  public final Bits value = in(bits(64));

  /** Number of ones, 0 to 64. */
  public final UInt count = out(uint(7));

  /** Describes the counter. */
  public OneCounter() {
    Bits counted = value.resize(66);
    List<UInt> sums = new ArrayList<>();
    for (int low = 0; low < counted.width(); low += GROUP) {
      sums.add(ofSix(counted.bits(low + GROUP - 1, low)));
    }
    count.set(total(sums).resize(7));
  }

  private static UInt ofSix(Bits six) {
    Bool oddBelow = six.low(3).xorR();
    Bool oddAbove = six.high(3).xorR();
    Bool pairBelow = majority(six.bit(0), six.bit(1), six.bit(2));
    Bool pairAbove = majority(six.bit(3), six.bit(4), six.bit(5));
    Bool pairOfOdds = oddBelow.and(oddAbove);
    return cat(
            majority(pairBelow, pairAbove, pairOfOdds),
            pairBelow.xor(pairAbove).xor(pairOfOdds),
            oddBelow.xor(oddAbove))
        .asUInt();
  }

  private static Bool majority(Bool a, Bool b, Bool c) {
    return a.and(b).or(a.and(c)).or(b.and(c));
  }

  private static UInt total(List<UInt> terms) {
    if (terms.size() == 1) {
      return terms.getFirst();
    }
    int middle = terms.size() / 2;
    UInt below = total(terms.subList(0, middle));
    UInt above = total(terms.subList(middle, terms.size()));
    int width = Math.max(below.width(), above.width());
    return below.resize(width).plusCarry(above.resize(width));
  }
}
