package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * Which lines a cache holds, in block RAM: a set is read in one cycle and compared in the next.
 *
 * <p>All lines are forgotten at once by counting up the generation, which every entry carries. When
 * the count has come round, and after reset, the sets are cleared one after the other; nothing is
 * known meanwhile.
 */
final class TagArray extends Module {
  private static final int GENERATION_WIDTH = 3;

  /** The generation of an entry that holds nothing. */
  private static final int NEVER = 0;

  /** Looks up what is asked for. */
  final TagReader lookUp;

  /** Looks up what may be asked for next. */
  final TagReader probe;

  /** Changes an entry; lost while {@link #clearing}. */
  final Flow<TagWrite> write;

  /** The sets are being cleared. */
  final Bool clearing = out(bool());

  /** Forgets all lines. */
  final Bool invalidate = in(bool());

  private final CacheShape shape;
  private final boolean parity;
  private final List<Ram<Bits>> ways = new ArrayList<>();
  private final UInt generation = reg(uint(GENERATION_WIDTH)).init(NEVER + 1);
  private final UInt cleared;

  /**
   * Describes the array.
   *
   * @param shape of the cache
   * @param parity whether entries are checked
   * @param stored what becomes of an entry on its way into memory, for tests of the parity
   */
  TagArray(CacheShape shape, boolean parity, UnaryOperator<Bits> stored) {
    this.shape = shape;
    this.parity = parity;
    lookUp = slave(new TagReader(shape));
    probe = slave(new TagReader(shape));
    write = slave(flow(() -> new TagWrite(shape)));
    cleared = reg(uint(shape.indexWidth() + 1)).init(0);
    clearing.set(cleared.msb().not());
    int width = shape.tagWidth() + GENERATION_WIDTH + (parity ? 1 : 0);
    Stream.generate(() -> ram(shape.sets(), () -> bits(width)).inBlockRam())
        .limit(shape.ways())
        .forEach(ways::add);
    store(stored);
    read(lookUp);
    read(probe);
    count();
  }

  private void count() {
    Bool round = generation.andR();
    when(clearing, () -> cleared.set(cleared.plus(1)));
    when(
        invalidate,
        () -> {
          generation.set(mux(round, NEVER + 1, generation.plus(1)));
          when(round, () -> cleared.set(0));
        });
  }

  private void store(UnaryOperator<Bits> stored) {
    TagWrite w = write.payload;
    Bool present = w.present.andNot(clearing);
    UInt index = mux(clearing, cleared.low(shape.indexWidth()), shape.index(w.line));
    Bits entry = cat(generation.asBits().and(present.repeat(GENERATION_WIDTH)), shape.tag(w.line));
    Bits checked = parity ? cat(entry.xorR(), entry) : entry;
    for (int i = 0; i < shape.ways(); i++) {
      Bool enable = clearing.or(write.valid.and(w.way.bit(i)));
      ways.get(i).write(index, stored.apply(checked), enable);
    }
  }

  private void read(TagReader reader) {
    int tagWidth = shape.tagWidth();
    var found = new ArrayList<Bool>();
    var empty = new ArrayList<Bool>();
    var damaged = new ArrayList<Bool>();
    for (Ram<Bits> way : ways.reversed()) {
      Bits entry = way.readSync(reader.index, reader.read);
      Bool wrong = parity ? entry.xorR() : lit(false);
      Bool present =
          entry
              .bits(tagWidth + GENERATION_WIDTH - 1, tagWidth)
              .eq(generation.asBits())
              .andNot(wrong);
      found.add(present.and(entry.low(tagWidth).eq(reader.tag.asBits())));
      empty.add(present.not());
      damaged.add(wrong);
    }
    reader.found.set(cat(found));
    reader.empty.set(cat(empty));
    reader.damaged.set(cat(damaged));
    Bool steady = regNextWhen(write.valid.or(clearing).not(), reader.read);
    reader.known.set(steady.andNot(clearing));
  }
}
