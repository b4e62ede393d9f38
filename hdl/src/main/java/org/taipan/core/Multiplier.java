package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.regNext;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.SInt;

/**
 * Multiplies, one pair of numbers a cycle; it never waits. Made for the multipliers of an FPGA: the
 * left operand in three pieces, the right one in four, so that for 64 bits each of the twelve
 * products and its adder fit one DSP48E1 (25 x 18 bits with sign) with the registers behind its
 * inputs, product and sum.
 *
 * <p>The products in the order of their weight are added in two chains of six, each sum handing its
 * upper bits to the next; the lower ones are bits of the result already. A first cycle multiplies,
 * a second adds three of each chain, a third the other three, a fourth adds the chains.
 */
public final class Multiplier extends Module {
  /** The result is there in the fourth cycle, counting the one in which the operands are. */
  public static final int LATENCY = 4;

  private static final int LEFT_PIECES = 3;
  private static final int RIGHT_PIECES = 4;
  private static final int CHAIN = LEFT_PIECES * RIGHT_PIECES / 2;
  private static final int SUMS_A_CYCLE = CHAIN / 2;

  /** Operands of this cycle. */
  public final MultiplyRequest request;

  /** Result of the operands of three cycles before; combinational behind the last addition. */
  public final Bits product;

  private final int width;
  private final int leftPiece;
  private final int rightPiece;

  /**
   * Describes the multiplier.
   *
   * @param width bits of an operand, even, at least 8
   */
  public Multiplier(int width) {
    this.width = width;
    leftPiece = -Math.floorDiv(-width, LEFT_PIECES);
    rightPiece = width / RIGHT_PIECES;
    request = in(new MultiplyRequest(width));
    product = out(bits(width));

    List<Partial> partials = partials();
    Partial middle = partials.get(CHAIN);
    Chain lower = new Chain(partials.subList(0, CHAIN));
    Chain upper = new Chain(partials.subList(CHAIN, partials.size()));
    lower.settle(middle.weight);
    SInt high = upper.rest.cat(upper.settled()).asSInt().resize(2 * width - middle.weight);
    Bits sum = high.plus(lower.rest.resize(high.width())).asBits();
    Bits whole = sum.cat(lower.settled());
    Bits word = whole.low(width / 2).asSInt().resize(width).asBits();
    Bits low = mux(delayed(request.word), word, whole.low(width));
    product.set(mux(delayed(request.high), whole.high(width), low));
  }

  private static Bool delayed(Bool signal) {
    return regNext(regNext(regNext(signal)));
  }

  /** Pieces of the operands, and the place of the lowest bit of their product. */
  private record Partial(SInt left, SInt right, int weight) {
    /** The product in the second cycle, or in the third. */
    SInt product(boolean later) {
      return later ? regNext(regNext(left).times(regNext(right))) : regNext(left.times(right));
    }
  }

  private List<Partial> partials() {
    List<Partial> partials = new ArrayList<>();
    for (int i = 0; i < LEFT_PIECES; i++) {
      SInt left = piece(request.left, i * leftPiece, leftPiece, request.leftSigned);
      for (int j = 0; j < RIGHT_PIECES; j++) {
        SInt right = piece(request.right, j * rightPiece, rightPiece, request.rightSigned);
        partials.add(new Partial(left, right, i * leftPiece + j * rightPiece));
      }
    }
    partials.sort(Comparator.comparingInt(Partial::weight));
    return partials;
  }

  /** Bits of an operand as a number that is never negative, but for its highest piece. */
  private SInt piece(Bits operand, int low, int size, Bool signed) {
    if (low + size >= width) {
      return operand.msb().and(signed).cat(operand.bits(width - 1, low)).asSInt();
    }
    return operand.bits(low + size - 1, low).resize(size + 1).asSInt();
  }

  /** The sum of products in the order of their weight, in the fourth cycle. */
  private final class Chain {
    /** Bits of the sum that no further product changes, lowest first. */
    private final List<Bits> settled = new ArrayList<>();

    /** The sum's other bits. */
    private SInt rest;

    /** The place of the lowest of them. */
    private int weight;

    Chain(List<Partial> partials) {
      int sumWidth = leftPiece + rightPiece + 4;
      for (int k = 0; k < CHAIN; k++) {
        Partial partial = partials.get(k);
        SInt term = partial.product(k >= SUMS_A_CYCLE).resize(sumWidth);
        if (k == 0) {
          weight = partial.weight;
          rest = term;
        } else {
          settle(partial.weight);
          rest = term.plus(rest.resize(sumWidth));
        }
        if (k % SUMS_A_CYCLE == SUMS_A_CYCLE - 1) {
          rest = regNext(rest);
          settled.replaceAll(bits -> regNext(bits));
        }
      }
    }

    /** Splits the sum: what is below a weight has its value. */
    void settle(int upTo) {
      int step = upTo - weight;
      if (step > 0) {
        settled.add(rest.low(step).asBits());
        rest = rest.shr(step);
        weight = upTo;
      }
    }

    Bits settled() {
      return cat(settled.reversed());
    }
  }
}
