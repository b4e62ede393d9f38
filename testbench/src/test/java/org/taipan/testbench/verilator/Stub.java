package org.taipan.testbench.verilator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.isa.elf.ElfFile.Symbol;
import org.taipan.testbench.Retirement;

/** The stand-in circuit of StubTop.v, and scripts for it. */
public final class Stub {
  /** Where a script's data may stand. */
  public static final long DATA = MemoryMap.DRAM.base() + 0x20000;

  private static final long SCRIPT = MemoryMap.DRAM.base() + 0x10000;
  private static final long EXIT_ADDRESS = MemoryMap.HOST.base() + MemoryMap.HOST_EXIT;
  private static final int TRAP = 1 << 6;
  private static final int INTERRUPT = 1 << 7;

  private final List<Long> words = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();

  /** The circuit; its models are kept with all others of this repository. */
  public static Circuit circuit(Path folder) {
    try (InputStream in = Stub.class.getResourceAsStream("StubTop.v")) {
      return circuit(
          folder, new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Circuit circuit(Path folder, String verilog) throws IOException {
    Files.writeString(folder.resolve("StubTop.v"), verilog);
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"config\": \"stub\", \"top\": \"SimTop\", \"files\": [\"StubTop.v\"]}");
    return Circuit.open(folder, cache());
  }

  /** The repository's cache of models. */
  public static ModelCache cache() {
    Path repository = Path.of(System.getProperty("taipan.repository"));
    return new ModelCache(
        repository.resolve("rtl-out/models"), Tools.installed(), BuildListener.SILENT);
  }

  private Stub order(long... given) {
    Arrays.stream(given).forEach(words::add);
    return this;
  }

  /** Sends text to a console channel. */
  public Stub console(int channel, String text) {
    text.chars().forEach(c -> order(1 | c << 8 | channel << 16));
    return this;
  }

  Stub write(long address, int beats, int strobe, int burst, long data) {
    return order(2 | (beats - 1) << 8 | strobe << 16 | burst << 24, address, data);
  }

  Stub read(long address, int beats, int burst, int size) {
    return order(3 | (beats - 1) << 8 | burst << 16 | size << 18, address);
  }

  Stub readTwo(long first, long second) {
    return order(11, first, second);
  }

  /** Shows a retirement record. */
  public Stub retire(Retirement r) {
    long flags = (r.cause | (r.trap ? TRAP : 0) | (r.interrupt ? INTERRUPT : 0)) & 0xff;
    long high = flags | (long) r.rd << 8 | (long) r.memReadMask << 16 | (long) r.memWriteMask << 24;
    return order(
        4,
        r.pc,
        r.rdValue,
        r.memAddress,
        r.memData,
        r.tval,
        high << 32 | (r.instruction & 0xffff_ffffL));
  }

  /** Retires a store and pulses the exit port. */
  public Stub exit(int code) {
    return store(EXIT_ADDRESS, code).order(5 | code << 8);
  }

  /** Pulses the exit port. */
  public Stub exitPulse(int code) {
    return order(5 | code << 8);
  }

  Stub store(long address, long value) {
    Retirement r = new Retirement();
    r.memAddress = address;
    r.memWriteMask = 0xff;
    r.memData = value;
    return retire(r);
  }

  /** Waits. */
  public Stub pause(long cycles) {
    return order(6 | cycles << 8);
  }

  Stub pins(long enable, long out) {
    return order(7, enable << 32 | out);
  }

  Stub awaitInterrupt() {
    return order(8);
  }

  /** Does nothing for ever. */
  public Stub hang() {
    return order(9);
  }

  Stub fail() {
    return order(10);
  }

  Stub data(long... content) {
    segments.add(segment(DATA, Arrays.stream(content).boxed().toList()));
    return this;
  }

  /** Puts a program beside the script: its first segment is where the stub boots. */
  public Stub program(ElfFile elf) {
    segments.addAll(elf.segments());
    symbols.addAll(elf.symbols());
    return this;
  }

  Stub symbol(String name, long address) {
    symbols.add(new Symbol(name, address, 0, false, true));
    return this;
  }

  /** The program that makes the stub obey this script. */
  public ElfFile build() {
    List<Segment> all = new ArrayList<>(segments);
    all.add(segment(SCRIPT, words));
    return new ElfFile(MemoryMap.DRAM.base(), 0, all, List.of(), symbols);
  }

  private static Segment segment(long address, List<Long> content) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * content.size()).order(ByteOrder.LITTLE_ENDIAN);
    content.forEach(bytes::putLong);
    return new Segment(address, bytes.array(), bytes.capacity(), true, false);
  }
}
