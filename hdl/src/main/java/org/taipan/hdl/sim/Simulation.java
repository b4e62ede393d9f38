package org.taipan.hdl.sim;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.taipan.hdl.Module;
import org.taipan.hdl.Verilog;

/**
 * A running circuit whose ports Java reads and writes by their Verilog names:
 *
 * <pre>{@code
 * try (var sim = Simulation.of(() -> new Counter(8))) {
 *   sim.poke("enable", 1);
 *   sim.step(3);
 *   assertEquals(3, sim.peek("count"));
 * }
 * }</pre>
 *
 * <p>Inputs are 0 at first, and the circuit has been through a reset. Inputs take effect with the
 * next {@link #step}, {@link #peek} or {@link #eval}. Registers hold 0 before the reset. Values of
 * up to 64 bits are a {@code long} without sign. A model is built once for a circuit and kept in a
 * cache ({@code ~/.cache/taipan}, or the property {@code taipan.cache}). Used by one thread, the
 * one that made it.
 */
public final class Simulation implements AutoCloseable {
  /** How a failed check of the circuit begins its message. */
  private static final String FAILURE = "FAILURE ";

  private record Port(Verilog.Port definition, MemorySegment memory) {}

  private final Map<String, Port> ports = new HashMap<>();
  private final Model model;
  private boolean changed;
  private long cycles;

  private Simulation(Verilog.Generated verilog) {
    model = new Model(new ModelBuilder(Tools.cache()).build(verilog));
    for (int i = 0; i < verilog.ports().size(); i++) {
      Verilog.Port port = verilog.ports().get(i);
      ports.put(port.name(), new Port(port, model.port(i, port.width())));
    }
    if (ports.containsKey("reset")) {
      reset();
    }
  }

  /**
   * Builds and starts a circuit.
   *
   * @param top makes the top module
   * @return the circuit after reset
   * @throws org.taipan.hdl.HdlError when the circuit is wrong
   * @throws SimulationException when Verilator or the compiler is missing or fails
   */
  public static Simulation of(Supplier<? extends Module> top) {
    try {
      Path directory = Files.createTempDirectory("taipan-sim-");
      try {
        return new Simulation(Verilog.generate(directory, top));
      } finally {
        ModelBuilder.delete(directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Sets an input.
   *
   * @param name of the port
   * @param value must fit; of ports of 64 bits and more, a negative number stands for its bits,
   *     extended with ones
   */
  public void poke(String name, long value) {
    Port port = input(name);
    int width = port.definition.width();
    if (width < Long.SIZE && value >>> width != 0) {
      throw new SimulationException(
          "%d does not fit into the %d bits of %s".formatted(value, width, name));
    }
    if (width > Long.SIZE) {
      poke(name, BigInteger.valueOf(value));
    } else {
      write(port.memory, value);
      changed = true;
    }
  }

  /** Sets an input of one bit. */
  public void poke(String name, boolean value) {
    poke(name, value ? 1 : 0);
  }

  /** Sets an input that is an enum signal. */
  @SuppressWarnings("EnumOrdinal") // the encoding is the order
  public void poke(String name, Enum<?> value) {
    poke(name, value.ordinal());
  }

  /**
   * Sets an input of any width.
   *
   * @param name of the port
   * @param value must fit; a negative number stands for its two's complement
   */
  public void poke(String name, BigInteger value) {
    Port port = input(name);
    int width = port.definition.width();
    BigInteger bits = value.signum() < 0 ? value.add(BigInteger.ONE.shiftLeft(width)) : value;
    if (bits.signum() < 0 || bits.bitLength() > width) {
      throw new SimulationException(
          "%d does not fit into the %d bits of %s".formatted(value, width, name));
    }
    if (width <= Long.SIZE) {
      write(port.memory, bits.longValue());
    } else {
      for (int i = 0; i * Integer.SIZE < width; i++) {
        port.memory.set(JAVA_INT_UNALIGNED, i * 4L, bits.shiftRight(i * Integer.SIZE).intValue());
      }
    }
    changed = true;
  }

  /**
   * Reads a port of up to 64 bits.
   *
   * @param name of the port
   * @return its value, without sign
   */
  public long peek(String name) {
    settle();
    Port port = port(name);
    if (port.definition.width() > Long.SIZE) {
      throw new SimulationException(
          "%s has %d bits: read it with peekBig".formatted(name, port.definition.width()));
    }
    return read(port.memory);
  }

  /** Reads a port of one bit. */
  public boolean isHigh(String name) {
    return peek(name) != 0;
  }

  /** Reads a port of up to 64 bits as a number in two's complement. */
  public long peekSigned(String name) {
    int unused = Long.SIZE - port(name).definition.width();
    return peek(name) << unused >> unused;
  }

  /** Reads a port that is an enum signal. */
  public <E extends Enum<E>> E peek(String name, Class<E> type) {
    E[] constants = type.getEnumConstants();
    long value = peek(name);
    if (value >= constants.length) {
      throw new SimulationException("%s is %d, no %s".formatted(name, value, type.getSimpleName()));
    }
    return constants[(int) value];
  }

  /** Reads a port of any width, without sign. */
  public BigInteger peekBig(String name) {
    settle();
    Port port = port(name);
    BigInteger value = BigInteger.ZERO;
    if (port.definition.width() <= Long.SIZE) {
      value = new BigInteger(Long.toUnsignedString(read(port.memory)));
    } else {
      for (long at = port.memory.byteSize() - 4; at >= 0; at -= 4) {
        long word = Integer.toUnsignedLong(port.memory.get(JAVA_INT_UNALIGNED, at));
        value = value.shiftLeft(Integer.SIZE).or(BigInteger.valueOf(word));
      }
    }
    return value;
  }

  /** One cycle of {@code clk}. */
  public void step() {
    step(1);
  }

  /** Cycles of {@code clk}: a rising edge, then a falling one, for each. */
  public void step(long count) {
    clock("clk", count);
  }

  /**
   * Cycles of a clock.
   *
   * @param clock name of the input
   * @param count number of cycles
   * @throws SimulationException when a check in the circuit fails
   */
  public void clock(String clock, long count) {
    MemorySegment memory = input(clock).memory;
    settle();
    long done = model.cycles(memory, count);
    cycles += done;
    ended(done < count || model.eval());
  }

  /** One cycle with {@code reset} high. */
  public void reset() {
    poke("reset", 1);
    step();
    poke("reset", 0);
    eval();
  }

  /** Lets the inputs take effect on the outputs, without a clock edge. */
  public void eval() {
    changed = false;
    ended(model.eval());
  }

  /** Clock cycles so far, those of reset among them. */
  public long cycles() {
    return cycles;
  }

  @Override
  public void close() {
    model.close();
  }

  private void settle() {
    if (changed) {
      eval();
    }
  }

  private void ended(boolean finished) {
    if (finished) {
      String reasons =
          model
              .printed()
              .lines()
              .filter(line -> line.startsWith(FAILURE))
              .map(line -> line.substring(FAILURE.length()))
              .collect(Collectors.joining("; "));
      throw new SimulationException("in cycle %d: %s".formatted(cycles, reasons));
    }
  }

  private Port port(String name) {
    Port port = ports.get(name);
    if (port == null) {
      throw new SimulationException(
          "no port %s; there are %s".formatted(name, ports.keySet().stream().sorted().toList()));
    }
    return port;
  }

  private Port input(String name) {
    Port port = port(name);
    if (port.definition.direction() != Verilog.Direction.INPUT) {
      throw new SimulationException(name + " is an output");
    }
    return port;
  }

  private static void write(MemorySegment memory, long value) {
    switch ((int) memory.byteSize()) {
      case 1 -> memory.set(JAVA_BYTE, 0, (byte) value);
      case 2 -> memory.set(JAVA_SHORT_UNALIGNED, 0, (short) value);
      case 4 -> memory.set(JAVA_INT_UNALIGNED, 0, (int) value);
      default -> memory.set(JAVA_LONG_UNALIGNED, 0, value);
    }
  }

  private static long read(MemorySegment memory) {
    return switch ((int) memory.byteSize()) {
      case 1 -> Byte.toUnsignedLong(memory.get(JAVA_BYTE, 0));
      case 2 -> Short.toUnsignedLong(memory.get(JAVA_SHORT_UNALIGNED, 0));
      case 4 -> Integer.toUnsignedLong(memory.get(JAVA_INT_UNALIGNED, 0));
      default -> memory.get(JAVA_LONG_UNALIGNED, 0);
    };
  }
}
