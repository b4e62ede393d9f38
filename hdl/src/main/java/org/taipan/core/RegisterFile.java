package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.Optional;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * The 32 integer registers, in distributed RAM: two combinational read ports, or three, and one
 * write port whose value can be read one cycle later.
 *
 * <p>Memory has no reset, so the 32 cycles after reset write the value, zero, to every register.
 */
public final class RegisterFile extends Module {
  /** First register to read. */
  public final UInt address1 = in(uint(5));

  /** Second register to read. */
  public final UInt address2 = in(uint(5));

  /** Value of the first one. */
  public final Bits value1 = out(bits(64));

  /** Value of the second one. */
  public final Bits value2 = out(bits(64));

  /** The third register to read, if there is a port for it. */
  public final Optional<UInt> address3;

  /** Value of the third one. */
  public final Optional<Bits> value3;

  /** Register and value to store; never register 0, and the value is zero until {@link #ready}. */
  public final Flow<RegisterWrite> write = slave(flow(RegisterWrite::new));

  /** All registers have been cleared; until then nothing may be read. */
  public final Bool ready = out(bool());

  private final Ram<Bits> words = ram(32, () -> bits(64));
  private final UInt cleared = reg(uint(6)).init(0);

  /**
   * Describes the register file.
   *
   * @param third whether there is a third read port
   */
  public RegisterFile(boolean third) {
    address3 = third ? Optional.of(in(uint(5))) : Optional.empty();
    value3 = address3.map(address -> out(bits(64)));
    ready.set(cleared.msb());
    when(ready.not(), () -> cleared.set(cleared.plus(1)));
    words.write(
        mux(ready, write.payload.register, cleared.low(5)),
        write.payload.value,
        write.valid.or(ready.not()));
    value1.set(words.readAsync(address1));
    value2.set(words.readAsync(address2));
    value3.ifPresent(value -> value.set(words.readAsync(address3.orElseThrow())));
  }
}
