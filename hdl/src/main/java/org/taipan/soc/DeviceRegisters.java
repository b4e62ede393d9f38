package org.taipan.soc;

import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.when;

import java.util.ArrayList;
import java.util.List;
import org.taipan.core.AndOr;
import org.taipan.hdl.Area;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Region;

/**
 * The device's side of a {@link DevicePort}: 8-byte words at offsets within a region. An offset
 * without a register reads as zero and ignores stores.
 */
final class DeviceRegisters extends Area {
  private static final int WORD_BYTES = 8;

  private final DevicePort port;
  private final UInt word;
  private final AndOr read = new AndOr();

  /**
   * A device's registers.
   *
   * @param port the device's
   * @param region where it stands
   */
  DeviceRegisters(DevicePort port, MemoryMap region) {
    this.port = port;
    word = port.command.payload.address.bits(Region.of(region).offsetWidth() - 1, 3);
  }

  private Bool at(int offset) {
    return word.eq(offset / WORD_BYTES);
  }

  /** Whether a store to the word at the offset is on offer; not yet taken. */
  Bool storeOffered(int offset) {
    return port.command.valid.and(port.command.payload.write).and(at(offset));
  }

  /** Whether a store to the word at the offset is taken in this cycle. */
  Bool stored(int offset) {
    return port.command.fire().and(port.command.payload.write).and(at(offset));
  }

  /** The word at an offset reads as this. */
  void readable(int offset, Bits value) {
    read.add(port.command.valid.and(at(offset)), value.resize(8 * WORD_BYTES));
  }

  /** The bytes that a store to an offset holds go into a register of whole bytes. */
  void writable(int offset, Bits register) {
    for (int lane = 0; lane < register.width() / 8; lane++) {
      Bits mine = lane(register, lane);
      Bits theirs = lane(port.command.payload.data, lane);
      when(stored(offset).and(port.command.payload.mask.bit(lane)), () -> mine.set(theirs));
    }
  }

  /** The bytes that the store on offer holds, those that it does not hold taken from a value. */
  Bits merged(Bits others) {
    List<Bits> highestFirst = new ArrayList<>();
    for (int lane = others.width() / 8 - 1; lane >= 0; lane--) {
      highestFirst.add(
          mux(
              port.command.payload.mask.bit(lane),
              lane(port.command.payload.data, lane),
              lane(others, lane)));
    }
    return cat(highestFirst);
  }

  private static Bits lane(Bits word, int lane) {
    return word.bits(8 * lane + 7, 8 * lane);
  }

  /** Takes commands while {@code ready}; called once, after the registers. */
  void respond(Bool ready) {
    port.command.ready.set(ready);
    port.word.set(read.merge());
  }
}
