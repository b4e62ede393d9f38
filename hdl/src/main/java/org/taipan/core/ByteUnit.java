package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;

import java.util.List;
import java.util.stream.IntStream;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Module;

/**
 * Zbb's operations on bytes and half-words: order, or-combine, extension. Combinational; the result
 * is zero when no operation is asked for.
 */
public final class ByteUnit extends Module {
  private static final int BYTES = 8;

  /** The operation. */
  public final BitControl control = in(new BitControl());

  /** Operand. */
  public final Bits value = in(bits(64));

  /** What {@code reverseBytes}, {@code combineBytes} or one of the extensions asks for. */
  public final Bits result = out(bits(64));

  /** Describes the unit. */
  public ByteUnit() {
    List<Bits> lowestFirst =
        IntStream.range(0, BYTES).mapToObj(i -> value.bits(8 * i + 7, 8 * i)).toList();
    Bits combined = cat(lowestFirst.reversed().stream().map(b -> b.orR().repeat(8)).toList());
    result.set(
        new AndOr()
            .add(control.reverseBytes, cat(lowestFirst))
            .add(control.combineBytes, combined)
            .add(control.signedByte, value.low(8).asSInt().resize(64).asBits())
            .add(control.signedHalf, value.low(16).asSInt().resize(64).asBits())
            .add(control.unsignedHalf, value.low(16).resize(64))
            .merge());
  }
}
