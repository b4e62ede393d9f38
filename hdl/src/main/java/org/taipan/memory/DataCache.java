package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.regNext;
import static org.taipan.hdl.Hdl.regNextWhen;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.when;

import java.util.function.UnaryOperator;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.UInt;

/**
 * The data cache: write-back, write-allocate, one access at a time, hits in one cycle. Wiring of
 * its parts; {@link DataCacheControl} decides.
 */
public final class DataCache extends Module {
  private static final int BLOCK_BYTES = 64;

  /** To the core. */
  public final DataCachePort port = slave(new DataCachePort());

  /** Like {@link DataCachePort#clean}, from outside of the core. */
  public final Bool clean = in(bool());

  /** Lines that are read. */
  public final AxiRead read = master(new AxiRead());

  /** Lines that are written back. */
  public final AxiWrite write = master(new AxiWrite());

  /** For counters. */
  public final DataEvents events = out(new DataEvents());

  private final DataCacheParameters parameters;
  private final CacheGeometry geometry;
  private final DataCacheControl control = sub(DataCacheControl::new);
  private final DataCacheTags tags;
  private final DataCacheBeats beats;
  private final DataCacheFill fill;
  private final VictimBuffer victims;
  private final StoreBuffer stores;

  private final UInt index;
  private final Bool load;
  private final UInt scanned;
  private final Bits fillWays;
  private final Bits evictWays;
  private final UInt evictBeat;
  private final Bool fetched;

  /**
   * Describes the cache.
   *
   * @param parameters its size
   * @param memory what it caches; the core asks for nothing else
   */
  public DataCache(DataCacheParameters parameters, Region memory) {
    this(parameters, memory, UnaryOperator.identity());
  }

  /** With what becomes of tags on their way into memory, for tests of the parity. */
  DataCache(DataCacheParameters parameters, Region memory, UnaryOperator<Bits> stored) {
    this.parameters = parameters;
    geometry = new CacheGeometry(parameters, memory);
    tags = sub(() -> new DataCacheTags(parameters, geometry, stored));
    beats = sub(() -> new DataCacheBeats(parameters, geometry));
    fill = sub(() -> new DataCacheFill(parameters, geometry));
    victims = sub(() -> new VictimBuffer(parameters, geometry));
    stores = sub(() -> new StoreBuffer(parameters, geometry));
    index = geometry.index(port.address);
    load = port.write.not();
    scanned = reg(uint(geometry.indexWidth())).init(0);
    when(control.nextSet, () -> scanned.set(scanned.plus(1)));
    fillWays = regNextWhen(tags.victim, control.fetch);
    evictWays = regNextWhen(tags.selected, control.writeBack);
    evictBeat = reg(uint(geometry.beatWidth()));
    fetched = regNext(control.fetch).init(false);
    connectControl();
    lookUp();
    fetch();
    writeBack();
    update();
    store();
    answer();
  }

  private void connectControl() {
    UInt line = geometry.line(port.address);
    UInt beat = geometry.beat(port.address);
    Bool sameLine = fill.line.eq(line);
    control.damaged.set(tags.damaged.orR());
    control.lost.set(tags.damaged.and(tags.dirty).orR());
    control.access.set(port.access);
    control.write.set(port.write);
    control.advance.set(port.advance);
    control.present.set(tags.hits.orR());
    control.suspicious.set(parameters.lineBytes() < BLOCK_BYTES ? port.clear : lit(false));
    control.stale.set(load.and(stores.stale));
    control.sameLine.set(sameLine);
    control.readable.set(load.and(fill.busy).and(sameLine).and(fill.arrived.bit(beat)));
    control.ownBeat.set(load.and(sameLine).and(fill.arrives).and(fill.beat.eq(beat)));
    control.filling.set(fill.busy);
    control.spoiled.set(fill.spoiled);
    control.victimDirty.set(tags.victim.and(tags.dirty).orR());
    control.writingBack.set(victims.busy);
    control.leaving.set(victims.line.eq(line));
    control.dirty.set(tags.dirty.orR());
    control.lastSet.set(scanned.andR());
    control.clean.set(port.clean.or(clean));
  }

  private void lookUp() {
    UInt ahead = mux(control.again, index, geometry.index(port.ahead));
    tags.index.set(mux(control.scanning, scanned, ahead));
    tags.look.set(port.advance.or(control.look));
    tags.tag.set(geometry.tag(port.address));
    tags.selected.set(mux(control.scanning, OneHot.lowest(tags.dirty), tags.victim));

    UInt leaving = mux(control.scanning, scanned, geometry.indexOfLine(fill.line));
    UInt wanted = mux(control.again, geometry.word(port.address), geometry.word(port.ahead));
    beats.readAddress.set(mux(control.evicting, cat(leaving, evictBeat).asUInt(), wanted));
    beats.read.set(port.advance.or(control.look).or(control.evicting));
  }

  private void fetch() {
    fill.start.valid.set(control.fetch);
    fill.start.payload.line.set(geometry.line(port.address));
    fill.start.payload.beat.set(geometry.beat(port.address));
    fill.start.payload.clear.set(parameters.lineBytes() <= BLOCK_BYTES ? port.clear : lit(false));
    fill.hold.set(stores.leave.valid.or(control.repair));
    fill.occupied.set(control.evicting);
    fill.axi.connect(read);
    events.miss.set(fetched);
  }

  /** Reads the victim, the missing beat first: so each word is read before it is filled anew. */
  private void writeBack() {
    UInt line = cat(tags.selectedTag, mux(control.scanning, scanned, index)).asUInt();
    victims.start.send(control.writeBack, line);
    int width = geometry.beatWidth();
    UInt count = reg(uint(width + 1));
    when(
        control.writeBack,
        () -> {
          evictBeat.set(geometry.beat(port.address));
          count.set(0);
        });
    Bool reading = control.evicting.andNot(count.msb());
    when(
        reading,
        () -> {
          evictBeat.set(evictBeat.plus(1));
          count.set(count.plus(1));
        });
    victims.word.valid.set(regNext(reading).init(false));
    victims.word.payload.set(beats.word);
    victims.beat.set(regNext(evictBeat));
    Bool evicted = control.evicting.and(count.msb());
    control.evicted.set(evicted);
    victims.complete.set(evicted);
    victims.axi.connect(write);
    events.writeBack.set(regNext(control.writeBack).init(false));
    events.refused.set(victims.refused);
    events.parityError.set(regNext(control.repair).init(false));
  }

  /** A line is invalid from the cycle after it is given up until its successor is complete. */
  private void update() {
    Bool complete = fill.arrives.and(fill.last).andNot(fill.spoiled);
    control.completes.set(complete);
    UInt line = fill.line;
    Bits all = bits(parameters.ways());
    all.set((1 << parameters.ways()) - 1);
    Bits emptied = mux(control.resetting, all, tags.damaged);
    Bool empty = control.resetting.or(control.repair);
    UInt atHand = mux(control.scanning, scanned, index);
    tags.install.valid.set(empty.or(fetched).or(complete));
    tags.install.payload.index.set(mux(empty, atHand, geometry.indexOfLine(line)));
    tags.install.payload.selected.set(mux(empty, emptied, fillWays));
    tags.install.payload.tag.set(geometry.tagOfLine(line));
    tags.install.payload.valid.set(complete);

    Bool stored = stores.enter.valid;
    tags.mark.valid.set(empty.or(fetched).or(stored).or(control.writeBack.and(control.scanning)));
    tags.mark.payload.index.set(atHand);
    tags.mark.payload.selected.set(
        mux(
            empty,
            emptied,
            mux(control.scanning, tags.selected, mux(fetched, fillWays, tags.hits))));
    tags.mark.payload.value.set(stored);

    tags.touch.valid.set(fetched.or(port.access.and(control.hit)));
    tags.touch.payload.index.set(index);
    tags.touch.payload.selected.set(mux(fetched, fillWays, tags.hits));
    tags.touch.payload.value.set(true);
  }

  private void store() {
    stores.enter.valid.set(port.access.and(port.write).and(control.hit));
    stores.enter.payload.word.set(geometry.word(port.address));
    stores.enter.payload.selected.set(tags.hits);
    stores.enter.payload.mask.set(port.mask);
    stores.enter.payload.data.set(port.data);
    stores.loaded.set(geometry.word(port.address));

    Bool now = stores.leave.valid;
    UInt filled = cat(geometry.indexOfLine(fill.line), fill.beat).asUInt();
    beats.writeAddress.set(mux(now, stores.leave.payload.word, filled));
    beats.writeWays.set(
        mux(
            now,
            stores.leave.payload.selected,
            fillWays.and(fill.arrives.repeat(parameters.ways()))));
    beats.writeMask.set(stores.leave.payload.mask.or(now.not().repeat(8)));
    beats.writeData.set(mux(now, stores.leave.payload.data, fill.data));
  }

  private void answer() {
    Bits hits = mux(control.early, fillWays, tags.hits);
    beats.selected.set(mux(victims.word.valid, evictWays, hits));
    port.hit.set(control.hit);
    port.loaded.set(beats.word);
    port.response.valid.set(control.answer.or(control.failure));
    port.response.payload.data.set(fill.data);
    port.response.payload.error.set(control.failure.or(fill.failed));
    port.cleaned.set(control.cleaned);
  }
}
