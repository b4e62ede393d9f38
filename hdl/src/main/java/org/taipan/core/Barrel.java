package org.taipan.core;

import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.mux;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.UInt;

/**
 * Steps of a barrel shifter, two bits of the distance at a time: for each place a multiplexer of
 * four, which fits a six-input lookup table.
 *
 * <p>A multiplexer of four is one of two, whose inputs are of two again. If all places were built
 * alike, each of these inputs would serve two places, and synthesis would keep them for that: two
 * tables a place. So the two bits of the distance take turns at being the first.
 */
public final class Barrel {
  private Barrel() {}

  /**
   * To the right by a multiple of a unit, without what leaves or may enter.
   *
   * @param value what is shifted, wider than the largest distance
   * @param count 0 to 3, of 2 bits: how many units
   * @param shift binary logarithm of the unit
   * @return the low bits of the shifted value, as many as have come from {@code value} by each
   *     count
   */
  public static Bits right(Bits value, UInt count, int shift) {
    Bool one = count.bit(0);
    Bool two = count.bit(1);
    List<Bool> highestFirst = new ArrayList<>();
    for (int place = value.width() - 1 - (3 << shift); place >= 0; place--) {
      Bool by0 = value.bit(place);
      Bool by1 = value.bit(place + (1 << shift));
      Bool by2 = value.bit(place + (2 << shift));
      Bool by3 = value.bit(place + (3 << shift));
      highestFirst.add(
          ((place >> shift) & 2) == 0
              ? mux(two, mux(one, by3, by2), mux(one, by1, by0))
              : mux(one, mux(two, by3, by1), mux(two, by2, by0)));
    }
    return cat(highestFirst);
  }

  /**
   * Rotates to the right.
   *
   * @param value what is rotated
   * @param distance an even number of bits, as many as give less than the value's width
   */
  public static Bits rotated(Bits value, UInt distance) {
    Bits turned = value;
    for (int low = 0; low < distance.width(); low += 2) {
      Bits twice = turned.low(3 << low).cat(turned);
      turned = right(twice, distance.bits(low + 1, low), low);
    }
    return turned;
  }
}
