package org.taipan.memory;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.enumOf;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.switchOn;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bool;
import org.taipan.hdl.EnumSig;
import org.taipan.hdl.Module;

/**
 * Decides what the data cache does in each cycle.
 *
 * <p>In {@link State#RUN} the set of the instruction in execute is looked up with each cycle, and
 * an access that hits is done. Whatever else an access may find, its set is looked up again before
 * anything is decided, so that all that was written meanwhile is seen; then a line is fetched. The
 * access waits for its beat (a load) or the whole line (a store); everything else goes on as soon
 * as the victim has left its place. Lines whose tags are damaged are given up first; if one was
 * dirty, the access that has found it fails.
 */
final class DataCacheControl extends Module {
  /** What the cache is at. */
  enum State {
    /** Making all lines invalid, after reset. */
    RESET,
    /** The set of the instruction in execute is looked up. */
    RUN,
    /** The set of the access is looked up again. */
    AGAIN,
    /** The words of a line move to the victim buffer. */
    EVICT,
    /** The access waits for memory. */
    WAIT,
    /** The next set is looked up for dirty lines. */
    SCAN,
    /** Its dirty lines are written back, one after the other. */
    CLEAN,
    /** All lines are on their way to memory. */
    SETTLE
  }

  /** Tags that were looked up are damaged. */
  final Bool damaged = in(bool());

  /** With {@link #damaged}: what was stored there is lost. */
  final Bool lost = in(bool());

  /** There is an access. */
  final Bool access = in(bool());

  /** It is a store. */
  final Bool write = in(bool());

  /** A new instruction comes with the next cycle. */
  final Bool advance = in(bool());

  /** The line is there, by the tags that were looked up. */
  final Bool present = in(bool());

  /** Only what was looked up while the access waited counts. */
  final Bool suspicious = in(bool());

  /** It is a load, and what was read is older than a store. */
  final Bool stale = in(bool());

  /** The line under way is the one of the access. */
  final Bool sameLine = in(bool());

  /** The beat of a load is among those that have arrived. */
  final Bool readable = in(bool());

  /** The beat that arrives is the one of the access. */
  final Bool ownBeat = in(bool());

  /** A line is under way. */
  final Bool filling = in(bool());

  /** That line is complete in this cycle: what is looked up now does not show it yet. */
  final Bool completes = in(bool());

  /** That line, or the one before, could not be read as a whole. */
  final Bool spoiled = in(bool());

  /** The victim's line must be written back. */
  final Bool victimDirty = in(bool());

  /** The victim buffer is in use. */
  final Bool writingBack = in(bool());

  /** With {@link #writingBack}: it holds the line of the access. */
  final Bool leaving = in(bool());

  /** Some line of the set that was looked up is dirty. */
  final Bool dirty = in(bool());

  /** The set at hand is the last one. */
  final Bool lastSet = in(bool());

  /** The last word of the victim has been read. */
  final Bool evicted = in(bool());

  /** All lines are to be written back. */
  final Bool clean = in(bool());

  /** The access is done; to be ignored without one. */
  final Bool hit = out(bool());

  /** With {@link #hit}: from the line that is under way. */
  final Bool early = out(bool());

  /** The beat that arrives is the answer to the access. */
  final Bool answer = out(bool());

  /** The damaged lines of the set at hand are to be given up. */
  final Bool repair = out(bool());

  /** The access has failed otherwise than by its beat. */
  final Bool failure = out(bool());

  /** The line of the access is to be fetched. */
  final Bool fetch = out(bool());

  /** A line is to be written back: the victim's, or that of {@link #scanning}. */
  final Bool writeBack = out(bool());

  /** The next set. */
  final Bool nextSet = out(bool());

  /** The set at hand is the scan's or the reset's, not the access's. */
  final Bool scanning = out(bool());

  /** The set of the access is looked up, not that of execute. */
  final Bool again = out(bool());

  /** Words are read for the victim buffer. */
  final Bool evicting = out(bool());

  /** Something is looked up besides {@link #advance}. */
  final Bool look = out(bool());

  /** All lines are invalid from here on. */
  final Bool resetting = out(bool());

  /** Everything is written back. */
  final Bool cleaned = out(bool());

  private final EnumSig<State> state = reg(enumOf(State.class)).init(State.RESET);
  private final Bool scans = reg(bool()).init(true);

  /** What was looked up belongs to the instruction in the memory stage. */
  private final Bool known = reg(bool()).init(false);

  /** It was looked up while the access waited, so nothing has changed since. */
  private final Bool sure = reg(bool()).init(false);

  private final Bool arrived = reg(bool());

  /** Some line may be dirty. */
  private final Bool soiled = reg(bool()).init(false);

  /** The access waits for a line that is under way. */
  private final Bool owed = reg(bool()).init(false);

  DataCacheControl() {
    Bool running = state.is(State.RUN);
    Bool live = running.and(known);
    Bool found = present.or(arrived);
    early.set(arrived.and(live));
    hit.set(live.and(found).andNot(stale).andNot(suspicious.andNot(sure)).andNot(damaged));
    answer.set(owed.and(ownBeat));
    scanning.set(scans);
    again.set(state.is(State.AGAIN));
    evicting.set(state.is(State.EVICT));
    resetting.set(state.is(State.RESET));
    look.set(again.or(state.is(State.SCAN)));
    cleaned.set(state.is(State.SETTLE).andNot(writingBack));
    Bool blocked = filling.or(writingBack.and(victimDirty.or(leaving)));
    Bool damagedSet = access.and(live).and(sure).and(damaged);
    Bool cleaning = state.is(State.CLEAN).andNot(damaged);
    repair.set(damagedSet.or(state.is(State.CLEAN).and(damaged)));
    fetch.set(access.and(live).and(sure).andNot(found).andNot(blocked).andNot(damaged));
    Bool cleansLine = cleaning.and(dirty).andNot(writingBack);
    writeBack.set(fetch.and(victimDirty).or(cleansLine));
    nextSet.set(resetting.or(cleaning.andNot(dirty)));
    Bool joined = regNext(filling.and(sameLine));
    Bool unread = state.is(State.WAIT).andNot(filling).and(joined).and(write).and(spoiled);
    failure.set(unread.and(owed).or(damagedSet.and(lost)));
    remember(running);
    sequence(cleansLine);
  }

  private void remember(Bool running) {
    when(
        advance,
        () -> {
          known.set(running);
          sure.set(false);
          arrived.set(false);
        });
    when(
        again,
        () -> {
          known.set(advance.not());
          sure.set(advance.or(completes).not());
          arrived.set(readable.andNot(advance));
        });
    when(state.is(State.SCAN).or(access.and(hit).and(suspicious)), () -> known.set(false));
    when(access.and(hit).and(write), () -> soiled.set(true));
    when(cleaned, () -> soiled.set(false));
  }

  private void sequence(Bool cleansLine) {
    Bool answered = answer.or(failure);
    when(answered, () -> owed.set(false));
    switchOn(state)
        .is(State.RESET, () -> when(lastSet, this::run))
        .is(
            State.RUN,
            () ->
                when(
                        access,
                        () -> {
                          when(hit.not(), () -> state.set(State.AGAIN));
                          when(
                              known.and(sure).andNot(present).andNot(arrived).andNot(damaged),
                              () -> {
                                owed.set(true);
                                state.set(State.WAIT);
                              });
                          when(fetch.and(victimDirty), () -> state.set(State.EVICT));
                        })
                    .elseWhen(
                        clean.andNot(filling),
                        () -> {
                          scans.set(true);
                          state.set(State.SETTLE);
                          when(soiled, () -> state.set(State.SCAN));
                        }))
        .is(State.AGAIN, () -> state.set(State.RUN))
        .is(
            State.EVICT,
            () ->
                when(
                    evicted,
                    () -> {
                      when(scans, () -> state.set(State.SCAN))
                          .elseWhen(owed.andNot(answered), () -> state.set(State.WAIT))
                          .otherwise(() -> state.set(State.RUN));
                    }))
        .is(
            State.WAIT,
            () ->
                when(answered, () -> state.set(State.RUN))
                    .elseWhen(
                        filling.not().or(readable),
                        () -> {
                          owed.set(false);
                          state.set(State.AGAIN);
                        }))
        .is(State.SCAN, () -> state.set(State.CLEAN))
        .is(
            State.CLEAN,
            () ->
                when(damaged, () -> state.set(State.SCAN))
                    .elseWhen(cleansLine, () -> state.set(State.EVICT))
                    .elseWhen(
                        dirty.not(),
                        () -> {
                          state.set(State.SCAN);
                          when(lastSet, () -> state.set(State.SETTLE));
                        }))
        .is(State.SETTLE, () -> when(writingBack.not(), this::run));
  }

  private void run() {
    scans.set(false);
    state.set(State.RUN);
  }
}
