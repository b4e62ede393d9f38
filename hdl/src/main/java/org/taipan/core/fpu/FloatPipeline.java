package org.taipan.core.fpu;

import static org.taipan.core.fpu.Binary64.PRODUCT_BITS;
import static org.taipan.core.fpu.Binary64.WIDE_EXPONENT_BITS;
import static org.taipan.core.fpu.Binary64.WINDOW_BITS;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Area;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;

/**
 * Computes in five steps, and never waits: the operands are there in one cycle, the result of the
 * fifth step four cycles later. Wiring of the steps: operands, alignment and product, sum,
 * normalisation, rounding.
 */
public final class FloatPipeline extends Module {
  /** Steps; the result is there this many cycles after the operands, less one. */
  public static final int STEPS = 5;

  /** What the instruction wants. */
  public final FloatControl control = in(new FloatControl());

  /** One of the five rounding modes. */
  public final Bits mode = in(bits(3));

  /** First operand. */
  public final Bits left = in(bits(64));

  /** Second operand; zero for additions, and for the root. */
  public final Bits right = in(bits(64));

  /**
   * The addend, zero if there is none; for additions, the second operand; for conversions, the only
   * one.
   */
  public final Bits addend = in(bits(64));

  /** In the cycle of a division or root whose result needs arithmetic: the digits. */
  final Quotient quotient = in(new Quotient());

  /** The operation needs no arithmetic; in the cycle of the operands. */
  final Bool known = out(bool());

  /** The first operand taken apart. */
  final Unpacked leftParts = out(new Unpacked());

  /** The second operand taken apart. */
  final Unpacked rightParts = out(new Unpacked());

  /** What rd gets, in the fifth step. */
  public final Bits result = out(bits(64));

  /** The exceptions raised, as in fflags, in the fifth step. */
  public final Bits flags = out(bits(5));

  /** What goes along with an operation from its second step on. */
  private static final class Ticket extends Bundle<Ticket> {
    final FloatControl control = new FloatControl();
    final Bits mode = bits(3);
    final Bool subtract = bool();
    final Bool negative = bool();
    final Bool sign = bool();
    final Bool oppositeSign = bool();
    final Bool known = bool();
    final Bool invalid = bool();
    final Bool divideByZero = bool();
  }

  /** First step: the parts of the operands, and what they mean. */
  private static final class Operands extends Area {
    final Unpacked left = new Unpacked();
    final Unpacked right = new Unpacked();
    final Unpacked addend = new Unpacked();
    final AddendOperand alignment = sub(AddendOperand::new);
    final ShortcutFinder shortcuts = sub(ShortcutFinder::new);
    final SignificandMultiplier product = sub(SignificandMultiplier::new);
  }

  /** Second step: the addend to its place, the partial products to two rows. */
  private static final class Align extends Area {
    final FloatControl control = reg(new FloatControl());
    final Bits mode = reg(bits(3));
    final Addend addend = reg(new Addend());
    final Shortcut shortcut = reg(new Shortcut());
    final Bits left = reg(bits(63));
    final Bits right = reg(bits(63));
    final AlignmentShifter shifter = sub(AlignmentShifter::new);
    final ShortcutValue value = sub(ShortcutValue::new);
    final Ticket ticket = new Ticket();
  }

  /** Third step: the sum. */
  private static final class Sum extends Area {
    final Ticket ticket = reg(new Ticket());
    final Bits shortcut = reg(bits(64));
    final UInt exponent = reg(uint(WIDE_EXPONENT_BITS));
    final Bits row1 = reg(bits(PRODUCT_BITS));
    final Bits row2 = reg(bits(PRODUCT_BITS));
    final Bits addend = reg(bits(WINDOW_BITS));
    final WindowAdder adder = sub(WindowAdder::new);
  }

  /** Fourth step: the sum to its place. */
  private static final class Normalize extends Area {
    final Ticket ticket = reg(new Ticket());
    final Bits shortcut = reg(bits(64));
    final UInt exponent = reg(uint(WIDE_EXPONENT_BITS));
    final Bits sum = reg(bits(WINDOW_BITS + 1));
    final UInt leading = reg(uint(8));
    final Normalizer normalizer = sub(Normalizer::new);
  }

  /** Fifth step: the result. */
  private static final class Round extends Area {
    final Ticket ticket = reg(new Ticket());
    final Bits shortcut = reg(bits(64));
    final Normalized number = reg(new Normalized());
    final Rounder rounder = sub(Rounder::new);
  }

  private final Operands operands = new Operands();
  private final Align align = new Align();
  private final Sum sum = new Sum();
  private final Normalize normalize = new Normalize();
  private final Round round = new Round();

  /** Describes the pipeline. */
  public FloatPipeline() {
    readOperands();
    align();
    add();
    normalize();
    round();
  }

  private void readOperands() {
    operands.left.read(left);
    operands.right.read(right);
    operands.addend.read(addend);
    AddendOperand alignment = operands.alignment;
    alignment.control.set(control);
    alignment.left.set(operands.left);
    alignment.right.set(operands.right);
    alignment.number.set(operands.addend);
    alignment.integerBits.set(addend);
    alignment.quotient.set(quotient);
    ShortcutFinder shortcuts = operands.shortcuts;
    shortcuts.control.set(control);
    shortcuts.left.set(operands.left);
    shortcuts.right.set(operands.right);
    shortcuts.addend.set(operands.addend);
    shortcuts.leftMagnitude.set(left.low(63));
    shortcuts.rightMagnitude.set(right.low(63));
    known.set(shortcuts.shortcut.known);
    leftParts.set(operands.left);
    rightParts.set(operands.right);
    Bits multiplier = right.low(Binary64.FRACTION_BITS);
    operands.product.left.set(operands.left.significand);
    operands.product.right.set(operands.right.significand.msb().or(control.one).cat(multiplier));
  }

  private void align() {
    align.control.set(control);
    align.mode.set(mode);
    align.addend.set(operands.alignment.addend);
    align.shortcut.set(operands.shortcuts.shortcut);
    align.left.set(left.low(63));
    align.right.set(right.low(63));

    Addend a = align.addend;
    Bool above = a.distance.msb();
    align.shifter.significand.set(a.significand);
    align.shifter.distance.set(a.distance.low(WIDE_EXPONENT_BITS - 1).asBits().asUInt());
    align.shifter.stays.set(above.or(a.alone));
    align.value.control.set(align.control);
    align.value.shortcut.set(align.shortcut);
    align.value.leftMagnitude.set(align.left);
    align.value.rightMagnitude.set(align.right);

    Ticket t = align.ticket;
    Bool tooLarge = align.control.toInteger.and(above);
    t.control.set(align.control);
    t.mode.set(align.mode);
    t.subtract.set(a.subtract);
    t.negative.set(a.negative);
    t.sign.set(a.sign);
    t.oppositeSign.set(a.oppositeSign);
    t.known.set(align.shortcut.known.or(tooLarge));
    t.invalid.set(align.shortcut.invalid.or(tooLarge));
    t.divideByZero.set(align.shortcut.divideByZero);
  }

  private void add() {
    Addend a = align.addend;
    sum.ticket.set(align.ticket);
    sum.shortcut.set(align.value.value);
    sum.exponent.set(mux(align.shifter.stays, a.exponent, a.window).asUInt());
    sum.addend.set(align.shifter.aligned);
    sum.row1.set(0);
    sum.row2.set(0);
    when(
        align.control.multiplyAdd,
        () -> {
          sum.row1.set(operands.product.row1);
          sum.row2.set(operands.product.row2);
        });
    sum.adder.row1.set(sum.row1);
    sum.adder.row2.set(sum.row2);
    sum.adder.addend.set(sum.addend);
    sum.adder.subtract.set(sum.ticket.subtract);
    sum.adder.negative.set(sum.ticket.negative);
  }

  private void normalize() {
    normalize.ticket.set(sum.ticket);
    normalize.shortcut.set(sum.shortcut);
    normalize.exponent.set(sum.exponent);
    normalize.sum.set(sum.adder.sum);
    normalize.leading.set(sum.adder.leading);
    Normalizer n = normalize.normalizer;
    FloatControl c = normalize.ticket.control;
    n.sum.set(normalize.sum);
    n.leading.set(normalize.leading);
    n.exponent.set(normalize.exponent);
    n.toInteger.set(c.toInteger);
    n.word.set(c.word);
    n.withoutSign.set(c.withoutSign);
    n.sign.set(normalize.ticket.sign);
    n.oppositeSign.set(normalize.ticket.oppositeSign);
  }

  private void round() {
    round.ticket.set(normalize.ticket);
    round.shortcut.set(normalize.shortcut);
    round.number.set(normalize.normalizer.result);
    Rounder r = round.rounder;
    Ticket t = round.ticket;
    r.number.set(round.number);
    r.mode.set(t.mode);
    r.subtract.set(t.subtract);
    r.toInteger.set(t.control.toInteger);
    r.unsignedWord.set(t.control.word.and(t.control.withoutSign));
    r.known.set(t.known);
    r.shortcut.set(round.shortcut);
    r.invalid.set(t.invalid);
    r.divideByZero.set(t.divideByZero);
    result.set(r.result);
    flags.set(r.flags);
  }
}
