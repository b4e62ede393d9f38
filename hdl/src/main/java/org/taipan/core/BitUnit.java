package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;

/**
 * The operations of Zbb and Zicond that {@link Alu} and {@link Shifter} do not have. Combinational;
 * the result is zero when no operation is asked for.
 */
public final class BitUnit extends Module {
  /** The operation. */
  public final Control control = in(new Control());

  /** Left operand. */
  public final Bits left = in(bits(64));

  /** Right operand. */
  public final Bits right = in(bits(64));

  /** The comparator's answer. */
  public final Bool less = in(bool());

  /** What the instruction asks for. */
  public final Bits result = out(bits(64));

  private final ZeroCounter zeros = sub(ZeroCounter::new);
  private final OneCounter ones = sub(OneCounter::new);
  private final ByteUnit bytes = sub(ByteUnit::new);
  private final Chooser chooser = sub(Chooser::new);

  /** Describes the unit. */
  public BitUnit() {
    BitControl c = control.zb;
    zeros.value.set(left);
    zeros.leading.set(c.leadingZeros);
    zeros.word.set(control.word);
    ones.value.set(left);
    bytes.control.set(c);
    bytes.value.set(left);
    chooser.control.set(c);
    chooser.left.set(left);
    chooser.right.set(right);
    chooser.less.set(less);
    Bits count =
        new AndOr()
            .add(c.leadingZeros.or(c.trailingZeros), zeros.count.asBits())
            .add(c.ones, ones.count.asBits())
            .merge();
    result.set(count.resize(64).or(bytes.result).or(chooser.result));
  }
}
