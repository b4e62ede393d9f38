package org.taipan.testbench.random;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;

/**
 * What stands around the items of a random program: it fills registers and memory, installs a trap
 * handler that goes on behind a trapping instruction and quiets interrupts, and at the end reads
 * every CSR and stores every register.
 *
 * @param data initial contents of the data window
 * @param vectored whether interrupts are vectored
 * @param enables initial mie
 * @param enabled whether interrupts are enabled at the start
 * @param timer first time compare value
 * @param interval cycles to the second timer interrupt; each later one takes twice as long up to
 *     {@link #LONGEST_INTERVAL}, so that the program gets on
 * @param rounds how often the program is executed, 1..2047
 */
record Frame(
    List<Long> data,
    boolean vectored,
    int enables,
    boolean enabled,
    int timer,
    int interval,
    int rounds) {
  /** The label of the data window: 8 KiB, the first half filled. */
  static final String WINDOW = "window";

  private static final int LONGEST_INTERVAL = 1 << 13;
  private static final int WINDOW_WORDS = 512;

  static Frame random(RandomGenerator random, int rounds) {
    List<Long> data = Stream.generate(() -> word(random)).limit(WINDOW_WORDS).toList();
    return new Frame(
        data,
        random.nextBoolean(),
        random.nextInt() & 0x888,
        random.nextInt(4) != 0,
        random.nextInt(200, 3000),
        random.nextInt(200, 2000),
        rounds);
  }

  /** The same with external interrupts enabled from the start, and no others. */
  Frame waitingForExternal() {
    return new Frame(data, vectored, 0x800, true, timer, interval, rounds);
  }

  /** Often a number at an edge. */
  private static long word(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 6 -> FloatItems.number(random);
      case 7 -> ValueItems.value(random);
      case 0 -> random.nextInt(-3, 4);
      case 1 -> Long.MIN_VALUE + random.nextInt(-2, 3);
      case 2 -> Integer.MIN_VALUE + (long) random.nextInt(-2, 3);
      case 3 -> (1L << random.nextInt(64)) - random.nextInt(2);
      default -> random.nextLong();
    };
  }

  String prologue(InstructionSet set) {
    String loads =
        Registers.WRITABLE.stream()
            .map(r -> "ld x%d, %d(x8)".formatted(r, 8 * r))
            .collect(Collectors.joining("\n  "));
    return """
    _start:
      la x8, window
      lui x31, 1
      addi x31, x31, -2048
      add x8, x8, x31
      la x31, vectors
      addi x31, x31, %d
      csrw mtvec, x31
      %s
      lui x31, %d
      li x30, %d
      sd x30, 0(x31)
      li x31, 0x%x
      csrw mie, x31
      %s
      addi x2, zero, %d
      csrwi mstatus, %d
    """
        .formatted(
            vectored ? 1 : 0,
            hasMisses(set) ? "la x31, misses\n  csrw pymvec, x31" : "",
            (MemoryMap.CLINT.base() + MemoryMap.CLINT_MTIMECMP) >>> 12,
            timer,
            enables,
            loads,
            rounds,
            enabled ? 8 : 0);
  }

  String epilogue(InstructionSet set) {
    StringBuilder text = new StringBuilder("epilogue:\n  csrwi mstatus, 0\n  la x8, window\n");
    for (int r = 1; r < 32; r++) {
      text.append("  sd x%d, %d(x8)\n".formatted(r, 8 * r));
    }
    for (Csr csr : Csr.values()) {
      if (set.extensions().contains(csr.extension())) {
        csr.numbers().forEach(n -> text.append("  csrr x5, " + csr.mnemonic(n) + "\n"));
      }
    }
    return text.append("  lui x31, 0x%x\n".formatted(MemoryMap.HOST.base() >>> 12))
        .append("  sw zero, 0(x31)\nstop: j stop\n")
        .toString();
  }

  private static boolean hasMisses(InstructionSet set) {
    return set.extensions().contains(Extension.XPY);
  }

  /** Goes on behind what missed, with its right operand as result; uses a register of traps. */
  private static String missHandler() {
    return """
    missed:
      csrrci zero, mstatus, 8
      csrr x30, pymb
      csrw pyma, x30
      csrr x30, pympc
      addi x30, x30, 4
      csrw pympc, x30
      csrrsi zero, mstatus, 8
      py.ret
    .balign 512
    misses:
    %s\
    """
        .formatted("  j missed\n  .zero 12\n".repeat(32));
  }

  String handler(InstructionSet set) {
    return hasMisses(set) ? trapHandler() + missHandler() : trapHandler();
  }

  private static String trapHandler() {
    return """
    .balign 64
    vectors:
    %shandler:
      csrr x30, mcause
      blt x30, zero, interrupt
      addi x30, x30, -1
      beq x30, zero, nowhere
      csrr x30, mepc
      addi x30, x30, 4
      csrw mepc, x30
      mret
    nowhere:
      csrw mepc, x29
      mret
    interrupt:
      andi x30, x30, 63
      addi x31, zero, 7
      beq x30, x31, timer
      addi x31, zero, 3
      beq x30, x31, software
      lui x31, 1
      addi x31, x31, -2048
      csrrc zero, mie, x31
      mret
    software:
      lui x31, 0x%x
      sw zero, 0(x31)
      mret
    timer:
      la x31, interval
      ld x30, 0(x31)
      srli x31, x30, %d
      bne x31, zero, settled
      slli x30, x30, 1
      la x31, interval
      sd x30, 0(x31)
    settled:
      lui x31, 0x%x
      ld x31, -8(x31)
      add x30, x30, x31
      lui x31, 0x%x
      sd x30, 0(x31)
      mret
    """
        .formatted(
            "  j handler\n".repeat(12),
            MemoryMap.CLINT.base() >>> 12,
            Integer.numberOfTrailingZeros(LONGEST_INTERVAL),
            (MemoryMap.CLINT.base() + MemoryMap.CLINT_MTIME + 8) >>> 12,
            (MemoryMap.CLINT.base() + MemoryMap.CLINT_MTIMECMP) >>> 12);
  }

  String dataSection() {
    return """
    .data
    interval: .dword %d
    .balign 4096
    window: .dword %s
    .zero 4096
    """
        .formatted(
            interval,
            data.stream().map(v -> "0x%x".formatted(v)).collect(Collectors.joining(", ")));
  }
}
