package org.taipan.isa.elf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Which source line each instruction of a program comes from: the ELF file's DWARF line table. */
public final class LineTable {

  /**
   * A place in the source.
   *
   * @param file its name as the compiler wrote it
   * @param line number from 1
   */
  public record Place(String file, int line) {}

  /**
   * Instructions from one address up to another that come from one place.
   *
   * @param end first address behind them
   */
  public record Range(long start, long end, Place place) {}

  private final TreeMap<Long, Range> ranges = new TreeMap<>(Long::compareUnsigned);

  private LineTable(List<Range> ranges) {
    for (Range range : ranges) {
      this.ranges.put(range.start(), range);
    }
  }

  /**
   * The table of a program; empty if it has no {@code .debug_line}.
   *
   * @throws ElfException if the section is broken or of a version other than DWARF 2 to 5
   */
  public static LineTable of(ElfFile elf) {
    Optional<byte[]> lines = elf.section(".debug_line").map(ElfFile.Section::data);
    if (lines.isEmpty()) {
      return new LineTable(List.of());
    }
    DwarfStrings strings = new DwarfStrings(data(elf, ".debug_line_str"), data(elf, ".debug_str"));
    return new LineTable(new DwarfLines(lines.get(), strings).ranges());
  }

  /** Where the instruction at an address comes from. */
  public Optional<Place> at(long address) {
    return Optional.ofNullable(ranges.floorEntry(address))
        .map(entry -> entry.getValue())
        .filter(range -> Long.compareUnsigned(address, range.end()) < 0)
        .map(Range::place);
  }

  /** All ranges in the order of their addresses. */
  public List<Range> ranges() {
    return new ArrayList<>(ranges.values());
  }

  private static byte[] data(ElfFile elf, String section) {
    return elf.section(section).map(ElfFile.Section::data).orElse(new byte[0]);
  }
}
