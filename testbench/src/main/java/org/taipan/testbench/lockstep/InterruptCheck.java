package org.taipan.testbench.lockstep;

import java.util.List;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.golden.Golden;

/**
 * When the circuit may take an interrupt, and when it must: enabled is exact, pending is a matter
 * of {@link Told#mayBe}.
 */
final class InterruptCheck {
  /** Steps that a surely pending and enabled interrupt may wait. */
  static final int PATIENCE = 32;

  /** Highest priority first (privileged spec 3.1.9). */
  private static final List<TrapCause> BY_PRIORITY =
      List.of(
          TrapCause.EXTERNAL_INTERRUPT, TrapCause.SOFTWARE_INTERRUPT, TrapCause.TIMER_INTERRUPT);

  private final Golden golden;
  private final Told told;
  private int waiting;

  InterruptCheck(Golden golden, Told told) {
    this.golden = golden;
    this.told = told;
  }

  /**
   * The circuit takes an interrupt before golden's next instruction.
   *
   * @throws IllegalChoice when there is no such interrupt, or it is disabled or not pending, or
   *     another one goes first
   */
  void checkTaken(int code) {
    TrapCause cause =
        TrapCause.of(true, code)
            .orElseThrow(() -> new IllegalChoice("an interrupt of unknown cause " + code));
    if (!enabled(cause)) {
      throw new IllegalChoice("a " + cause.label() + " that is not enabled");
    }
    if (!told.mayBe(cause, true, golden.devices())) {
      throw new IllegalChoice("a " + cause.label() + " that is not pending");
    }
    for (TrapCause before : BY_PRIORITY.subList(0, BY_PRIORITY.indexOf(cause))) {
      if (due(before)) {
        throw new IllegalChoice(
            "a %s, though a pending %s goes first".formatted(cause.label(), before.label()));
      }
    }
  }

  /**
   * The circuit made another step.
   *
   * @throws IllegalChoice when an interrupt has been due for too many steps
   */
  void checkNotForgotten() {
    if (!golden.hart().csrs().interruptible()) {
      waiting = 0;
      return;
    }
    for (TrapCause cause : BY_PRIORITY) {
      if (due(cause)) {
        waiting++;
        if (waiting > PATIENCE) {
          throw new IllegalChoice(
              "a %s is due for %d steps and not taken".formatted(cause.label(), PATIENCE));
        }
        return;
      }
    }
    waiting = 0;
  }

  private boolean due(TrapCause cause) {
    return enabled(cause) && !told.mayBe(cause, false, golden.devices());
  }

  private boolean enabled(TrapCause cause) {
    return golden.hart().csrs().takeable(1L << cause.code()) != 0;
  }
}
