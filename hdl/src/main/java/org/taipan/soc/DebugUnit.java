package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.when;

import org.taipan.core.AndOr;
import org.taipan.core.DebugPort;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.memory.AxiLite;

/**
 * The debugger's registers, 32 bits each, on AXI4-Lite: docs/core.md, "Debug". Writes are of whole
 * words; an address without a register reads zero and ignores writes.
 */
public final class DebugUnit extends Module {
  /** Read: {@link #HALTED}, {@link #BUSY}, {@link #FAILED}. Write: the commands. */
  public static final int CONTROL = 0x0;

  /** Write, while halted and not busy: the core executes this instruction. */
  public static final int INSTRUCTION = 0x4;

  /** The result of the instruction executed last, low half; the high half follows. */
  public static final int RESULT = 0x8;

  /** The address of the next instruction, low half; the high half follows. */
  public static final int PC = 0x10;

  /** Command: halt. */
  public static final int HALT = 1;

  /** Command: go on. */
  public static final int RESUME = 2;

  /** Command: execute one instruction. */
  public static final int STEP = 4;

  /** State: the core is halted. */
  public static final int HALTED = 1;

  /** State: the instruction has not been executed yet. */
  public static final int BUSY = 2;

  /** State: the instruction executed last raised an exception. */
  public static final int FAILED = 4;

  private static final int HALF = 32;

  /** To the host. */
  public final AxiLite axi = slave(new AxiLite());

  /** To the core. */
  public final DebugPort core = master(new DebugPort());

  private final Bool halt = reg(bool()).init(false);
  private final Bool resume = reg(bool()).init(false);
  private final Bool offered = reg(bool()).init(false);
  private final Bool busy = reg(bool()).init(false);
  private final Bool failed = reg(bool()).init(false);
  private final Bits instruction = reg(bits(32));
  private final Bits result = reg(bits(64));

  /** Describes the unit. */
  public DebugUnit() {
    core.halt.set(halt);
    core.resume.set(resume);
    core.instruction.valid.set(offered);
    core.instruction.payload.set(instruction);
    resume.set(false);
    when(core.instruction.ready, () -> offered.set(false));
    when(
        core.done.valid,
        () -> {
          busy.set(false);
          failed.set(core.failed);
          result.set(core.done.payload);
        });
    write();
    read();
  }

  private static Bool at(UInt address, int offset) {
    return address.bits(4, 2).eq(offset / 4);
  }

  private void write() {
    Bool responding = reg(bool()).init(false);
    Bool accept = axi.aw.valid.and(axi.w.valid).andNot(responding);
    Bits data = axi.w.payload.data;
    axi.aw.ready.set(accept);
    axi.w.ready.set(accept);
    axi.b.valid.set(responding);
    axi.b.payload.set(0);
    when(axi.b.ready, () -> responding.set(false));
    when(accept, () -> responding.set(true));
    when(
        accept.and(at(axi.aw.payload, CONTROL)),
        () -> {
          halt.set(data.bit(0).or(data.bit(2)));
          resume.set(data.bit(1).or(data.bit(2)));
        });
    when(
        accept.and(at(axi.aw.payload, INSTRUCTION)),
        () -> {
          instruction.set(data);
          offered.set(true);
          busy.set(true);
        });
  }

  private void read() {
    Bool responding = reg(bool()).init(false);
    Bits data = reg(bits(32));
    Bool accept = axi.ar.valid.andNot(responding);
    UInt address = axi.ar.payload;
    axi.ar.ready.set(accept);
    axi.r.valid.set(responding);
    axi.r.payload.data.set(data);
    axi.r.payload.resp.set(0);
    when(axi.r.ready, () -> responding.set(false));
    when(
        accept,
        () -> {
          responding.set(true);
          data.set(
              new AndOr()
                  .add(at(address, CONTROL), cat(failed, busy, core.halted).resize(HALF))
                  .add(at(address, RESULT), result.low(HALF))
                  .add(at(address, RESULT + 4), result.high(HALF))
                  .add(at(address, PC), core.pc.asBits().low(HALF))
                  .add(at(address, PC + 4), core.pc.asBits().high(HALF))
                  .merge());
        });
  }
}
