package org.taipan.testbench.golden;

import org.taipan.isa.Event;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;

/**
 * The state that instructions see, and the operations that they are made of. Every effect on it
 * also goes into the record of the instruction being executed.
 */
public final class Hart {
  private static final int BLOCK_BYTES = 64;

  private final long[] registers = new long[32];
  private final CsrFile csrs;
  private final Memory memory;
  private final Devices devices;
  private final Retirement record;
  private long pc;
  private long next;
  private boolean jumped;

  Hart(CsrFile csrs, Memory memory, Devices devices, Retirement record) {
    this.csrs = csrs;
    this.memory = memory;
    this.devices = devices;
    this.record = record;
  }

  /** Value of register 0..31; register 0 reads 0. */
  public long read(int register) {
    return registers[register];
  }

  /** Writes register 0..31; register 0 ignores it. */
  public void write(int register, long value) {
    if (register != 0) {
      registers[register] = value;
      record.rd = register;
      record.rdValue = value;
    }
  }

  /** Address of the instruction being executed, or, between instructions, of the next one. */
  public long pc() {
    return pc;
  }

  /** The control and status registers. */
  public CsrFile csrs() {
    return csrs;
  }

  /**
   * Makes {@code target} the next instruction.
   *
   * @throws Trap when it is not a multiple of 4
   */
  public void jump(long target) {
    if ((target & 3) != 0) {
      throw new Trap(TrapCause.INSTRUCTION_MISALIGNED, target);
    }
    next = target;
    jumped = true;
  }

  /**
   * Loads 1, 2, 4 or 8 bytes, zero-extended.
   *
   * @throws Trap when the address is not a multiple of the size, or nothing is there; the former is
   *     reported if both hold
   */
  public long load(long address, int bytes) {
    if ((address & (bytes - 1)) != 0) {
      throw new Trap(TrapCause.LOAD_MISALIGNED, address);
    }
    long value;
    if (memory.holds(address)) {
      value = memory.load(address, bytes);
    } else if (devices.hold(address)) {
      value = devices.load(address, bytes);
    } else {
      throw new Trap(TrapCause.LOAD_ACCESS_FAULT, address);
    }
    record.memAddress = address;
    record.memReadMask = (1 << bytes) - 1;
    record.memData = value;
    return value;
  }

  /**
   * Stores the low 1, 2, 4 or 8 bytes of a value.
   *
   * @throws Trap as {@link #load} does
   */
  public void store(long address, int bytes, long value) {
    if ((address & (bytes - 1)) != 0) {
      throw new Trap(TrapCause.STORE_MISALIGNED, address);
    }
    long data = bytes == 8 ? value : value & (1L << (8 * bytes)) - 1;
    if (memory.holds(address)) {
      memory.store(address, bytes, data);
    } else if (devices.hold(address)) {
      devices.store(address, bytes, data);
    } else {
      throw new Trap(TrapCause.STORE_ACCESS_FAULT, address);
    }
    record.memAddress = address;
    record.memWriteMask = (1 << bytes) - 1;
    record.memData = data;
  }

  /**
   * Sets the aligned 64 bytes around an address to zero; on record it is a store of 8 zero bytes to
   * the first of them.
   *
   * @throws Trap when they are not in memory
   */
  public void clear(long address) {
    long block = address & -BLOCK_BYTES;
    if (!memory.holds(block)) {
      throw new Trap(TrapCause.STORE_ACCESS_FAULT, address);
    }
    for (int word = 0; word < BLOCK_BYTES; word += 8) {
      memory.store(block + word, 8, 0);
    }
    record.memAddress = block;
    record.memWriteMask = 0xff;
    record.memData = 0;
  }

  /** The exception that the instruction raises when it does not exist. */
  public Trap illegal(Instruction instruction) {
    return new Trap(TrapCause.ILLEGAL_INSTRUCTION, instruction.word() & 0xffff_ffffL);
  }

  /** Executes the instruction at pc, or takes the trap that it raises; fills the record. */
  void execute(Specification specification) {
    record.reset(pc, 0);
    try {
      if (!memory.holds(pc)) {
        throw new Trap(TrapCause.INSTRUCTION_ACCESS_FAULT, pc);
      }
      Instruction instruction = memory.fetch(pc, specification);
      record.instruction = instruction.word();
      next = pc + 4;
      jumped = false;
      instruction.semantics().execute(this, instruction);
      pc = next;
      csrs.retired(instruction.event());
      if (jumped && instruction.event() == Event.BRANCH) {
        csrs.taken();
      }
    } catch (Miss miss) {
      record.trap(pc, record.instruction, false, TrapCause.MISS.code(), 0);
      pc = csrs.enterMiss(miss, pc);
    } catch (Trap trap) {
      record.trap(pc, record.instruction, false, trap.cause().code(), trap.tval());
      pc = csrs.enterTrap(false, trap.cause().code(), pc, trap.tval());
    }
  }

  /** Takes an interrupt before the instruction at pc; fills the record. */
  void interrupt(int code) {
    record.trap(pc, 0, true, code, 0);
    pc = csrs.enterTrap(true, code, pc, 0);
  }

  void start(long entry) {
    pc = entry;
  }
}
