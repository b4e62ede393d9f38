package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;

/**
 * Core-local interruptor: software interrupt, time in clock cycles and timer interrupt (SiFive
 * CLINT layout, one hart). The timer interrupt is pending while time ≥ compare; after reset compare
 * is the largest number.
 */
public final class Clint extends Module {
  /** To its registers. */
  public final DevicePort port = slave(new DevicePort());

  /** Clock cycles since reset, unless set by a store. */
  public final UInt mtime = out(uint(64));

  /** Pending software interrupt; a register. */
  public final Bool softwareInterrupt = out(bool());

  /** Pending timer interrupt; a register, one cycle behind the comparison. */
  public final Bool timerInterrupt = out(bool());

  private final Bits software = reg(bits(8)).init(0);
  private final Bits compare = reg(bits(64)).init(-1);
  private final Bits now = reg(bits(64)).init(0);
  private final Bool expired = reg(bool()).init(false);
  private final DeviceRegisters registers = new DeviceRegisters(port, MemoryMap.CLINT);

  /** Describes the device. */
  public Clint() {
    Bool timeSet = registers.stored(MemoryMap.CLINT_MTIME);
    Bits onward = mux(timeSet, registers.merged(now), now);
    now.set(onward.asUInt().plus(timeSet.not().asUInt().resize(64)).asBits());
    expired.set(now.asUInt().ge(compare.asUInt()));
    registers.writable(MemoryMap.CLINT_MSIP, software);
    registers.writable(MemoryMap.CLINT_MTIMECMP, compare);
    registers.readable(MemoryMap.CLINT_MSIP, software.and(1));
    registers.readable(MemoryMap.CLINT_MTIMECMP, compare);
    registers.readable(MemoryMap.CLINT_MTIME, now);
    registers.respond(lit(true));
    mtime.set(now.asUInt());
    softwareInterrupt.set(software.lsb());
    timerInterrupt.set(expired);
  }
}
