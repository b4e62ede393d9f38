package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.uint;
import static org.taipan.hdl.Hdl.vecOf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * The instructions of a cache in block RAM: beats of two words are written, and read in all ways at
 * once; one word of one way is selected in the cycle after the read.
 */
final class WordArray extends Module {
  private static final int WORD_WIDTH = 32;

  /** The beat to read: index of the set, and beat within the line. */
  final UInt readAt;

  /** Reads it; without it, the outputs go on showing the beat read last. */
  final Bool read = in(bool());

  /** Selects the upper word of the beat read before. */
  final Bool upper = in(bool());

  /** Selects the way, one-hot. */
  final Bits way;

  /** The word. */
  final Bits word = out(bits(WORD_WIDTH));

  /** The ways whose word is damaged. */
  final Bits damaged;

  /** The beat to write. */
  final UInt writeAt;

  /** The ways to write it to. */
  final Bits write;

  /** Its two words. */
  final Bits written = in(bits(2 * WORD_WIDTH));

  /**
   * Describes the array.
   *
   * @param shape of the cache
   * @param parity whether words are checked
   * @param stored what becomes of a beat on its way into memory, for tests of the parity
   */
  WordArray(CacheShape shape, boolean parity, UnaryOperator<Bits> stored) {
    int placeWidth = shape.indexWidth() + shape.beatWidth();
    readAt = in(uint(placeWidth));
    way = in(bits(shape.ways()));
    damaged = out(bits(shape.ways()));
    writeAt = in(uint(placeWidth));
    write = in(bits(shape.ways()));
    Bits high = written.high(WORD_WIDTH);
    Bits low = written.low(WORD_WIDTH);
    Bits beat = stored.apply(parity ? cat(high.xorR(), high, low.xorR(), low) : written);
    int half = beat.width() / 2;
    List<Bits> words = new ArrayList<>();
    List<Bool> wrong = new ArrayList<>();
    for (int i = 0; i < shape.ways(); i++) {
      Ram<Bits> beats = ram(1 << placeWidth, beat::like).inBlockRam();
      beats.write(writeAt, beat, write.bit(i));
      Bits both = beats.readSync(readAt, read);
      wrong.addFirst(
          parity ? mux(upper, both.high(half).xorR(), both.low(half).xorR()) : lit(false));
      words.add(both.low(WORD_WIDTH));
      words.add(both.bits(half + WORD_WIDTH - 1, half));
    }
    damaged.set(cat(wrong));
    UInt selected = upper.asUInt();
    word.set(
        vecOf(words).get(shape.ways() == 1 ? selected : cat(OneHot.index(way), selected).asUInt()));
  }
}
