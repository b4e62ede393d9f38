package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Op;
import org.taipan.testbench.RunOptions;

/**
 * Items that are about memory. Behind the data window lie {@link #PAGES} pages of 4096 bytes, zero
 * at first: places of the same offset in different pages share a set of a cache. In the first of
 * these pages there may be failing blocks; cbo.zero, whose faults a cache may find later than the
 * ISA demands of loads and stores, stays away from them.
 */
final class MemoryItems {
  private static final int PAGE = 4096;
  private static final int FIRST_PAGE = 2;
  private static final int FAILING_PAGES = 8;
  private static final int PAGES = 24;

  /** The register that points to the window points to its middle. */
  private static final int MIDDLE = 2048;

  private final Palette palette;
  private final List<Integer> failing;
  private final Optional<Op> zeroBlock;

  MemoryItems(Palette palette, List<Integer> failing) {
    this.palette = palette;
    this.failing = failing;
    this.zeroBlock = palette.ops(op -> op.mnemonic().equals("cbo.zero")).stream().findFirst();
  }

  /** Offsets from the window of a program's failing blocks. */
  static List<Integer> failingBlocks(RandomGenerator random) {
    return IntStream.range(0, Math.max(0, random.nextInt(-2, 5)))
        .map(i ->
            random.nextInt(FIRST_PAGE, FIRST_PAGE + FAILING_PAGES) * PAGE
                + random.nextInt(PAGE / RunOptions.BLOCK_BYTES) * RunOptions.BLOCK_BYTES)
        .distinct()
        .boxed()
        .toList();
  }

  private static Item item(List<String> lines) {
    return new Item(lines, false);
  }

  private int below(int bound) {
    return palette.random.nextInt(bound);
  }

  /**
   * Stores of all sizes within 16 bytes, then loads of what they wrote, through other bases too.
   */
  Item overlap() {
    List<String> lines = new ArrayList<>();
    int chunk = 16 * below(8);
    String other = Registers.WINDOW;
    if (palette.oneIn(3)) {
      lines.add("addi x26, x8, " + chunk);
      other = "x26";
    }
    for (int i = 1 + below(3); i > 0; i--) {
      lines.add(near(palette.stores, Registers.WINDOW, chunk));
    }
    for (int i = below(3); i > 0; i--) {
      lines.add(palette.compute());
    }
    for (int i = 1 + below(3); i > 0; i--) {
      lines.add(near(palette.loads, other, other.equals("x26") ? 0 : chunk));
      if (palette.oneIn(4)) {
        lines.add(near(palette.stores, Registers.WINDOW, chunk));
      }
    }
    return item(lines);
  }

  private String near(List<Op> ops, String base, int chunk) {
    Op op = palette.any(ops);
    int bytes = Palette.bytes(op);
    int at = palette.oneIn(20) ? below(16) : below(16 / bytes) * bytes;
    return palette.access(op, base, chunk + at);
  }

  /** Accesses to a few lines that share sets, so that each throws another out. */
  Item conflict() {
    List<String> lines = new ArrayList<>();
    int set = palette.oneIn(3) ? below(PAGE / 8) * 8 - MIDDLE : below(4) * 64;
    for (int i = 1 + below(4); i > 0; i--) {
      if (palette.oneIn(3)) {
        lines.add("andi x26, x%d, 15".formatted(palette.registers.source()));
        lines.add("slli x26, x26, 12");
      } else {
        lines.add("lui x26, " + (FIRST_PAGE + below(PAGES)));
      }
      lines.add("add x26, x26, " + Registers.WINDOW);
      for (int j = 1 + below(2); j > 0; j--) {
        int offset = set + below(4) * 8 + (palette.oneIn(8) ? 4 : 0);
        lines.add(palette.access("x26", Math.min(offset, 2047)));
      }
    }
    return item(lines);
  }

  /** An access in a failing block or beside it, or a jump into it. */
  Item failing() {
    if (failing.isEmpty()) {
      return conflict();
    }
    int block = palette.any(failing);
    int start = block % PAGE - MIDDLE;
    List<String> lines = new ArrayList<>();
    if (palette.oneIn(5)) {
      lines.add("auipc %s, 0".formatted(Registers.RECOVERY));
      lines.add("addi %s, %s, 20".formatted(Registers.RECOVERY, Registers.RECOVERY));
      page(lines, block / PAGE);
      lines.add("jalr x5, %d(x26)".formatted(start + 4 * below(RunOptions.BLOCK_BYTES / 4)));
      return item(lines);
    }
    page(lines, block / PAGE);
    for (int i = 1 + below(3); i > 0; i--) {
      int at = start + (below(RunOptions.BLOCK_BYTES / 8 + 16) - 8) * 8;
      lines.add(palette.access("x26", Math.clamp(at, -2048, 2040)));
      if (palette.oneIn(3)) {
        lines.add(palette.text.random(palette.slow()));
      }
    }
    return item(lines);
  }

  /** Points x26 to a page of the window and the pages behind it. */
  private static void page(List<String> lines, int page) {
    lines.add("lui x26, " + page);
    lines.add("add x26, x26, " + Registers.WINDOW);
  }

  /** Accesses at the end of DRAM and 64 KiB before it. */
  Item memoryEnd() {
    List<String> lines = new ArrayList<>();
    long page = RandomProgram.DRAM_BYTES / PAGE - palette.any(List.of(1, 1, 2, 15, 16, 17));
    lines.add("addi x26, zero, 1");
    lines.add("slli x26, x26, " + Long.numberOfTrailingZeros(MemoryMap.DRAM.base()));
    lines.add("lui x27, 0x%x".formatted(page));
    lines.add("add x26, x26, x27");
    for (int i = 1 + below(3); i > 0; i--) {
      lines.add(palette.access("x26", palette.oneIn(6) ? below(16) : 8L * below(4)));
    }
    return item(lines);
  }

  /** A block set to zero, between accesses to it. */
  Item zeroBlock() {
    if (zeroBlock.isEmpty()) {
      return Item.of(palette.compute());
    }
    List<String> lines = new ArrayList<>();
    page(lines, palette.oneIn(3) ? 0 : FIRST_PAGE + FAILING_PAGES + below(PAGES - FAILING_PAGES));
    int offset = below(4) * 64;
    if (palette.oneIn(3)) {
      lines.add("addi x26, x26, " + (below(64) - 32));
    }
    if (palette.random.nextBoolean()) {
      lines.add(palette.access("x26", offset));
    }
    if (offset != 0) {
      lines.add("addi x26, x26, " + offset);
    }
    lines.add("cbo.zero 0(x26)");
    for (int i = below(4); i > 0; i--) {
      lines.add(palette.access("x26", below(10) * 8L - 8));
    }
    return item(lines);
  }
}
