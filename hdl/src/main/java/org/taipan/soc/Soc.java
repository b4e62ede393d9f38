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
import org.taipan.core.Core;
import org.taipan.core.EventSelector;
import org.taipan.core.LateResult;
import org.taipan.core.LateUnit;
import org.taipan.core.Retired;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Flow;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Axi4;
import org.taipan.memory.AxiLite;
import org.taipan.memory.AxiReadArbiter;
import org.taipan.memory.DataMemory;
import org.taipan.memory.InstructionBuffer;
import org.taipan.memory.InstructionCache;
import org.taipan.memory.Region;

/** The core with its ways to memory and its devices. Wiring only. */
public final class Soc extends Module {
  /** The pc after reset, a multiple of 4; sampled in the first cycle after reset. */
  public final UInt bootAddress = in(uint(64));

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

  /** All that was stored is to go to memory; held until {@link #cleaned}. */
  public final Bool clean = in(bool());

  /** It is in memory; for one cycle. */
  public final Bool cleaned = out(bool());

  /**
   * The instruction that retires, or the trap that is taken, in this cycle; the value of a late
   * result is left out.
   */
  public final Flow<Retired> retired = master(flow(Retired::new));

  /** What happens in this cycle: the bit of an event's number. */
  public final Bits events = out(bits(1 << EventSelector.EVENT_WIDTH));

  /** The late result of this cycle. */
  public final LateResult lateResult;

  /** To a debugger, with parameter {@code debug}. */
  public final Optional<AxiLite> debug;

  /** To a host that takes calls, if there is one. */
  public final Optional<DevicePort> host;

  private final Core core;
  private final DataMemory data;
  private final Optional<DebugUnit> debugUnit;
  private final AxiReadArbiter arbiter = sub(AxiReadArbiter::new);
  private final LocalInterconnect localBus = sub(LocalInterconnect::new);
  private final Clint clint = sub(Clint::new);
  private final Console stdout = sub(() -> new Console(MemoryMap.STDOUT));
  private final Console stderr = sub(() -> new Console(MemoryMap.STDERR));
  private final ConsoleMerger consoles = sub(ConsoleMerger::new);
  private final Gpio gpioDevice = sub(Gpio::new);
  private final HostExit hostExit = sub(HostExit::new);

  /**
   * Describes the system.
   *
   * @param configuration what it is built for
   * @param hosted whether there is a host that takes calls
   */
  public Soc(Configuration configuration, boolean hosted) {
    core = sub(() -> new Core(configuration.core()));
    data = sub(() -> new DataMemory(configuration.dataCache(), configuration.core().data()));
    lateResult = out(new LateResult(LateUnit.of(configuration.instructions()).size()));
    debug = configuration.debug() ? Optional.of(slave(new AxiLite())) : Optional.empty();
    host = hosted ? Optional.of(master(new DevicePort())) : Optional.empty();
    debugUnit = debug.map(_ -> sub(DebugUnit::new));
    connectDebug();
    connectCore();
    configuration
        .instructionCache()
        .ifPresentOrElse(
            cache -> fetchFrom(cache, configuration.core().memory()),
            () -> fetchFrom(configuration.fetch(), configuration.core().memory()));
    connectMemory();
    connectDevices();
  }

  private void connectDebug() {
    debugUnit.ifPresentOrElse(
        unit -> {
          debug.orElseThrow().connect(unit.axi);
          unit.core.connect(core.debug);
        },
        () -> core.debug.unused());
  }

  private void connectCore() {
    core.bootAddress.set(bootAddress);
    core.interrupts.software.set(clint.softwareInterrupt);
    core.interrupts.timer.set(clint.timerInterrupt);
    core.interrupts.external.set(interrupt);
    core.mtime.set(clint.mtime);
    retired.set(core.retired);
    lateResult.set(core.lateResult);
    events.set(core.events);
  }

  private void fetchFrom(InstructionCache.Parameters parameters, Region memory) {
    InstructionCache cache = sub(() -> new InstructionCache(parameters, memory));
    core.fetchRequest.connect(cache.request);
    cache.response.connect(core.fetchResponse);
    cache.upcoming.set(core.fetchUpcoming);
    core.fetchAgain.set(cache.again);
    core.fetchEvents.set(cache.events);
    cache.flush.set(core.fetchFlush);
    cache.invalidate.set(core.fetchInvalidate);
    cache.axi.connect(arbiter.fetch);
  }

  private void fetchFrom(InstructionBuffer.Parameters parameters, Region memory) {
    InstructionBuffer buffer = sub(() -> new InstructionBuffer(parameters, memory));
    core.fetchRequest.connect(buffer.request);
    buffer.response.connect(core.fetchResponse);
    core.fetchAgain.set(false);
    buffer.flush.set(core.fetchFlush);
    buffer.invalidate.set(core.fetchInvalidate);
    buffer.axi.connect(arbiter.fetch);
    core.fetchEvents.set(buffer.events);
  }

  private void connectMemory() {
    core.cache.connect(data.port);
    core.memory.connect(data.bus);
    core.dataEvents.set(data.events);
    data.clean.set(clean);
    cleaned.set(data.cleaned);
    data.lines.connect(arbiter.data);
    data.loads.connect(arbiter.uncached);
    axi.connectFrom(arbiter.axi, data.write);
  }

  private void connectDevices() {
    core.devices.connect(localBus.bus);
    localBus.clint.connect(clint.port);
    localBus.stdout.connect(stdout.port);
    localBus.stderr.connect(stderr.port);
    localBus.gpio.connect(gpioDevice.port);
    host.ifPresentOrElse(this::connectHost, () -> localBus.host.connect(hostExit.port));
    stdout.bytes.connect(consoles.stdout);
    stderr.bytes.connect(consoles.stderr);
    consoles.merged.connect(console);
    gpioDevice.pins.connect(gpio);
    exit.set(hostExit.exit);
  }

  private void connectHost(DevicePort port) {
    HostCalls calls = sub(HostCalls::new);
    localBus.host.connect(calls.port);
    calls.exit.connect(hostExit.port);
    calls.calls.connect(port);
  }
}
