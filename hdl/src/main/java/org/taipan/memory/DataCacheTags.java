package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Bundle;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Hdl;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * What the data cache knows about its lines: tag, valid, dirty, and which way of a set was used
 * last. Everything is kept in distributed RAM and looked at through registers: what is written at
 * the clock edge at which a set is looked up is not seen.
 *
 * <p>With parity, an entry that has changed by itself is {@link #damaged}: one bit more covers tag
 * and valid, and dirty is kept twice.
 *
 * <p>Nothing has a reset: each set has to be written once.
 */
final class DataCacheTags extends Module {
  /** A tag that is written. */
  static final class Entry extends Bundle<Entry> {
    private final int indexWidth;
    private final int tagWidth;
    private final int ways;

    /** The set. */
    final UInt index;

    /** Its ways to write. */
    final Bits selected;

    /** The tag. */
    final UInt tag;

    /** Whether the line is valid. */
    final Bool valid = bool();

    Entry(int indexWidth, int tagWidth, int ways) {
      this.indexWidth = indexWidth;
      this.tagWidth = tagWidth;
      this.ways = ways;
      index = uint(indexWidth);
      selected = bits(ways);
      tag = uint(tagWidth);
    }

    @Override
    protected Entry copy() {
      return new Entry(indexWidth, tagWidth, ways);
    }
  }

  /** A flag that is written. */
  static final class Mark extends Bundle<Mark> {
    private final int indexWidth;
    private final int ways;

    /** The set. */
    final UInt index;

    /** Its ways to write. */
    final Bits selected;

    /** The value. */
    final Bool value = bool();

    Mark(int indexWidth, int ways) {
      this.indexWidth = indexWidth;
      this.ways = ways;
      index = uint(indexWidth);
      selected = bits(ways);
    }

    @Override
    protected Mark copy() {
      return new Mark(indexWidth, ways);
    }
  }

  /** The set to look up. */
  final UInt index;

  /** It is looked up at the end of this cycle; else the registers stay. */
  final Bool look = in(bool());

  /** Compared with the tags that were looked up. */
  final UInt tag;

  /** The way that holds the line, if one does. */
  final Bits hits;

  /** The ways that hold lines that memory does not have; perhaps, if they are damaged. */
  final Bits dirty;

  /** The ways of which nothing is known for certain; never without parity. */
  final Bits damaged;

  /** The way to give up for another line. */
  final Bits victim;

  /** Selects {@link #selectedTag}. */
  final Bits selected;

  /** The tag of a way. */
  final UInt selectedTag;

  /** Writes a tag. */
  final Flow<Entry> install;

  /** Writes whether a line is dirty. */
  final Flow<Mark> mark;

  /** A way is used; its value is of no meaning. */
  final Flow<Mark> touch;

  private final int sets;
  private final int ways;
  private final boolean parity;
  private final UnaryOperator<Bits> stored;

  /**
   * Describes the memories.
   *
   * @param stored what becomes of an entry on its way into memory, for tests of the parity
   */
  DataCacheTags(
      DataCacheParameters parameters, CacheGeometry geometry, UnaryOperator<Bits> stored) {
    this.stored = stored;
    parity = parameters.parity();
    sets = parameters.sets();
    ways = parameters.ways();
    int indexWidth = geometry.indexWidth();
    int tagWidth = geometry.tagWidth();
    index = in(uint(indexWidth));
    tag = in(uint(tagWidth));
    hits = out(bits(ways));
    dirty = out(bits(ways));
    damaged = out(bits(ways));
    victim = out(bits(ways));
    selected = in(bits(ways));
    selectedTag = out(uint(tagWidth));
    install = slave(flow(() -> new Entry(indexWidth, tagWidth, ways)));
    mark = slave(flow(() -> new Mark(indexWidth, ways)));
    touch = slave(flow(() -> new Mark(indexWidth, ways)));

    List<Bits> lines = new ArrayList<>();
    List<Bool> dirtyLines = new ArrayList<>();
    List<Bool> wrong = new ArrayList<>();
    for (int way = 0; way < ways; way++) {
      Bits line = line(way);
      Bits flags = flags(way);
      lines.add(line);
      wrong.add(parity ? line.xorR().or(flags.xorR()) : lit(false));
      dirtyLines.add(line.bit(tagWidth).or(wrong.getLast()).and(flags.orR()));
    }
    hits.set(cat(highestFirst(lines.stream().map(this::holds).toList())));
    dirty.set(cat(highestFirst(dirtyLines)));
    damaged.set(cat(highestFirst(wrong)));
    selectedTag.set(OneHot.mux(selected, lines).low(tagWidth).asUInt());
    victim.set(ways == 1 ? Hdl.b(1, 1) : leastWanted());
  }

  private static <T> List<T> highestFirst(List<T> lowestFirst) {
    List<T> list = new ArrayList<>(lowestFirst);
    Collections.reverse(list);
    return list;
  }

  /** Parity if there is one, valid, tag of the way, from the highest bit down. */
  private Bits line(int way) {
    Bits entry = cat(install.payload.valid, install.payload.tag);
    Bits checked = parity ? cat(entry.xorR(), entry) : entry;
    Ram<Bits> tags = ram(sets, checked::like);
    tags.write(
        install.payload.index,
        stored.apply(checked),
        install.valid.and(install.payload.selected.bit(way)));
    return regNextWhen(tags.readAsync(index), look);
  }

  /** Whether the way's line is dirty, twice with parity. */
  private Bits flags(int way) {
    int copies = parity ? 2 : 1;
    Ram<Bits> flags = ram(sets, () -> bits(copies));
    flags.write(
        mark.payload.index,
        stored.apply(mark.payload.value.repeat(copies)),
        mark.valid.and(mark.payload.selected.bit(way)));
    return regNextWhen(flags.readAsync(index), look);
  }

  private Bool holds(Bits line) {
    return line.bit(tag.width()).and(line.low(tag.width()).asUInt().eq(tag));
  }

  /** Not the way used last; of several others, one in turn. */
  private Bits leastWanted() {
    int width = Hdl.addressWidth(ways);
    Ram<UInt> lastUsed = ram(sets, () -> uint(width));
    lastUsed.write(touch.payload.index, OneHot.index(touch.payload.selected), touch.valid);
    UInt last = regNextWhen(lastUsed.readAsync(index), look);
    UInt distance = reg(uint(width)).init(1);
    if (ways > 2) {
      when(
          install.valid,
          () -> distance.set(Hdl.mux(distance.eq(ways - 1), Hdl.u(1, width), distance.plus(1))));
    }
    return OneHot.of(last.plus(distance), ways);
  }
}
