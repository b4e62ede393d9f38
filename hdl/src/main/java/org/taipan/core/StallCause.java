package org.taipan.core;

import org.taipan.isa.Event;

/** Why no instruction retires or traps in a cycle. */
public enum StallCause {
  FETCH(Event.STALL_FETCH),
  BRANCH(Event.STALL_BRANCH),
  FLUSH(Event.STALL_FLUSH),
  LOAD_USE(Event.STALL_LOAD_USE),
  DATA(Event.STALL_DATA),
  STRUCTURAL(Event.STALL_STRUCTURAL),
  FLOAT(Event.STALL_FLOAT),
  SLEEP(Event.STALL_SLEEP);

  private final Event event;

  StallCause(Event event) {
    this.event = event;
  }

  /** The event that such a cycle is. */
  public Event event() {
    return event;
  }
}
