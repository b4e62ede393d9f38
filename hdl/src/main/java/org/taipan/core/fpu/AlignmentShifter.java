package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.ADDEND_BITS;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.WINDOW_BITS;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.core.AndOr;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Places the addend in the window: by 0 to 63 places to the right, then by a multiple of 64. What
 * leaves the window at its end is kept in its lowest bit, which is sticky. Combinational.
 */
final class AlignmentShifter extends Module {
  /** The addend at the top. */
  final Bits significand = in(bits(ADDEND_BITS));

  /** Places to the right, not negative. */
  final UInt distance = in(uint(WIDE_EXPONENT_BITS - 1));

  /** It stays at the top, whatever the distance. */
  final Bool stays = in(bool());

  /** The window. */
  final Bits aligned = out(bits(WINDOW_BITS));

  AlignmentShifter() {
    Bool beyond = distance.high(WIDE_EXPONENT_BITS - 9).orR();
    UInt places = distance.low(8);
    UInt fine = places.low(6).and(stays.not().repeat(6).asUInt());
    Bits shifted = significand.cat(b(0, 63)).shr(fine);

    UInt coarse = places.high(2);
    Bool at0 = stays.or(coarse.eq(0).andNot(beyond));
    Bool at64 = coarse.eq(1).andNot(beyond).andNot(stays);
    Bool at128 = coarse.eq(2).andNot(beyond).andNot(stays);
    Bool lost = coarse.eq(3).or(beyond).andNot(stays);
    int width = shifted.width();
    int below64 = width + 64 - WINDOW_BITS;
    int below128 = width + 128 - WINDOW_BITS;
    Bool sticky =
        at64.and(shifted.low(below64 + 1).orR())
            .or(at128.and(shifted.low(below128 + 1).orR()))
            .or(lost.and(shifted.orR()));
    Bits placed =
        new AndOr()
            .add(at0, shifted.cat(b(0, WINDOW_BITS - width)))
            .add(at64, b(0, 64).cat(shifted.high(width - below64)))
            .add(at128, b(0, 128).cat(shifted.high(width - below128)))
            .merge();
    aligned.set(cat(placed.high(WINDOW_BITS - 1), sticky));
  }
}
