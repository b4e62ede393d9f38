package org.taipan.soc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.master;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.slave;
import static org.taipan.hdl.Hdl.stream;
import static org.taipan.hdl.Hdl.sub;
import static org.taipan.hdl.Hdl.uint;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.Stream;
import org.taipan.hdl.UInt;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.MemoryMap;
import org.taipan.memory.Bus;

/** All devices behind the interconnect, by the accesses that the core makes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DevicesTest {
  private static final long MSIP = MemoryMap.CLINT.base() + MemoryMap.CLINT_MSIP;
  private static final long MTIMECMP = MemoryMap.CLINT.base() + MemoryMap.CLINT_MTIMECMP;
  private static final long MTIME = MemoryMap.CLINT.base() + MemoryMap.CLINT_MTIME;
  private static final long STDOUT = MemoryMap.STDOUT.base();
  private static final long STDERR = MemoryMap.STDERR.base();
  private static final long GPIO = MemoryMap.GPIO.base();
  private static final long EXIT = MemoryMap.HOST.base() + MemoryMap.HOST_EXIT;
  private static final int DOUBLE = 3;
  private static final int WORD = 2;
  private static final int BYTE = 0;

  private Simulation sim;

  private static final class Devices extends Module {
    final Bus bus = slave(new Bus());
    final Stream<ConsoleByte> console = master(stream(ConsoleByte::new));
    final GpioPins pins = master(new GpioPins());
    final ExitPort exit = out(new ExitPort());
    final UInt mtime = out(uint(64));
    final Bool software = out(bool());
    final Bool timer = out(bool());
    private final LocalInterconnect localBus = sub(LocalInterconnect::new);
    private final Clint clint = sub(Clint::new);
    private final Console stdout = sub(() -> new Console(MemoryMap.STDOUT));
    private final Console stderr = sub(() -> new Console(MemoryMap.STDERR));
    private final ConsoleMerger merger = sub(ConsoleMerger::new);
    private final Gpio gpio = sub(Gpio::new);
    final DevicePort calls = master(new DevicePort());
    private final HostCalls host = sub(HostCalls::new);
    private final HostExit hostExit = sub(HostExit::new);

    Devices() {
      bus.connect(localBus.bus);
      localBus.clint.connect(clint.port);
      localBus.stdout.connect(stdout.port);
      localBus.stderr.connect(stderr.port);
      localBus.gpio.connect(gpio.port);
      localBus.host.connect(host.port);
      stdout.bytes.connect(merger.stdout);
      stderr.bytes.connect(merger.stderr);
      merger.merged.connect(console);
      gpio.pins.connect(pins);
      host.exit.connect(hostExit.port);
      host.calls.connect(calls);
      exit.set(hostExit.exit);
      mtime.set(clint.mtime);
      software.set(clint.softwareInterrupt);
      timer.set(clint.timerInterrupt);
    }
  }

  @BeforeAll
  void build() {
    sim = Simulation.of(Devices::new);
  }

  @AfterAll
  void close() {
    sim.close();
  }

  @BeforeEach
  void reset() {
    sim.poke("bus_command_valid", 0);
    sim.poke("console_ready", 1);
    sim.poke("pins_in", 0);
    sim.poke("calls_command_ready", 0);
    sim.poke("calls_word", 0);
    sim.reset();
  }

  private void offer(boolean write, int size, long address, long value) {
    int offset = (int) (address & 7);
    sim.poke("bus_command_valid", 1);
    sim.poke("bus_command_payload_address", address);
    sim.poke("bus_command_payload_write", write);
    sim.poke("bus_command_payload_size", size);
    sim.poke("bus_command_payload_data", value << (8 * offset));
    sim.poke("bus_command_payload_mask", ((1L << (1 << size)) - 1) << offset);
  }

  /** One access, which must be answered in the next cycle. */
  private long access(boolean write, int size, long address, long value) {
    offer(write, size, address, value);
    assertTrue(sim.isHigh("bus_command_ready"));
    sim.step();
    sim.poke("bus_command_valid", 0);
    assertTrue(sim.isHigh("bus_response_valid"));
    assertFalse(sim.isHigh("bus_response_payload_error"));
    long lanes = sim.peek("bus_response_payload_data") >>> (8 * (address & 7));
    return size == DOUBLE ? lanes : lanes & ((1L << (8 << size)) - 1);
  }

  private void store(int size, long address, long value) {
    access(true, size, address, value);
  }

  private long load(int size, long address) {
    return access(false, size, address, 0);
  }

  @Test
  void timeCountsCyclesAndCanBeSet() {
    long before = sim.peek("mtime");
    sim.step(5);
    assertEquals(before + 5, sim.peek("mtime"));
    store(DOUBLE, MTIME, 0x1_0000_0000L);
    assertEquals(0x1_0000_0000L, load(DOUBLE, MTIME));
    assertEquals(1, load(WORD, MTIME + 4));
  }

  @Test
  void timerInterruptFollowsTheComparison() {
    assertFalse(sim.isHigh("timer"));
    store(DOUBLE, MTIMECMP, sim.peek("mtime") + 10);
    assertFalse(sim.isHigh("timer"));
    sim.step(10);
    assertTrue(sim.isHigh("timer"));
    store(DOUBLE, MTIMECMP, -1);
    sim.step();
    assertFalse(sim.isHigh("timer"));
    assertEquals(-1, load(DOUBLE, MTIMECMP));
  }

  @Test
  void compareTakesHalves() {
    store(WORD, MTIMECMP, 0x1234_5678);
    assertEquals(0xffff_ffff_1234_5678L, load(DOUBLE, MTIMECMP));
    store(WORD, MTIMECMP + 4, 0);
    assertEquals(0x1234_5678, load(DOUBLE, MTIMECMP));
  }

  @Test
  void softwareInterruptIsOneBit() {
    store(WORD, MSIP, 0xffff_ffffL);
    assertTrue(sim.isHigh("software"));
    assertEquals(1, load(WORD, MSIP));
    store(WORD, MSIP, 0xfffe);
    assertFalse(sim.isHigh("software"));
  }

  private void expectByte(int channel, char data) {
    for (int i = 0; i < 5 && !sim.isHigh("console_valid"); i++) {
      sim.step();
    }
    assertTrue(sim.isHigh("console_valid"));
    assertEquals(channel, sim.peek("console_payload_channel"));
    assertEquals(data, sim.peek("console_payload_data"));
    sim.step();
  }

  @Test
  void consolesSendOnTheirChannels() {
    store(BYTE, STDOUT, 'a');
    expectByte(0, 'a');
    store(BYTE, STDERR, 'b');
    expectByte(1, 'b');
  }

  @Test
  void fullConsoleSaysSoAndMakesTheStoreWait() {
    sim.poke("console_ready", 0);
    assertEquals(1, load(WORD, STDOUT + MemoryMap.CONSOLE_STATUS));
    store(BYTE, STDOUT, '1');
    sim.step(3);
    store(BYTE, STDOUT, '2');
    assertEquals(0, load(WORD, STDOUT + MemoryMap.CONSOLE_STATUS));
    assertEquals(1, load(WORD, STDERR + MemoryMap.CONSOLE_STATUS));
    offer(true, BYTE, STDOUT, '3');
    assertFalse(sim.isHigh("bus_command_ready"));
    sim.step(5);
    assertFalse(sim.isHigh("bus_command_ready"));
    sim.poke("console_ready", 1);
    assertEquals('1', sim.peek("console_payload_data"));
    for (int i = 0; !sim.isHigh("bus_command_ready"); i++) {
      assertTrue(i < 5);
      sim.step();
    }
    sim.step();
    sim.poke("bus_command_valid", 0);
    expectByte(0, '3');
  }

  @Test
  void storesBesideTheTransmitRegisterSendNothing() {
    store(BYTE, STDOUT + 1, 'x');
    store(WORD, STDOUT + MemoryMap.CONSOLE_STATUS, 'x');
    store(DOUBLE, STDOUT + 8, 'x');
    sim.step(3);
    assertFalse(sim.isHigh("console_valid"));
  }

  @Test
  void pinsAreDrivenAndRead() {
    store(WORD, GPIO + MemoryMap.GPIO_OUT, 0xcafe_0000L);
    store(BYTE, GPIO + MemoryMap.GPIO_OUT + 1, 0xba);
    store(DOUBLE, GPIO + MemoryMap.GPIO_ENABLE, -1);
    assertEquals(0xcafe_ba00L, sim.peek("pins_out"));
    assertEquals(0xcafe_ba00L, load(DOUBLE, GPIO + MemoryMap.GPIO_OUT));
    assertEquals(0xffff_ffffL, sim.peek("pins_outputEnable"));
    sim.poke("pins_in", 0x8000_0001L);
    sim.step(2);
    assertEquals(0x8000_0001L, load(WORD, GPIO + MemoryMap.GPIO_IN));
    store(WORD, GPIO + MemoryMap.GPIO_IN, 0);
    assertEquals(0x8000_0001L, load(WORD, GPIO + MemoryMap.GPIO_IN));
  }

  @Test
  void exitIsOnePulse() {
    store(WORD, EXIT, 42);
    assertTrue(sim.isHigh("exit_valid"));
    assertEquals(42, sim.peek("exit_code"));
    sim.step();
    assertFalse(sim.isHigh("exit_valid"));
    store(BYTE, EXIT + 1, 42);
    assertFalse(sim.isHigh("exit_valid"));
    store(DOUBLE, EXIT, 7);
    assertEquals(7, sim.peek("exit_code"));
  }

  @Test
  void allOtherWordsOfTheHostAreOutside() {
    long data = MemoryMap.HOST.base() + MemoryMap.HOST_DATA;
    offer(true, WORD, data + 4, 5);
    assertTrue(sim.isHigh("calls_command_valid"));
    assertTrue(sim.isHigh("calls_command_payload_write"));
    assertEquals(data + 4, sim.peek("calls_command_payload_address"));
    assertEquals(5L << 32, sim.peek("calls_command_payload_data"));
    assertEquals(0xf0, sim.peek("calls_command_payload_mask"));
    sim.step(3);
    assertFalse(sim.isHigh("bus_command_ready"));
    sim.poke("calls_command_ready", 1);
    sim.poke("calls_word", 77);
    assertEquals(77, load(DOUBLE, data));
    assertEquals(0, load(DOUBLE, EXIT));
    assertEquals(0, load(DOUBLE, GPIO + MemoryMap.GPIO_OUT));
    offer(false, DOUBLE, EXIT, 0);
    assertFalse(sim.isHigh("calls_command_valid"));
  }

  @Test
  void offsetsWithoutARegisterReadZero() {
    assertEquals(0, load(DOUBLE, GPIO + 0x18));
    assertEquals(0, load(DOUBLE, MemoryMap.CLINT.base() + 8));
    assertEquals(0, load(DOUBLE, EXIT));
  }
}
