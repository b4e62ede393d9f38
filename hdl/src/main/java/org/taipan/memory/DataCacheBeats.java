package org.taipan.memory;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.ram;
import static org.taipan.hdl.Hdl.uint;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.OneHot;
import org.taipan.hdl.Ram;
import org.taipan.hdl.UInt;

/**
 * The data of the cache: one block RAM of 8-byte words for each way, all read at once. A word that
 * is written at the clock edge at which it is read is read as anything.
 */
final class DataCacheBeats extends Module {
  /** Index and beat to read. */
  final UInt readAddress;

  /** They are read at the end of this cycle; else the words stay. */
  final Bool read = in(bool());

  /** Selects {@link #word}; none: zero. */
  final Bits selected;

  /** The word that was read of the selected way. */
  final Bits word = out(bits(64));

  /** Index and beat to write. */
  final UInt writeAddress;

  /** The ways to write. */
  final Bits writeWays;

  /** The lanes to write. */
  final Bits writeMask = in(bits(8));

  /** What is written. */
  final Bits writeData = in(bits(64));

  DataCacheBeats(DataCacheParameters parameters, CacheGeometry geometry) {
    int ways = parameters.ways();
    readAddress = in(uint(geometry.wordWidth()));
    selected = in(bits(ways));
    writeAddress = in(uint(geometry.wordWidth()));
    writeWays = in(bits(ways));
    List<Bits> words = new ArrayList<>();
    for (int way = 0; way < ways; way++) {
      Ram<Bits> beats = ram(1 << geometry.wordWidth(), () -> bits(64));
      beats.write(writeAddress, writeData, writeWays.bit(way), writeMask);
      words.add(beats.readSync(readAddress, read));
    }
    word.set(OneHot.mux(selected, words));
  }
}
