package org.taipan.testbench.golden;

import org.taipan.isa.Csr;
import org.taipan.isa.Event;

/**
 * The event counters (privileged spec 3.1.10). Events that the program alone decides are counted;
 * how often the others happen, the surroundings say. A counter that stands still, because it is
 * inhibited or counts nothing, keeps its value exactly as soon as that is known.
 */
final class EventCounters {
  private final Surroundings surroundings;
  private final int number;
  private final long[] values;
  private final Event[] events;
  private final boolean[] known;
  private long inhibited;
  private boolean counting;
  private boolean unseen;

  /**
   * Counters that are zero and count nothing.
   *
   * @param number how many there are; the registers of the others read zero and ignore writes
   */
  EventCounters(int number, Surroundings surroundings) {
    this.surroundings = surroundings;
    this.number = number;
    values = new long[number];
    events = new Event[number];
    known = new boolean[number];
    for (int i = 0; i < number; i++) {
      events[i] = Event.NONE;
      known[i] = true;
    }
  }

  /** How many there are. */
  int number() {
    return number;
  }

  /** Reads counter 0.. of the numbers that there may be. */
  long read(int counter) {
    if (counter >= number) {
      return 0;
    }
    if (!known[counter]) {
      unseen = !surroundings.showsRegister();
      if (!unseen) {
        values[counter] = surroundings.eventCount(counter);
        known[counter] = !free(counter);
      }
    }
    return values[counter];
  }

  /** Writes a counter; a value made from one that was read unseen is not known. */
  void write(int counter, long value) {
    if (counter < number) {
      values[counter] = value;
      known[counter] = !free(counter) && !unseen;
      surroundings.setEventCount(counter, value, !unseen);
    }
  }

  /** The counter counts this from now on; a number without event: nothing. */
  void select(int counter, long event) {
    if (counter < number) {
      known[counter] &= !free(counter);
      events[counter] = Event.of((int) event).orElse(Event.NONE);
      update();
    }
  }

  /** The counters whose bits are set stand still from now on: bits as in mcountinhibit. */
  void inhibit(long bits) {
    inhibited = bits;
    update();
  }

  private void update() {
    counting = false;
    for (int i = 0; i < number; i++) {
      known[i] &= !free(i);
      counting |= counts(i) && events[i].exact();
    }
  }

  private boolean counts(int counter) {
    return events[counter] != Event.NONE
        && (inhibited >> (Csr.FIRST_EVENT_COUNTER + counter) & 1) == 0;
  }

  /** Whether it counts what the circuit's timing decides. */
  private boolean free(int counter) {
    return counts(counter) && !events[counter].exact();
  }

  /** An instruction retired or a trap was taken that is this event. */
  void happened(Event event) {
    if (counting && event != Event.NONE) {
      for (int i = 0; i < number; i++) {
        if (events[i] == event && counts(i)) {
          values[i]++;
        }
      }
    }
  }

  /** The instruction is over: the next one reads for itself. */
  void stepped() {
    unseen = false;
  }
}
