package org.taipan.core;

import static org.taipan.hdl.Hdl.addressWidth;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vecOf;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;
import org.taipan.isa.Csr;

/**
 * The 64-bit counters, mscratch and mtval, in distributed RAM. What a counter has counted lately
 * stands in a narrow register of its own, and is added to its word when its turn comes; a reading
 * adds it too, so that every reading is exact.
 *
 * <p>An access takes two cycles: {@link #request} with the address, then {@link #value}, which may
 * be replaced at its end. In the second cycle another word has its turn, so that each has it at
 * least every other cycle. The words are cleared in the first cycles after reset.
 */
public final class CounterMemory extends Module {
  /** Address of mscratch; the counters have the numbers of their bits in mcountinhibit. */
  public static final int SCRATCH = 1;

  /** The word asked for; {@link #SCRATCH} if it is none of this memory's. */
  public final UInt address;

  /** First cycle of an access; not in two cycles in a row, and not before {@link #ready}. */
  public final Bool request = in(bool());

  /** With {@link #request}: 0 for the word, 1 to 3 for what stands beside it. */
  public final UInt select = in(uint(2));

  /** With {@link #request}: {@link #narrow} instead of either. */
  public final Bool selectNarrow = in(bool());

  /** Registers that are read the same way. */
  public final Bits beside1 = in(bits(64));

  /** Registers that are read the same way. */
  public final Bits beside2 = in(bits(64));

  /** Registers that are read the same way. */
  public final Bits beside3 = in(bits(64));

  /** Registers of few bits that are read the same way. */
  public final Bits narrow = in(bits(64));

  /** Second cycle of an access: what was asked for. */
  public final Bits value = out(bits(64));

  /** In the second cycle: the word gets {@link #written} at its end. */
  public final Bool write = in(bool());

  /** The new word. */
  public final Bits written = in(bits(64));

  /** mtval gets {@link #saved}; not in the second cycle of an access. */
  public final Bool save = in(bool());

  /** For mtval. */
  public final Bits saved = in(bits(64));

  /** The counters that count in this cycle, one bit each; a counter that is written does not. */
  public final Bits counting;

  /** The words are cleared. */
  public final Bool ready = out(bool());

  private final int counters;
  private final int trapValue;
  private final UInt turn;
  private final UInt slot;
  private final Bits word = reg(bits(64));
  private final Bool clearing = reg(bool()).init(true);
  private final Bool folding = reg(bool()).init(false);
  private final Bool fold = bool();

  /**
   * Describes the memory.
   *
   * @param eventCounters how many there are besides mcycle and minstret
   */
  public CounterMemory(int eventCounters) {
    counters = Csr.FIRST_EVENT_COUNTER + eventCounters;
    trapValue = counters;
    int width = addressWidth(counters + 1);
    address = in(uint(width));
    counting = in(bits(counters));
    turn = reg(uint(width)).init(0);
    slot = reg(uint(width)).init(trapValue);
    Ram<Bits> words = ram(counters + 1, () -> bits(64));
    fold.set(folding.andNot(request.and(address.eq(slot))));
    read(words);
    value.set(word.asUInt().plus(owed()).asBits());
    words.write(
        mux(save, u(trapValue, width), slot),
        mux(save, saved, mux(write, written, value)),
        save.or(write).or(fold));
    ready.set(clearing.not());
  }

  /** Address of mtval. */
  public int trapValue() {
    return trapValue;
  }

  private void read(Ram<Bits> words) {
    UInt from = mux(request, address, turn);
    Bits asked = vecOf(words.readAsync(from), beside1, beside2, beside3).get(select);
    when(
        save.not(),
        () -> {
          slot.set(from);
          word.set(asked);
          when(clearing.or(selectNarrow), () -> word.set(narrow));
          folding.set(mux(request, select.eq(0).andNot(selectNarrow), turn.ne(slot)));
          when(request.not(), this::next);
        });
  }

  /** mtval has a turn only to be cleared: it may be saved while another word is being added to. */
  private void next() {
    turn.set(turn.plus(1));
    when(turn.eq(counters - 1).andNot(clearing), () -> turn.set(0));
    when(
        turn.eq(trapValue),
        () -> {
          turn.set(0);
          clearing.set(false);
        });
  }

  /**
   * What the counter at {@link #slot} has counted since it had its turn: at most once in each of
   * two cycles for every counter, and some for clearing.
   */
  private UInt owed() {
    int width = addressWidth(2 * counters + 6);
    AndOr owed = new AndOr();
    for (int i = 0; i < counters; i++) {
      if (i != SCRATCH) {
        UInt recent = reg(uint(width)).init(0);
        Bool mine = slot.eq(i);
        UInt left = mux(mine.and(fold).andNot(save), u(0, width), recent);
        recent.set(left.plus(counting.bit(i).asUInt().resize(width)));
        when(mine.and(write), () -> recent.set(0));
        owed.add(mine, recent.asBits());
      }
    }
    return owed.merge().asUInt().resize(64);
  }
}
