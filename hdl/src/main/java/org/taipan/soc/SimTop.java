package org.taipan.soc;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.flow;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import java.util.Optional;
import org.taipan.core.EventSelector;
import org.taipan.core.LateUnit;
import org.taipan.core.Retired;
import org.taipan.core.RetirementDelay;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.memory.Axi4;
import org.taipan.memory.AxiLite;

/**
 * Top for simulation: the system, a port with a record for each instruction that retires and each
 * trap, and a port to the host.
 */
public final class SimTop extends Module {
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

  /** Instructions and traps, each some cycles after it happened; every record must be taken. */
  public final Flow<Retired> retire = master(flow(Retired::new));

  /** What happened in the cycle of the record: the bit of an event's number, for each event. */
  public final Bits events = out(bits(1 << EventSelector.EVENT_WIDTH));

  /** To the host that simulates it: the words of its region that are not the exit register. */
  public final DevicePort host = master(new DevicePort());

  /** To a debugger, with parameter {@code debug}. */
  public final Optional<AxiLite> debug;

  private final Soc soc;
  private final RetirementDelay delay;

  /**
   * Describes the top.
   *
   * @param configuration what it is built for
   */
  public SimTop(Configuration configuration) {
    soc = sub(() -> new Soc(configuration, true));
    soc.bootAddress.set(bootAddress);
    soc.interrupt.set(interrupt);
    soc.clean.set(cleanRequest);
    cleanDone.set(soc.cleaned);
    soc.axi.connect(axi);
    soc.console.connect(console);
    soc.gpio.connect(gpio);
    exit.set(soc.exit);
    soc.host.orElseThrow().connect(host);
    debug = soc.debug.map(_ -> slave(new AxiLite()));
    debug.ifPresent(port -> port.connect(soc.debug.orElseThrow()));
    delay = sub(() -> new RetirementDelay(LateUnit.of(configuration.instructions())));
    delay.retired.set(soc.retired);
    delay.lateResult.set(soc.lateResult);
    retire.set(delay.records);
    delay.events.set(soc.events);
    events.set(delay.delayedEvents);
  }
}
