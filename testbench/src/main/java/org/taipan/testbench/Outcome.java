package org.taipan.testbench;

import java.util.EnumMap;
import java.util.Map;
import org.taipan.isa.Event;

/**
 * Result of a run.
 *
 * @param ending how it ended
 * @param exitCode the program's exit code (0..255 for {@link Ending#EXIT}; 0 or the failing test's
 *     number for {@link Ending#TOHOST}); -1 when a limit ended the run
 * @param counters what happened up to and including the instruction that ended it
 */
public record Outcome(Ending ending, int exitCode, Counters counters) {

  /** Instructions retired. */
  public long instructions() {
    return counters.instructions();
  }

  /** Clock cycles from the end of reset; ticks (retired instructions and traps) on golden. */
  public long cycles() {
    return counters.cycles();
  }

  /**
   * Counts of one run.
   *
   * @param cycles clock cycles; on golden, ticks
   * @param instructions instructions retired (a trapping instruction is not)
   * @param loads retired instructions that read memory
   * @param stores retired instructions that wrote memory
   * @param traps exceptions taken
   * @param interrupts interrupts taken
   * @param events cycles in which each event happened; none on golden
   */
  public record Counters(
      long cycles,
      long instructions,
      long loads,
      long stores,
      long traps,
      long interrupts,
      Map<Event, Long> events) {

    /** Cycles in which no instruction retired and no trap was taken, for each reason. */
    public Map<Event, Long> stalls() {
      Map<Event, Long> stalls = new EnumMap<>(Event.class);
      events.forEach((event, count) -> {
        if (event.stall()) {
          stalls.put(event, count);
        }
      });
      return stalls;
    }
  }
}
