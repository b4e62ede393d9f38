package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import org.taipan.isa.Csr;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Op;

/** Items in which an instruction needs, overwrites or flushes what one shortly before it does. */
final class HazardItems {
  private static final int MOST_BETWEEN = 3;

  private final Palette palette;

  HazardItems(Palette palette) {
    this.palette = palette;
  }

  private static Item item(List<String> lines) {
    return new Item(lines, false);
  }

  /** A result, and its use or a second write at a distance of 1 to 4 instructions. */
  Item dependence() {
    List<String> lines = new ArrayList<>();
    int register = palette.registers.writable();
    produce(lines, register);
    fill(lines, palette.random.nextInt(MOST_BETWEEN + 1));
    consume(lines, register);
    if (palette.oneIn(3)) {
      consume(lines, register);
    }
    return item(lines);
  }

  private void fill(List<String> lines, int count) {
    for (int i = 0; i < count; i++) {
      lines.add(palette.oneIn(4) ? palette.text.random(palette.slow()) : palette.compute());
    }
  }

  private void produce(List<String> lines, int register) {
    InstructionText text = palette.text;
    switch (palette.random.nextInt(10)) {
      case 0, 1, 2 -> {
        Op load = palette.any(palette.loads);
        lines.add(Palette.access(load, register, Registers.WINDOW, aligned(load)));
      }
      case 3 -> {
        lines.add("lui x28, 0x%x".formatted(MemoryMap.GPIO.base() >>> 12));
        lines.add("ld x%d, 0(x28)".formatted(register));
      }
      case 4 -> lines.add("csrrs x%d, %d, x0".formatted(register, Csr.MSCRATCH.number()));
      case 5 ->
          lines.add(
              "csrrw x%d, %d, x%d"
                  .formatted(register, Csr.MSCRATCH.number(), palette.registers.source()));
      case 6 -> lines.add("jal x%d, 4".formatted(register));
      case 7 -> lines.add(text.writing(palette.any(palette.computing), register));
      default -> lines.add(text.writing(palette.slow(), register));
    }
  }

  private long aligned(Op access) {
    int bytes = Palette.bytes(access);
    return palette.random.nextInt(0, 64 / bytes) * (long) bytes;
  }

  private void consume(List<String> lines, int register) {
    InstructionText text = palette.text;
    switch (palette.random.nextInt(9)) {
      case 0 -> {
        Op store = palette.any(palette.stores);
        lines.add(Palette.access(store, register, Registers.WINDOW, aligned(store)));
      }
      case 1 -> {
        lines.add("andi x26, x%d, 0x7f8".formatted(register));
        lines.add("add x26, x26, " + Registers.WINDOW);
        lines.add(palette.access("x26", 0));
      }
      case 2 -> {
        lines.add(
            "%s x%d, x%d, 8"
                .formatted(
                    palette.any(palette.branches).mnemonic(),
                    register,
                    palette.registers.source()));
        lines.add(palette.text.random(palette.slow()));
      }
      case 3 -> lines.add("csrrw x28, %d, x%d".formatted(Csr.MSCRATCH.number(), register));
      case 4 -> {
        produce(lines, register);
        lines.add(text.reading(palette.reader(palette.computing), register));
      }
      case 5, 6 -> lines.add(text.reading(palette.reader(palette.computing), register));
      default -> lines.add(text.reading(palette.slow(), register));
    }
  }

  /** Instructions of several cycles around something that empties the pipeline. */
  Item flush() {
    List<String> lines = new ArrayList<>();
    int register = palette.registers.writable();
    InstructionText text = palette.text;
    for (int i = palette.random.nextInt(3); i > 0; i--) {
      lines.add(text.writing(palette.slow(), register));
    }
    int skipped = 0;
    switch (palette.random.nextInt(9)) {
      case 0, 1 -> {
        skipped = palette.random.nextInt(1, 4);
        lines.add("beq x0, x0, " + 4 * (skipped + 1));
      }
      case 2 -> {
        skipped = palette.random.nextInt(1, 4);
        lines.add(palette.condition() + ", " + 4 * (skipped + 1));
      }
      case 3 -> lines.add(palette.any(List.of("ecall", "ebreak")));
      case 4 -> lines.add(".word 0");
      case 5 -> lines.add("lw x%d, 1(x8)".formatted(register));
      case 6 -> {
        lines.add("lui x28, 0x7ffff");
        lines.add(palette.access("x28", 8L * palette.random.nextInt(4)));
      }
      case 7 -> lines.add("bne x0, x0, 8");
      default -> lines.add("fence.i");
    }
    for (int i = 0; i < Math.max(1, skipped); i++) {
      lines.add(text.writing(palette.slow(), register));
    }
    if (palette.random.nextBoolean()) {
      lines.add(text.reading(palette.reader(palette.computing), register));
    }
    return item(lines);
  }
}
