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
 * products and its adder fit one DSP48E1 (25 x 18 bits with sign) with the registers behind product
 * and sum.
 *
 * <p>The products in the order of their weight are added in four chains of three, each sum handing
 * its upper bits to the next; the lower ones are bits of the chain's sum already. A first cycle
 * multiplies, a second adds the chains' products, a third adds the chains; the high half of the
 * product is there in a fourth.
 */
public final class Multiplier extends Module {
  /** The low half is there in the third cycle, counting the one in which the operands are. */
  public static final int LOW_LATENCY = 3;

  /** The high half is there in the fourth cycle. */
  public static final int HIGH_LATENCY = 4;

  private static final int LEFT_PIECES = 3;
  private static final int RIGHT_PIECES = 4;
  private static final int CHAIN = 3;

  /** Operands of this cycle. */
  public final MultiplyRequest request;

  /**
   * Low half of the product of the operands of two cycles before, or its sign-extended lower half;
   * combinational behind the last addition.
   */
  public final Bits low;

  /** High half of the product of the operands of three cycles before; registered. */
  public final Bits high;

  private final int width;
  private final int leftPiece;
  private final int rightPiece;

  /**
   * Describes the multiplier.
   *
   * @param width bits of an operand, a multiple of 4, at least 8
   */
  public Multiplier(int width) {
    this.width = width;
    leftPiece = -Math.floorDiv(-width, LEFT_PIECES);
    rightPiece = width / RIGHT_PIECES;
    request = in(new MultiplyRequest(width));
    low = out(bits(width));
    high = out(bits(width));

    List<Partial> partials = partials();
    List<Chain> chains = new ArrayList<>();
    for (int first = 0; first < partials.size(); first += CHAIN) {
      chains.add(new Chain(partials.subList(first, first + CHAIN)));
    }
    Bits product = sum(chains);
    Bool word = regNext(regNext(request.word));
    Bits extended = product.low(width / 2).asSInt().resize(width).asBits();
    low.set(mux(word, extended, product.low(width)));
    high.set(regNext(product.high(width)));
  }

  /**
   * The first chain is never negative and ends below the last one: together they are one number.
   */
  private Bits sum(List<Chain> chains) {
    Chain first = chains.get(0);
    Chain second = chains.get(1);
    Chain third = chains.get(2);
    Chain last = chains.get(3);
    int from = second.weight;
    int apart = third.weight - from;
    int upperWidth = 2 * width - from;
    int middleWidth = upperWidth - apart;
    SInt carried = second.sum.shr(apart).resize(middleWidth);
    SInt middle = third.sum.resize(middleWidth).plus(carried);
    Bits inner = apart == 0 ? middle.asBits() : middle.cat(second.sum.low(apart));
    Bits ends = last.sum.cat(first.sum.resize(last.weight)).resize(2 * width);
    Bits upper = inner.asSInt().plus(ends.high(upperWidth).asSInt()).asBits();
    return upper.cat(ends.low(from));
  }

  /** Pieces of the operands, and the place of the lowest bit of their product. */
  private record Partial(SInt left, SInt right, int weight) {}

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

  /** The sum of products in the order of their weight, in the third cycle. */
  private final class Chain {
    /** The place of its lowest bit. */
    private final int weight;

    private final SInt sum;

    Chain(List<Partial> partials) {
      weight = partials.getFirst().weight;
      int sumWidth = leftPiece + rightPiece + 4;
      List<Bits> lowestFirst = new ArrayList<>();
      SInt rest = null;
      int reached = weight;
      for (Partial partial : partials) {
        SInt product = regNext(partial.left.times(partial.right)).resize(sumWidth);
        int step = partial.weight - reached;
        if (step > 0) {
          lowestFirst.add(regNext(rest.low(step).asBits()));
        }
        rest = rest == null ? product : product.plus(rest.shr(step).resize(sumWidth));
        reached = partial.weight;
      }
      lowestFirst.add(regNext(rest).asBits());
      sum = cat(lowestFirst.reversed()).asSInt();
    }
  }
}
