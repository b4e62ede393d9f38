package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.reg;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.when;

import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;

/**
 * Merges the two consoles into one stream with a channel number. The core waits for each store, so
 * bytes of both leave in the order of the stores as long as the receiver is ready.
 */
public final class ConsoleMerger extends Module {
  /** Standard output, channel 0; goes first. */
  public final Stream<Bits> stdout = slave(stream(() -> bits(8)));

  /** Standard error, channel 1. */
  public final Stream<Bits> stderr = slave(stream(() -> bits(8)));

  /** Both; registered. */
  public final Stream<ConsoleByte> merged = master(stream(ConsoleByte::new));

  /** Describes the merger. */
  public ConsoleMerger() {
    Bool full = reg(bool()).init(false);
    ConsoleByte content = reg(new ConsoleByte());
    stdout.ready.set(full.not());
    stderr.ready.set(full.not().andNot(stdout.valid));
    merged.valid.set(full);
    merged.payload.set(content);
    when(
        full.not(),
        () -> {
          full.set(stdout.valid.or(stderr.valid));
          content.channel.set(stdout.valid.not().asUInt());
          content.data.set(mux(stdout.valid, stdout.payload, stderr.payload));
        });
    when(merged.fire(), () -> full.set(false));
  }
}
