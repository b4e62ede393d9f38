package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.Arrays;
import java.util.Collections;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Bus;
import org.taipan.memory.BusCommand;
import org.taipan.memory.DataCachePort;
import org.taipan.memory.DataRegions;
import org.taipan.memory.Region;

/**
 * Carries out an aligned load or store: in the data cache if the address is in cached memory, on
 * the memory bus if it is elsewhere in DRAM, on the local bus if it is a device's; else it is an
 * access fault.
 *
 * <p>The stage holds {@link #start} and the operands from the first cycle until {@link #done}: in
 * the first cycle if the cache has it, else at the earliest 2 cycles later. What is done stays done
 * until {@link #leave}.
 */
public final class LoadStoreUnit extends Module {
  private static final int BLOCK_SHIFT = 6;

  private enum State {
    IDLE,
    WAIT,
    DONE
  }

  /** The operands are valid, and the access is to happen. */
  public final Bool start = in(bool());

  /** A store; else a load. */
  public final Bool write = in(bool());

  /** With {@link #write}: zeros into the aligned 64 bytes around the address. */
  public final Bool clear = in(bool());

  /** Bytes: 1 &lt;&lt; size. */
  public final UInt size = in(uint(2));

  /** The loaded value is extended by zeros, not by its sign. */
  public final Bool withoutSign = in(bool());

  /** Byte address, a multiple of the size. */
  public final UInt address = in(uint(64));

  /** What is stored; zero with {@link #clear}. */
  public final Bits stored = in(bits(64));

  /** The instruction leaves the stage at the end of this cycle. */
  public final Bool leave = in(bool());

  /** Address of the instruction in the stage before, if it is a load or store. */
  public final UInt ahead = in(uint(32));

  /** That instruction comes at the end of this cycle. */
  public final Bool advance = in(bool());

  /** What was stored is to go to memory; held until {@link #cleaned}. */
  public final Bool clean = in(bool());

  /** Memory holds it; for one cycle. */
  public final Bool cleaned = out(bool());

  /** The access has happened or failed. */
  public final Bool done = out(bool());

  /** It failed; never without {@link #done}. */
  public final Bool fault = out(bool());

  /** With {@link #done}: the loaded bytes, extended by zeros. */
  public final Bits raw = out(bits(64));

  /** With {@link #done}: the loaded value, extended as asked for. */
  public final Bits loaded = out(bits(64));

  /** The accessed bytes of the value: 1, 3, 15 or 255. */
  public final Bits byteMask = out(bits(8));

  /** The bytes that a store writes, extended by zeros. */
  public final Bits storedBytes = out(bits(64));

  /** An access beside the cache begins; for one cycle. */
  public final Bool uncached = out(bool());

  /** To cached memory. */
  public final DataCachePort cache = master(new DataCachePort());

  /** To DRAM beside the cache. */
  public final Bus memory = master(new Bus());

  /** To the devices; the data of a response stays until the next command. */
  public final Bus devices = master(new Bus());

  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.IDLE);
  private final Bool failed = reg(bool());
  private final Bits response = reg(bits(64));

  /** The last access beside the cache was to a device. */
  private final Bool ofDevice = reg(bool());

  /** The next word of the block that is cleared. */
  private final UInt word = reg(uint(3)).init(0);

  private final Bool lastWord = bool();
  private final UInt target = uint(32);

  /**
   * Describes the unit.
   *
   * @param regions what is where
   */
  public LoadStoreUnit(DataRegions regions) {
    lastWord.set(clear.not().or(word.andR()));
    UInt inBlock = cat(address.bits(31, BLOCK_SHIFT), word, u(0, 3)).asUInt();
    target.set(mux(clear, inBlock, address.low(32)));
    Bool toCache = regions.cached(address);
    Bool toMemory = regions.uncached(address);
    Bool toDevice =
        Arrays.stream(MemoryMap.values())
            .filter(region -> region != MemoryMap.DRAM)
            .map(region -> Region.of(region).contains(address))
            .reduce(Bool::or)
            .orElseGet(() -> lit(false))
            .andNot(clear);
    Bool starting = start.and(state.is(State.IDLE));
    command(memory, starting.and(toMemory));
    command(devices, starting.and(toDevice));
    byteMask.set(
        cat(size.eq(3).repeat(4), size.ge(2).repeat(2), size.ne(0), lit(true)).or(clear.repeat(8)));
    ask(starting.and(toCache));
    sequence(toCache, toMemory.or(toDevice));
    load();
  }

  private void command(Bus bus, Bool valid) {
    BusCommand command = bus.command.payload;
    bus.command.valid.set(valid);
    command.address.set(target);
    command.write.set(write);
    command.size.set(size.or(clear.repeat(2).asUInt()));
    command.data.set(lanes());
    command.mask.set(laneMask());
  }

  /** What is stored, in every lane that an address of this size can select. */
  private Bits lanes() {
    Bits bytes = stored.low(8).and(clear.not().repeat(8)); // the size is then that of a byte
    Bits halves = stored.low(16);
    Bits words = stored.low(32);
    return new AndOr()
        .add(size.eq(0), cat(Collections.nCopies(8, bytes)))
        .add(size.eq(1), cat(Collections.nCopies(4, halves)))
        .add(size.eq(2), cat(words, words))
        .add(size.eq(3), stored)
        .merge();
  }

  private Bits laneMask() {
    return byteMask.shl(address.low(3)).or(clear.repeat(8));
  }

  private void ask(Bool valid) {
    cache.ahead.set(ahead);
    cache.advance.set(advance);
    cache.access.set(valid);
    cache.write.set(write);
    cache.clear.set(clear);
    cache.address.set(target);
    cache.data.set(lanes());
    cache.mask.set(laneMask());
    cache.clean.set(clean);
    cleaned.set(cache.cleaned);
  }

  private void sequence(Bool cached, Bool mapped) {
    Bool responded = memory.response.valid.or(devices.response.valid);
    Bool error =
        memory
            .response
            .valid
            .and(memory.response.payload.error)
            .or(devices.response.valid.and(devices.response.payload.error));
    Bool stored = cached.and(cache.hit).and(state.is(State.IDLE));
    switchOn(state)
        .is(
            State.IDLE,
            () -> {
              when(memory.command.fire().or(devices.command.fire()), () -> state.set(State.WAIT));
              when(start.andNot(mapped).andNot(cached), () -> state.set(State.DONE));
              failed.set(true);
              ofDevice.set(devices.command.valid);
              when(
                  cache.response.valid,
                  () -> {
                    state.set(State.DONE);
                    failed.set(cache.response.payload.error);
                  });
            })
        .is(
            State.WAIT,
            () ->
                when(
                    responded,
                    () -> {
                      state.set(State.DONE);
                      failed.set(error);
                      when(
                          lastWord.or(error).not(),
                          () -> {
                            state.set(State.IDLE);
                            word.set(word.plus(1));
                          });
                    }))
        .is(
            State.DONE,
            () ->
                when(
                    leave,
                    () -> {
                      state.set(State.IDLE);
                      word.set(0);
                    }));
    when(start.and(stored).and(clear).and(lastWord.not().or(leave)), () -> word.set(word.plus(1)));
    when(
        memory.response.valid.or(cache.response.valid),
        () ->
            response.set(
                new AndOr()
                    .add(memory.response.valid, memory.response.payload.data)
                    .add(cache.response.valid, cache.response.payload.data)
                    .merge()));
    done.set(state.is(State.DONE).or(stored.and(lastWord)));
    fault.set(state.is(State.DONE).and(failed));
    uncached.set(memory.command.fire());
  }

  /** Puts the accessed bytes at the low end; only aligned ones can be asked for. */
  private void load() {
    Bits late = mux(ofDevice, devices.response.payload.data, response);
    Bits lanes = mux(state.is(State.DONE), late, cache.loaded);
    Bits low32 = mux(address.bit(2), lanes.high(32), lanes.low(32));
    Bits low16 = mux(address.bit(1), low32.high(16), low32.low(16));
    Bits low8 = mux(address.bit(0), low16.high(8), low16.low(8));
    Bits value = cat(lanes.high(32), low32.high(16), low16.high(8), low8);
    Bits bitMask = bitMask();
    raw.set(value.and(bitMask));
    storedBytes.set(stored.and(bitMask).and(clear.not().repeat(64)));
    Bool sign =
        cat(value.bit(63), value.bit(31), value.bit(15), value.bit(7))
            .bit(size)
            .andNot(withoutSign);
    loaded.set(raw.or(bitMask.not().and(sign.repeat(64))));
  }

  private Bits bitMask() {
    return cat(
        byteMask.bit(4).repeat(32),
        byteMask.bit(2).repeat(16),
        byteMask.bit(1).repeat(8),
        lit(true).repeat(8));
  }
}
