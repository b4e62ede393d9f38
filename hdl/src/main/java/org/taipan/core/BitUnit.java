package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;

/**
 * The operations of Zbb that {@link LogicUnit} and {@link Shifter} do not have. Combinational; the
 * result is zero when no operation is asked for.
 */
public final class BitUnit extends Module {
  /** The operation. */
  public final Control control = in(new Control());

  /** Operand. */
  public final Bits value = in(bits(64));

  /** What the instruction asks for. */
  public final Bits result = out(bits(64));

  private final ZeroCounter zeros = sub(ZeroCounter::new);
  private final OneCounter ones = sub(OneCounter::new);
  private final ByteUnit bytes = sub(ByteUnit::new);

  /** Describes the unit. */
  public BitUnit() {
    BitControl c = control.zb;
    zeros.value.set(value);
    zeros.leading.set(c.leadingZeros);
    zeros.word.set(control.word);
    ones.value.set(value);
    bytes.control.set(c);
    bytes.value.set(value);
    Bits count =
        new AndOr()
            .add(c.leadingZeros.or(c.trailingZeros), zeros.count.asBits())
            .add(c.ones, ones.count.asBits())
            .merge();
    result.set(count.resize(64).or(bytes.result));
  }
}
