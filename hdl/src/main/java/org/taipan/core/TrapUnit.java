package org.taipan.core;

import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vecOf;

import java.util.Arrays;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.UInt;
import org.taipan.isa.TrapCause;

/**
 * Decides at the commit point whether the instruction traps, why, and where to. Combinational.
 *
 * <p>An interrupt goes before the instruction's own exception; among interrupts external goes
 * first, then software, then timer (RISC-V privileged spec 20240411, 3.1.9).
 */
public final class TrapUnit extends Module {
  /** The instruction at the commit point. */
  public final Executed instruction = in(new Executed());

  /** Its address; if it is not there, that of the next one. */
  public final UInt pc = in(uint(64));

  /** It may be interrupted: it is there, and has not begun an access; or the next one may. */
  public final Bool interruptible = in(bool());

  /** Where fetch goes on: the instruction's target, if that is misaligned. */
  public final UInt target = in(uint(64));

  /** Its memory access failed. */
  public final Bool accessFault = in(bool());

  /** Interrupts that are pending and enabled in mie. */
  public final Interrupts wanted = in(new Interrupts());

  /** Interrupts are enabled. */
  public final Bool interruptsEnabled = in(bool());

  /** The trap vector register; its base is a multiple of 64 if it is vectored. */
  public final Bits mtvec = in(bits(64));

  /** Start of the table of handlers of misses, a multiple of its size. */
  public final Bits missVector = in(bits(64));

  /** The exception is a miss, and there is no interrupt. */
  public final Bool miss = out(bool());

  /** With {@link #miss}: which one. */
  public final Bits missCause = out(bits(MissEntry.CAUSE_WIDTH));

  /** An interrupt is taken in place of the instruction. */
  public final Bool interrupt = out(bool());

  /** The instruction causes an exception, provided that it is there. */
  public final Bool exception = out(bool());

  /** What to keep of either. */
  public final TrapEntry entry = out(new TrapEntry());

  /** First instruction of the handler. */
  public final UInt handler = out(uint(64));

  /** Describes the unit. */
  public TrapUnit() {
    interrupt.set(interruptible.and(interruptsEnabled).and(wanted.any()));
    exception.set(instruction.trap.valid.or(accessFault));
    Bits cause = mux(interrupt, interruptCode(), exceptionCode());
    Bits word = instruction.instruction;
    miss.set(instruction.miss.andNot(interrupt));
    missCause.set(word.bits(6, 5).cat(word.bits(14, 12)));
    entry.interrupt.set(interrupt);
    entry.code.set(
        mux(
            miss,
            b(TrapCause.MISS.code(), TrapEntry.CODE_WIDTH).asUInt(),
            cause.asUInt().resize(TrapEntry.CODE_WIDTH)));
    entry.pc.set(pc);
    entry.value.set(trapValue(cause));

    Bool byCause = mtvec.lsb().and(interrupt);
    Bits offset = cat(entry.code.asBits().and(byCause.repeat(TrapEntry.CODE_WIDTH)), b(0, 2));
    Bits trapHandler = cat(mtvec.high(62), b(0, 2)).or(offset.resize(64));
    Bits missHandler = cat(missVector.high(55), missCause, b(0, 4));
    handler.set(mux(miss, missHandler, trapHandler).asUInt());
  }

  private Bits interruptCode() {
    return new AndOr()
        .add(wanted.external, code(TrapCause.EXTERNAL_INTERRUPT))
        .add(wanted.software.andNot(wanted.external), code(TrapCause.SOFTWARE_INTERRUPT))
        .add(
            wanted.timer.andNot(wanted.software.or(wanted.external)),
            code(TrapCause.TIMER_INTERRUPT))
        .merge();
  }

  private Bits exceptionCode() {
    Bool store = instruction.control.store;
    return new AndOr()
        .add(instruction.trap.valid, instruction.trap.code.asBits())
        .add(accessFault.andNot(store), code(TrapCause.LOAD_ACCESS_FAULT))
        .add(accessFault.and(store), code(TrapCause.STORE_ACCESS_FAULT))
        .merge();
  }

  private Bits trapValue(Bits cause) {
    Bool word = is(cause, TrapCause.ILLEGAL_INSTRUCTION);
    Bool misaligned = is(cause, TrapCause.INSTRUCTION_MISALIGNED);
    Bool itself = is(cause, TrapCause.INSTRUCTION_ACCESS_FAULT, TrapCause.BREAKPOINT);
    Bool address =
        is(
            cause,
            TrapCause.LOAD_MISALIGNED,
            TrapCause.LOAD_ACCESS_FAULT,
            TrapCause.STORE_MISALIGNED,
            TrapCause.STORE_ACCESS_FAULT);
    Bool any = interrupt.or(miss).not().and(word.or(misaligned).or(itself).or(address));
    return vecOf(
            instruction.instruction.resize(64),
            target.asBits(),
            instruction.pc.asBits(),
            instruction.result)
        .get(cat(itself.or(address), misaligned.or(address)).asUInt())
        .and(any.repeat(64));
  }

  private static Bool is(Bits cause, TrapCause... causes) {
    return Arrays.stream(causes).map(c -> cause.eq(c.code())).reduce(Bool::or).orElseThrow();
  }

  private static Bits code(TrapCause cause) {
    return b(cause.code(), PendingTrap.CODE_WIDTH);
  }
}
