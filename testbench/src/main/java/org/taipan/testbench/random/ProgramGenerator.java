package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.taipan.isa.InstructionSet;
import org.taipan.testbench.InterruptPulse;
import org.taipan.testbench.MemoryTiming;

/**
 * Generates programs that end: loops count down in registers that nothing else writes, branches go
 * forwards, subroutines are leaves, and every exception's handler goes on behind the instruction.
 * Everything follows from the seed.
 */
public final class ProgramGenerator {
  private static final int SUBROUTINES = 3;

  private final InstructionSet set;
  private final Weights weights;
  private final int least;
  private final int most;
  private final int rounds;

  /**
   * A generator.
   *
   * @param set the instructions that may be used; words outside it are illegal ones
   * @param least fewest pieces of a program
   * @param most most pieces of a program
   * @param rounds most times that a program is executed as a whole, 1..2047
   */
  public ProgramGenerator(InstructionSet set, Weights weights, int least, int most, int rounds) {
    if (least < 1 || most < least || rounds < 1 || rounds > 2047) {
      throw new IllegalArgumentException(least + ".." + most + " pieces, " + rounds + " rounds");
    }
    this.rounds = rounds;
    this.set = set;
    this.weights = weights;
    this.least = least;
    this.most = most;
  }

  /** The usual generator for an instruction set: short programs, half of them with few rounds. */
  public static ProgramGenerator balanced(InstructionSet set) {
    return new ProgramGenerator(set, Weights.balanced(), 40, 160, 3);
  }

  /** Programs that execute many instructions each, for campaigns. */
  public static ProgramGenerator enduring(InstructionSet set) {
    return new ProgramGenerator(set, Weights.balanced(), 100, 400, 40);
  }

  /** The program of a seed. */
  public RandomProgram generate(long seed) {
    RandomGenerator random = new SplittableRandom(seed);
    List<Integer> failing = MemoryItems.failingBlocks(random);
    Writer writer = new Writer(random, failing);
    writer.block(random.nextInt(least, most + 1), 0, true);
    int end = writer.items.size();
    writer.items.add(
        Item.fixed("addi x2, x2, -1", "bge zero, x2, 8", "jal zero, i0", "jal zero, epilogue"));
    for (int i = 0; i < SUBROUTINES; i++) {
      writer.subroutines.add(writer.items.size());
      writer.block(random.nextInt(2, 8), Registers.COUNTERS.size(), false);
      writer.items.add(Item.fixed("jalr zero, 0(x1)"));
    }
    writer.resolveCalls();
    Frame frame = Frame.random(random, random.nextInt(1, rounds + 1));
    return new RandomProgram(
        seed, set, writer.items, end, frame, timing(random), pulses(random), failing);
  }

  private static MemoryTiming timing(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> MemoryTiming.FAST;
      case 2 -> new MemoryTiming(1, 100, random.nextInt(0, 80));
      case 3, 4 -> MemoryTiming.fixed(random.nextInt(1, 12));
      default -> new MemoryTiming(1, random.nextInt(1, 20), random.nextInt(0, 50));
    };
  }

  private static List<InterruptPulse> pulses(RandomGenerator random) {
    List<InterruptPulse> pulses = new ArrayList<>();
    long at = 0;
    for (int i = random.nextInt(5); i > 0; i--) {
      at += random.nextInt(50, 1500);
      long length = random.nextInt(1, 80);
      pulses.add(new InterruptPulse(at, length));
      at += length;
    }
    return pulses;
  }

  /** Writes the items of one program. */
  private final class Writer {
    private static final String CALL = "jal x1, subroutine";

    private final RandomGenerator random;
    private final ItemFactory factory;
    private final List<Item> items = new ArrayList<>();
    private final List<Integer> subroutines = new ArrayList<>();

    Writer(RandomGenerator random, List<Integer> failing) {
      this.random = random;
      this.factory = new ItemFactory(random, set, failing);
    }

    /**
     * Adds a block.
     *
     * @param count pieces, those of inner loops not counted
     * @param depth loops around it; no more loops when all counters are in use
     */
    void block(int count, int depth, boolean calls) {
      List<Integer> branches = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Kind kind = weights.choose(random);
        switch (kind) {
          case BRANCH -> {
            branches.add(items.size());
            items.add(Item.of());
          }
          case LOOP -> {
            if (depth < Registers.COUNTERS.size()) {
              loop(depth, calls);
            }
          }
          case CALL -> {
            if (calls) {
              items.add(Item.of(CALL));
            }
          }
          default -> items.add(factory.make(kind));
        }
      }
      branches.forEach(index -> items.set(index, branch(index)));
    }

    /** A branch from an item to one of the next, at most to the end of what is written. */
    private Item branch(int index) {
      int distance = random.nextInt(1, 8);
      String target = Item.label(Math.min(index + distance, items.size()));
      return switch (random.nextInt(6)) {
        case 0 -> Item.of("jal x5, " + target);
        case 1 -> Item.of("jal zero, " + target);
        default -> Item.of(factory.condition() + ", " + target);
      };
    }

    private void loop(int depth, boolean calls) {
      String counter = Registers.COUNTERS.get(depth);
      items.add(Item.of("addi %s, zero, %d".formatted(counter, random.nextInt(1, 6))));
      int start = items.size();
      block(random.nextInt(1, 10), depth + 1, calls);
      items.add(
          Item.of(
              "addi %s, %s, -1".formatted(counter, counter),
              "blt zero, %s, %s".formatted(counter, Item.label(start))));
    }

    void resolveCalls() {
      items.replaceAll(item ->
          item.lines().contains(CALL)
              ? Item.of("jal x1, " + Item.label(factory.any(subroutines)))
              : item);
    }
  }
}
