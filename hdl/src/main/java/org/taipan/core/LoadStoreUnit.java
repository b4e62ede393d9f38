package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.Arrays;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Bus;
import org.taipan.memory.BusCommand;
import org.taipan.memory.Region;

/**
 * Carries out an aligned load or store: on the memory bus if the address is in DRAM, on the local
 * bus if it is a device's; else it is an access fault.
 *
 * <p>The stage holds {@link #start} and the operands from the first cycle until {@link #done},
 * which comes at the earliest 2 cycles after the first one, and lasts until {@link #leave}.
 */
public final class LoadStoreUnit extends Module {
  private enum State {
    IDLE,
    WAIT,
    DONE
  }

  /** The operands are valid, and the access is to happen. */
  public final Bool start = in(bool());

  /** With {@link #done}: the instruction leaves the stage. */
  public final Bool leave = in(bool());

  /** A store; else a load. */
  public final Bool write = in(bool());

  /** Bytes: 1 &lt;&lt; size. */
  public final UInt size = in(uint(2));

  /** The loaded value is extended by zeros, not by its sign. */
  public final Bool withoutSign = in(bool());

  /** Byte address, a multiple of the size. */
  public final UInt address = in(uint(64));

  /** What is stored. */
  public final Bits stored = in(bits(64));

  /** The access has happened or failed. */
  public final Bool done = out(bool());

  /** With {@link #done}: it failed. */
  public final Bool fault = out(bool());

  /** With {@link #done}: the loaded bytes, extended by zeros. */
  public final Bits raw = out(bits(64));

  /** With {@link #done}: the loaded value, extended as asked for. */
  public final Bits loaded = out(bits(64));

  /** The accessed bytes of the value: 1, 3, 15 or 255. */
  public final Bits byteMask = out(bits(8));

  /** The bytes that a store writes, extended by zeros. */
  public final Bits storedBytes = out(bits(64));

  /** To DRAM. */
  public final Bus memory = master(new Bus());

  /** To the devices. */
  public final Bus devices = master(new Bus());

  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
  private final Bool failed = reg(bool());
  private final Bits response = reg(bits(64));

  /**
   * Describes the unit.
   *
   * @param dram where DRAM is
   */
  public LoadStoreUnit(Region dram) {
    Bool toMemory = dram.contains(address);
    Bool toDevice =
        Arrays.stream(MemoryMap.values())
            .filter(region -> region != MemoryMap.DRAM)
            .map(region -> Region.of(region).contains(address))
            .reduce(Bool::or)
            .orElseGet(() -> lit(false));
    Bool starting = start.and(state.is(State.IDLE));
    command(memory, starting.and(toMemory));
    command(devices, starting.and(toDevice));
    byteMask.set(cat(size.eq(3).repeat(4), size.ge(2).repeat(2), size.ne(0), lit(true)));
    sequence(toMemory.or(toDevice));
    load();
  }

  private UInt bitOffset() {
    return cat(address.low(3), u(0, 3)).asUInt();
  }

  private void command(Bus bus, Bool valid) {
    BusCommand command = bus.command.payload;
    bus.command.valid.set(valid);
    command.address.set(address.low(32));
    command.write.set(write);
    command.size.set(size);
    command.data.set(stored.shl(bitOffset()));
    command.mask.set(byteMask.shl(address.low(3)));
  }

  private void sequence(Bool mapped) {
    Bool responded = memory.response.valid.or(devices.response.valid);
    switchOn(state)
        .is(
            State.IDLE,
            () -> {
              when(memory.command.fire().or(devices.command.fire()), () -> state.set(State.WAIT));
              when(start.andNot(mapped), () -> state.set(State.DONE));
              failed.set(true);
            })
        .is(
            State.WAIT,
            () ->
                when(
                    responded,
                    () -> {
                      state.set(State.DONE);
                      failed.set(
                          memory
                              .response
                              .valid
                              .and(memory.response.payload.error)
                              .or(devices.response.valid.and(devices.response.payload.error)));
                    }))
        .is(State.DONE, () -> when(leave, () -> state.set(State.IDLE)));
    when(
        responded,
        () ->
            response.set(
                new AndOr()
                    .add(memory.response.valid, memory.response.payload.data)
                    .add(devices.response.valid, devices.response.payload.data)
                    .merge()));
    done.set(state.is(State.DONE));
    fault.set(failed);
  }

  private void load() {
    Bits value = response.shr(bitOffset());
    raw.set(value.and(bitMask()));
    storedBytes.set(stored.and(bitMask()));
    Bool sign =
        cat(value.bit(63), value.bit(31), value.bit(15), value.bit(7))
            .bit(size)
            .andNot(withoutSign);
    loaded.set(raw.or(bitMask().not().and(sign.repeat(64))));
  }

  private Bits bitMask() {
    return cat(
        byteMask.bit(4).repeat(32),
        byteMask.bit(2).repeat(16),
        byteMask.bit(1).repeat(8),
        lit(true).repeat(8));
  }
}
