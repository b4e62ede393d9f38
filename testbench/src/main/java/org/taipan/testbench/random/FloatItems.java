package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.taipan.isa.Csr;

/** Floating-point instructions, their operands, and the register of modes and flags. */
final class FloatItems {
  private static final long ONE = 0x3ffL << 52;

  /** Fields of sign and exponent, as the immediate of lui: the upper 20 bits of a double. */
  private static final List<Integer> UPPER =
      List.of(
          0x00000, 0x80000, 0x00100, 0x80100, 0x3ff00, 0xbff00, 0x40000, 0x3fe00, 0x43300, 0x3ca00,
          0x7fe00, 0x7fefe, 0x7ff00, 0xfff00, 0x7ff80, 0xfff80, 0x7ff01, 0x43e00, 0x41e00, 0x1e600);

  private final Palette palette;

  FloatItems(Palette palette) {
    this.palette = palette;
  }

  /** A double that makes something special happen, or at least an exponent near those of others. */
  static long number(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0 -> (long) random.nextInt(2) << 63 | (long) random.nextInt(3);
      case 1 -> (long) random.nextInt(2) << 63 | 0x7ffL << 52;
      case 2 -> 0x7ff8L << 48 | random.nextInt(2);
      case 3 -> 0x7ffL << 52 | 1;
      case 4 -> random.nextLong() >>> 1 >>> random.nextInt(11, 60);
      case 5 -> ONE + random.nextLong(-2, 3);
      default -> (random.nextLong() & ~(0x7ffL << 52)) | (0x3ffL + random.nextInt(-60, 60)) << 52;
    };
  }

  /** One instruction, or several that follow closely; sometimes a new operand or mode before. */
  Item make() {
    if (palette.floating.isEmpty()) {
      return Item.of(palette.compute());
    }
    List<String> lines = new ArrayList<>();
    int register = palette.registers.writable();
    switch (palette.random.nextInt(8)) {
      case 0 -> {
        lines.add("lui x%d, 0x%x".formatted(register, palette.any(UPPER)));
        lines.add("slli x%d, x%d, 32".formatted(register, register));
        if (palette.random.nextBoolean()) {
          lines.add("addi x%d, x%d, %d".formatted(register, register, palette.random.nextInt(3)));
        }
        lines.add(palette.text.reading(palette.any(palette.floating), register));
      }
      case 1 ->
          lines.add(
              "csrrwi x%d, %d, %d"
                  .formatted(
                      palette.registers.destination(),
                      Csr.FRM.number(),
                      palette.random.nextInt(5)));
      case 2 -> lines.add(flags());
      default -> {}
    }
    for (int i = palette.random.nextInt(1, 4); i > 0; i--) {
      lines.add(palette.text.random(palette.any(palette.floating)));
    }
    if (palette.oneIn(4)) {
      lines.add(flags());
    }
    return new Item(lines, false);
  }

  private String flags() {
    Csr csr = palette.any(List.of(Csr.FFLAGS, Csr.FFLAGS, Csr.FCSR));
    return switch (palette.random.nextInt(3)) {
      case 0 -> "csrrs x%d, %d, x0".formatted(palette.registers.destination(), csr.number());
      case 1 -> "csrrwi x%d, %d, 0".formatted(palette.registers.destination(), csr.number());
      default ->
          "csrrci x%d, %d, %d"
              .formatted(palette.registers.destination(), csr.number(), palette.random.nextInt(32));
    };
  }
}
