package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.uint;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;

/**
 * How a debugger controls the core; the debugger is the master.
 *
 * <p>The core halts before an instruction, with all older ones complete. While it is halted, the
 * debugger offers it instructions, one after the other: each is executed as if it stood at the pc,
 * but does not move it unless it jumps, is not counted, and raises no trap.
 */
public final class DebugPort extends Bundle<DebugPort> {
  /** The core is to halt, and to halt again after one instruction when it is resumed. */
  public final Bool halt = bool();

  /** The core goes on at the pc; while halted, one cycle long. */
  public final Bool resume = bool();

  /** An instruction; while halted, and not before the one before it is done. */
  public final Stream<Bits> instruction = stream(() -> bits(32));

  /** The core is halted. */
  public final Bool halted = bool();

  /** Address of the next instruction; while halted. */
  public final UInt pc = uint(64);

  /** The instruction offered is done: its result, if it has one that is not late. */
  public final Flow<Bits> done = flow(() -> bits(64));

  /** With {@link #done}: the instruction raised an exception instead, and had no effect. */
  public final Bool failed = bool();

  /** Drives this as a debugger that is never there. */
  public void unused() {
    halt.set(false);
    resume.set(false);
    instruction.valid.set(false);
    instruction.payload.set(0);
  }

  /** Connects this, seen by the core's side, to the port of the core. */
  public void connect(DebugPort core) {
    core.halt.set(halt);
    core.resume.set(resume);
    instruction.connect(core.instruction);
    halted.set(core.halted);
    pc.set(core.pc);
    done.set(core.done);
    failed.set(core.failed);
  }

  @Override
  protected void asMaster() {
    out(halt);
    out(resume);
    master(instruction);
    in(halted);
    in(pc);
    in(done);
    in(failed);
  }
}
