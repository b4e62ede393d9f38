package org.taipan.isa;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the event counters can count, by the number that mhpmevent holds. */
public enum Event {
  /** A counter with this event stands still. */
  NONE(0, true, "nothing"),
  LOAD(1, true, "loads that retired"),
  STORE(2, true, "stores that retired"),
  BRANCH(3, true, "conditional branches that retired"),
  TAKEN(4, true, "conditional branches that retired and were taken"),
  JUMP(5, true, "jumps (jal, jalr) that retired"),
  EXCEPTION(6, true, "exceptions taken"),
  INTERRUPT(7, true, "interrupts taken"),
  MISPREDICTION(8, false, "branches and jumps that retired and had not been foreseen as they were"),
  FETCH_MISS(9, false, "lines of code asked for because an instruction was missing"),
  PREFETCH(10, false, "lines of code asked for ahead of their use"),
  PREFETCH_USED(11, false, "lines of code asked for ahead that were used"),
  FETCH_PARITY(12, false, "lines of code found damaged and read again"),
  DATA_MISS(13, false, "lines of data asked for"),
  WRITE_BACK(14, false, "lines of data written back"),
  WRITE_REFUSED(15, false, "lines of data that memory refused when they were written back"),
  STALL_FETCH(
      16,
      false,
      "cycles without an instruction at the commit point: it was still to come from memory"),
  STALL_BRANCH(17, false, "the same: behind a branch or jump that was not foreseen"),
  STALL_FLUSH(18, false, "the same: behind a trap, mret or fence.i"),
  STALL_LOAD_USE(19, false, "the same: it waited for the result of a load or CSR instruction"),
  STALL_DATA(20, false, "cycles in which a load or store waited at the commit point"),
  STALL_STRUCTURAL(
      21,
      false,
      "cycles lost to division, the multiplier, CSR accesses, and the register file's write port"),
  STALL_FLOAT(22, false, "cycles lost to floating-point units"),
  STALL_SLEEP(23, false, "cycles in wfi"),
  DATA_PARITY(24, false, "sets of the data cache found damaged; lines in doubt were given up"),
  MISS(25, true, "misses of Xpy taken");

  private final int number;
  private final boolean exact;
  private final String summary;

  Event(int number, boolean exact, String summary) {
    this.number = number;
    this.exact = exact;
    this.summary = summary;
  }

  /** The number for mhpmevent. */
  public int number() {
    return number;
  }

  /** Whether the program alone decides how often it happens, not the circuit's timing. */
  public boolean exact() {
    return exact;
  }

  /** Whether it is a cycle in which no instruction retires and no trap is taken. */
  public boolean stall() {
    return name().startsWith("STALL_");
  }

  /** Words for messages and keys: "write_back". */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What is counted. */
  public String summary() {
    return summary;
  }

  /** The event with a number. */
  public static Optional<Event> of(int number) {
    return Arrays.stream(values()).filter(e -> e.number == number).findFirst();
  }
}
