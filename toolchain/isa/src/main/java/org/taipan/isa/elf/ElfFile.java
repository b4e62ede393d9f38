package org.taipan.isa.elf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A statically linked ELF64 program (System V gABI 4.1; RISC-V psABI).
 *
 * @param entry address of the first instruction
 * @param flags e_flags: 0 = soft-float ABI, no compressed instructions
 * @param segments what a loader places in memory
 * @param sections named contents; allocated ones repeat bytes of the segments
 * @param symbols names of addresses
 */
public record ElfFile(
    long entry, int flags, List<Segment> segments, List<Section> sections, List<Symbol> symbols) {

  /** A copy that nobody else can change. */
  public ElfFile {
    segments = List.copyOf(segments);
    sections = List.copyOf(sections);
    symbols = List.copyOf(symbols);
  }

  /**
   * A piece of memory: the data, then zeros up to the size.
   *
   * @param address where it starts
   * @param data its initial bytes
   * @param size bytes in memory, at least the length of the data
   * @param writable whether the program may store to it
   * @param executable whether it holds instructions
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Segment(
      long address, byte[] data, long size, boolean writable, boolean executable) {}

  /** What a section is. */
  public enum Kind {
    /** Instructions. */
    TEXT,
    /** Constants. */
    READ_ONLY,
    /** Variables with initial values. */
    DATA,
    /** Variables that start as zero. */
    ZERO,
    /** Not in memory: debug information, notes. */
    INFO;

    /** Whether the section occupies memory of the running program. */
    public boolean allocated() {
      return this != INFO;
    }
  }

  /**
   * A named piece of the file.
   *
   * @param address where it is in memory; 0 for {@link Kind#INFO}
   * @param data its bytes; empty for {@link Kind#ZERO}
   * @param size bytes, equal to the length of the data but for {@link Kind#ZERO}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Section(String name, Kind kind, long address, byte[] data, long size) {
    /** A section with data. */
    public static Section of(String name, Kind kind, long address, byte[] data) {
      return new Section(name, kind, address, data, data.length);
    }
  }

  /**
   * A name for an address.
   *
   * @param size bytes that it names, 0 if unknown
   * @param function whether it is code
   * @param global whether it is visible to other files
   */
  public record Symbol(String name, long address, long size, boolean function, boolean global) {}

  /** The symbol with a name. */
  public Optional<Symbol> symbol(String name) {
    return symbols.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** The section with a name. */
  public Optional<Section> section(String name) {
    return sections.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /** The function or label that an address lies in, as {@code name} or {@code name+0x10}. */
  public Optional<String> describe(long address) {
    return symbols.stream()
        .filter(s -> !s.name().isEmpty() && s.address() <= address)
        .filter(s -> s.size() == 0 ? executable(s.address()) : address < s.address() + s.size())
        .max(Comparator.comparingLong(Symbol::address).thenComparing(Symbol::function))
        .map(s ->
            s.address() == address
                ? s.name()
                : s.name() + "+0x" + Long.toHexString(address - s.address()));
  }

  private boolean executable(long address) {
    return segments.stream()
        .anyMatch(
            s -> s.executable() && address >= s.address() && address < s.address() + s.size());
  }
}
