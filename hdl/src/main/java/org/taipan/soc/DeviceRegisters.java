package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.reg;

import java.util.ArrayList;
import java.util.List;
import org.taipan.core.AndOr;
import org.taipan.hdl.Area;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Bus;
import org.taipan.memory.Region;

/**
 * The device's side of a {@link Bus}: 8-byte words at offsets within a region. The response comes
 * in the cycle after the command. An offset without a register reads as zero and ignores stores.
 */
final class DeviceRegisters extends Area {
  private static final int WORD_BYTES = 8;

  private final Bus bus;
  private final UInt word;
  private final AndOr read = new AndOr();

  /**
   * A device's registers.
   *
   * @param bus the device's port
   * @param region where it stands
   */
  DeviceRegisters(Bus bus, MemoryMap region) {
    this.bus = bus;
    word = bus.command.payload.address.bits(Region.of(region).offsetWidth() - 1, 3);
  }

  private Bool at(int offset) {
    return word.eq(offset / WORD_BYTES);
  }

  /** Whether a store to the word at the offset is on offer; not yet taken. */
  Bool storeOffered(int offset) {
    return bus.command.valid.and(bus.command.payload.write).and(at(offset));
  }

  /** Whether a store to the word at the offset is taken in this cycle. */
  Bool stored(int offset) {
    return bus.command.fire().and(bus.command.payload.write).and(at(offset));
  }

  /** The word at an offset reads as this. */
  void readable(int offset, Bits value) {
    read.add(at(offset), value.resize(8 * WORD_BYTES));
  }

  /**
   * What a register of up to 64 bits holds after the store on offer, which may be of some bytes.
   */
  Bits merged(Bits old) {
    List<Bits> highestFirst = new ArrayList<>();
    for (int lane = old.width() / 8 - 1; lane >= 0; lane--) {
      Bits mask = bus.command.payload.mask.bit(lane).repeat(8);
      Bits now = bus.command.payload.data.bits(8 * lane + 7, 8 * lane);
      highestFirst.add(now.and(mask).or(old.bits(8 * lane + 7, 8 * lane).and(mask.not())));
    }
    return cat(highestFirst);
  }

  /** Takes commands while {@code ready} and responds; called once, after the registers. */
  void respond(Bool ready) {
    Bool responding = reg(bool()).init(false);
    Bits data = reg(bits(8 * WORD_BYTES));
    bus.command.ready.set(ready);
    responding.set(bus.command.fire());
    data.set(read.merge());
    bus.response.valid.set(responding);
    bus.response.payload.data.set(data);
    bus.response.payload.error.set(false);
  }
}
