package org.taipan.testbench.random;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.elf.ElfFile;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.MemoryTiming;
import org.taipan.testbench.RunOptions;

/** A generated program and what surrounds its run. Items can be left out of it. */
public final class RandomProgram {
  /** The DRAM that programs need and run in; their accesses reach its end. */
  public static final long DRAM_BYTES = 1 << 20;

  private final long seed;
  private final InstructionSet set;
  private final List<Item> items;
  private final int end;
  private final Frame frame;
  private final MemoryTiming timing;
  private final List<InterruptPulse> pulses;
  private final List<Integer> failing;

  /**
   * A program.
   *
   * @param end index of the item that ends it; subroutines follow
   * @param failing offsets of failing blocks from the data window
   */
  RandomProgram(
      long seed,
      InstructionSet set,
      List<Item> items,
      int end,
      Frame frame,
      MemoryTiming timing,
      List<InterruptPulse> pulses,
      List<Integer> failing) {
    this.seed = seed;
    this.set = set;
    this.items = List.copyOf(items);
    this.end = end;
    this.frame = frame;
    this.timing = timing;
    this.pulses = List.copyOf(pulses);
    this.failing = List.copyOf(failing);
  }

  /** The same with the external interrupt, which it waits for, as the only one. */
  public RandomProgram interruptedAt(InterruptPulse pulse) {
    return new RandomProgram(
        seed, set, items, end, frame.waitingForExternal(), timing, List.of(pulse), failing);
  }

  /** What it was generated from. */
  public long seed() {
    return seed;
  }

  /** Indices of the items that can be left out. */
  Set<Integer> removable() {
    return IntStream.range(0, items.size())
        .filter(i -> !items.get(i).fixed())
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * How the program is to be run: memory timing, interrupts and failing memory are part of it.
   *
   * @param elf the program, or what shrinking left of it
   */
  public RunOptions options(RunOptions base, ElfFile elf) {
    long window = elf.symbol(Frame.WINDOW).orElseThrow().address();
    return base.withDramBytes(DRAM_BYTES)
        .withMemory(timing)
        .withInterrupts(pulses)
        .withFailingBlocks(failing.stream().map(offset -> window + offset).toList())
        .withSeed(seed);
  }

  /** The whole program. */
  public ElfFile elf() {
    return Assembler.assemble(set, assembly(removable(), Gap.NOPS));
  }

  /** What stands in place of items that are left out. */
  enum Gap {
    /** As many nops, so that nothing else moves. */
    NOPS,
    /** Nothing. */
    NOTHING
  }

  /** The program with only some of its removable items. */
  ElfFile elf(Set<Integer> kept, Gap gap) {
    return Assembler.assemble(set, assembly(kept, gap));
  }

  /** Its assembly text. */
  String assembly(Set<Integer> kept, Gap gap) {
    return frame.prologue(set)
        + body(0, end + 1, kept, gap)
        + frame.epilogue(set)
        + body(end + 1, items.size(), kept, gap)
        + frame.handler(set)
        + frame.dataSection();
  }

  private String body(int from, int to, Set<Integer> kept, Gap gap) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      append(text, i, kept, gap);
    }
    return text.toString();
  }

  private void append(StringBuilder text, int index, Set<Integer> kept, Gap gap) {
    text.append(Item.label(index)).append(":\n");
    Item item = items.get(index);
    boolean whole = item.fixed() || kept.contains(index);
    for (String line : item.lines()) {
      if (whole || gap == Gap.NOPS) {
        text.append("  ").append(whole ? line : "nop").append('\n');
      }
    }
  }

  /** The kept items alone, for people. */
  String excerpt(Set<Integer> kept) {
    return kept.stream()
        .sorted()
        .map(i ->
            Item.label(i)
                + ":\n"
                + items.get(i).lines().stream()
                    .map(line -> "  " + line + "\n")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining());
  }
}
