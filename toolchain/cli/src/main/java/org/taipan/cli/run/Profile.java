package org.taipan.cli.run;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Segment;
import org.taipan.isa.elf.LineTable;

/**
 * Where a program spends itself: a cost for each instruction address, summed by function and by
 * source line. On golden an instruction costs one; on the circuit, the cycles since the retirement
 * before it.
 */
final class Profile {
  private static final int ROWS = 15;

  private final ElfFile elf;
  private final long start;
  private final long[] costs;
  private long elsewhere;

  private record Row(String name, long cost) {}

  Profile(ElfFile elf) {
    this.elf = elf;
    List<Segment> code = elf.segments().stream().filter(Segment::executable).toList();
    start = code.stream().mapToLong(Segment::address).min().orElse(0);
    long end = code.stream().mapToLong(s -> s.address() + s.size()).max().orElse(start);
    costs = new long[Math.toIntExact((end - start + 3) / 4)];
  }

  /** Adds to the cost of the instruction at an address. */
  void count(long pc, long cost) {
    long index = (pc - start) >>> 2;
    if (index < costs.length) {
      costs[(int) index] += cost;
    } else {
      elsewhere += cost;
    }
  }

  /**
   * Prints the most expensive functions and lines.
   *
   * @param unit what the costs are, in the plural
   */
  void print(PrintStream out, String unit) {
    LineTable lines = LineTable.of(elf);
    SourceLines sources = new SourceLines();
    table(out, unit, "function", this::function);
    if (!lines.ranges().isEmpty()) {
      table(out, unit, "line", address -> lines.at(address).map(sources::describe));
    }
  }

  /** The function, or in assembly language the label, that an address belongs to. */
  private Optional<String> function(long address) {
    return elf.describe(address).map(name -> name.replaceFirst("\\+0x[0-9a-f]+$", ""));
  }

  private void table(PrintStream out, String unit, String by, Naming naming) {
    Map<String, Long> sums = new HashMap<>();
    sums.merge("(elsewhere)", elsewhere, Long::sum);
    for (int i = 0; i < costs.length; i++) {
      if (costs[i] > 0) {
        sums.merge(naming.name(start + 4L * i).orElse("(elsewhere)"), costs[i], Long::sum);
      }
    }
    long total = sums.values().stream().mapToLong(Long::longValue).sum();
    out.printf("%12s  share  %s%n", unit, by);
    sums.entrySet().stream()
        .filter(sum -> sum.getValue() > 0)
        .map(sum -> new Row(sum.getKey(), sum.getValue()))
        .sorted(Comparator.comparingLong(Row::cost).reversed().thenComparing(Row::name))
        .limit(ROWS)
        .forEach(
            row -> out.printf("%12d %5.1f%%  %s%n", row.cost, 100.0 * row.cost / total, row.name));
    out.printf("%12d %5.1f%%  in all%n%n", total, 100.0);
  }

  /** What an address belongs to. */
  private interface Naming {
    Optional<String> name(long address);
  }
}
