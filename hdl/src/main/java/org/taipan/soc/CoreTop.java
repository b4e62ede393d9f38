package org.taipan.soc;

import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import java.util.Optional;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.memory.Axi4;
import org.taipan.memory.AxiLite;

/** Top for synthesis: the system without the retirement port. */
public final class CoreTop extends Module {
  /** The pc after reset, a multiple of 4; sampled in the first cycle after reset. */
  public final UInt bootAddress = in(uint(64)).named("boot_address");

  /** External interrupt, a level. */
  public final Bool interrupt = in(bool());

  /** To DRAM. */
  public final Axi4 axi = master(new Axi4());

  /** Bytes written to the consoles. */
  public final Stream<ConsoleByte> console = master(stream(ConsoleByte::new));

  /** General-purpose pins. */
  public final GpioPins gpio = master(new GpioPins());

  /** The end of the program. */
  public final ExitPort exit = out(new ExitPort());

  /** All that was stored is to go to DRAM; held until {@link #cleanDone}. */
  public final Bool cleanRequest = in(bool()).named("clean_request");

  /** It is in DRAM; for one cycle. */
  public final Bool cleanDone = out(bool()).named("clean_done");

  /** To a debugger, with parameter {@code debug}. */
  public final Optional<AxiLite> debug;

  private final Soc soc;

  /**
   * Describes the top.
   *
   * @param configuration what it is built for
   */
  public CoreTop(Configuration configuration) {
    soc = sub(() -> new Soc(configuration, false));
    soc.bootAddress.set(bootAddress);
    soc.interrupt.set(interrupt);
    soc.clean.set(cleanRequest);
    cleanDone.set(soc.cleaned);
    soc.axi.connect(axi);
    soc.console.connect(console);
    soc.gpio.connect(gpio);
    exit.set(soc.exit);
    debug = soc.debug.map(_ -> slave(new AxiLite()));
    debug.ifPresent(port -> port.connect(soc.debug.orElseThrow()));
  }
}
