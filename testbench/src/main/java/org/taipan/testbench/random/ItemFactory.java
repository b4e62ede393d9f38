package org.taipan.testbench.random;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.taipan.isa.Csr;
import org.taipan.isa.Format;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Op;

/** Makes the items that stand for themselves: all but branches, loops and calls. */
final class ItemFactory {
  private static final List<String> NOWHERE =
      List.of("0", "1", "0x3000", "0x2010", "0x10002", "0x10021", "0x40000", "0x7ffff", "0xfffff");
  private static final List<String> DEVICES =
      List.of(
          page(MemoryMap.CLINT, 0),
          page(MemoryMap.CLINT, MemoryMap.CLINT_MTIMECMP),
          page(MemoryMap.STDOUT, 0),
          page(MemoryMap.STDERR, 0),
          page(MemoryMap.GPIO, 0));

  /** Registers whose every value is harmless to the program's course. */
  private static final List<Csr> FREE =
      List.of(
          Csr.MSTATUS,
          Csr.MIE,
          Csr.MSCRATCH,
          Csr.MCAUSE,
          Csr.MTVAL,
          Csr.MCYCLE,
          Csr.MINSTRET,
          Csr.MCOUNTINHIBIT,
          Csr.MHPMEVENT,
          Csr.MHPMCOUNTER,
          Csr.MISA,
          Csr.MIP,
          Csr.PYMA,
          Csr.PYMB,
          Csr.PYMCAUSE);

  private final RandomGenerator random;
  private final InstructionSet set;
  private final Palette palette;
  private final Registers registers;
  private final InstructionText text;
  private final HazardItems hazards;
  private final MemoryItems memory;
  private final FloatItems floats;
  private final ValueItems values;
  private final List<Op> csrOps;

  /**
   * A factory for one program.
   *
   * @param failing offsets of failing blocks from the data window
   */
  ItemFactory(RandomGenerator random, InstructionSet set, List<Integer> failing) {
    this.random = random;
    this.set = set;
    this.palette = new Palette(random, set);
    this.registers = palette.registers;
    this.text = palette.text;
    this.hazards = new HazardItems(palette);
    this.memory = new MemoryItems(palette, failing);
    this.floats = new FloatItems(palette);
    this.values = new ValueItems(palette);
    this.csrOps =
        palette.ops(
            op -> op.format() == Format.CSR_REGISTER || op.format() == Format.CSR_IMMEDIATE);
  }

  private static String page(MemoryMap region, int offset) {
    return "0x" + Long.toHexString((region.base() + offset) >>> 12);
  }

  /** An item of a kind. */
  Item make(Kind kind) {
    return switch (kind) {
      case COMPUTE -> Item.of(palette.compute());
      case MULTIPLY -> Item.of(text.random(any(palette.multiplying)));
      case FLOAT -> floats.make();
      case VALUE -> values.make();
      case ACCESS -> Item.of(palette.access(Registers.WINDOW, offset()));
      case DEPENDENCE -> hazards.dependence();
      case FLUSH -> hazards.flush();
      case OVERLAP -> memory.overlap();
      case CONFLICT -> memory.conflict();
      case FAILING_ACCESS -> memory.failing();
      case MEMORY_END -> memory.memoryEnd();
      case ZERO_BLOCK -> memory.zeroBlock();
      case INDEXED_ACCESS -> indexed();
      case WILD_ACCESS -> Item.of("lui x28, " + any(NOWHERE), palette.access("x28", offset()));
      case DEVICE -> device();
      case MISALIGNED_JUMP -> misalignedJump();
      case WILD_JUMP -> wildJump();
      case CSR -> Item.of(csr());
      case CSR_RUN -> csrRun();
      case ILLEGAL -> Item.of(illegal());
      case ENVIRONMENT ->
          random.nextInt(4) == 0 ? waiting() : Item.of(any(List.of("ecall", "ebreak")));
      case TRAP_RETURN ->
          Item.of(
              "csrrci zero, mstatus, 8",
              "auipc x26, 0",
              "addi x26, x26, 16",
              "csrrw zero, mepc, x26",
              "mret");
      case FENCE -> Item.of(any(List.of("fence", "fence.i")));
      case SELF_MODIFY -> selfModify();
      case BRANCH, LOOP, CALL -> throw new IllegalArgumentException(kind + " needs its place");
    };
  }

  <T> T any(List<T> choices) {
    return palette.any(choices);
  }

  /** A conditional branch over some distance; without its target. */
  String condition() {
    return palette.condition();
  }

  /** An offset within the window: mostly a multiple of 8 close by, so that values are met again. */
  private long offset() {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(-2048, 2048);
      case 1 -> random.nextInt(-512, 512) * 4L;
      case 2 -> random.nextInt(0, 16);
      default -> random.nextInt(0, 8) * 8L;
    };
  }

  private Item indexed() {
    return Item.of(
        "andi x26, x%d, %d".formatted(registers.source(), random.nextBoolean() ? 0x7f8 : 0x7ff),
        "add x26, x26, " + Registers.WINDOW,
        palette.access("x26", random.nextBoolean() ? 0 : random.nextInt(0, 2048)));
  }

  private Item device() {
    return switch (random.nextInt(6)) {
      case 0 -> Item.of("lui x28, 0x200c", "ld x%d, -8(x28)".formatted(registers.destination()));
      case 1 ->
          Item.of(
              "lui x28, " + page(MemoryMap.CLINT, MemoryMap.CLINT_MSIP),
              "addi x26, zero, 1",
              "sw x26, 0(x28)");
      default -> {
        long offset = random.nextInt(5) * 8L + (random.nextInt(6) == 0 ? 4 : 0);
        yield Item.of("lui x28, " + any(DEVICES), palette.access("x28", offset));
      }
    };
  }

  /** A wfi that cannot wait for ever: a software interrupt is pending, and not taken before. */
  private static Item waiting() {
    return Item.of(
        "csrrci zero, mstatus, 8",
        "csrrsi zero, mie, 8",
        "lui x28, " + page(MemoryMap.CLINT, MemoryMap.CLINT_MSIP),
        "addi x26, zero, 1",
        "sw x26, 0(x28)",
        "wfi",
        "csrrsi zero, mstatus, 8");
  }

  private Item misalignedJump() {
    return switch (random.nextInt(3)) {
      case 0 -> Item.of("jal x5, " + (6 + 4 * random.nextInt(4)));
      case 1 -> Item.of(condition() + ", " + (6 + 4 * random.nextInt(4)));
      default -> Item.of("auipc x26, 0", "jalr x5, %d(x26)".formatted(2 + random.nextInt(2)));
    };
  }

  private Item wildJump() {
    return Item.of(
        "auipc " + Registers.RECOVERY + ", 0",
        "addi " + Registers.RECOVERY + ", " + Registers.RECOVERY + ", 16",
        "lui x26, " + any(NOWHERE),
        "jalr x5, %d(x26)".formatted(random.nextInt(-512, 512) * 4));
  }

  private String csr() {
    Op op = any(csrOps);
    int source = random.nextInt(3) == 0 ? 0 : registers.source();
    return switch (random.nextInt(8)) {
      case 0 -> {
        int number = random.nextInt(4096);
        yield csr(harmless(number) ? op : Op.CSRRS, number, 0);
      }
      case 1 -> csr(any(List.of(Op.CSRRSI, Op.CSRRCI)), Csr.MTVEC.number(), random.nextInt(4));
      case 2, 3 -> csr(Op.CSRRS, number(any(List.of(Csr.values()))), 0);
      case 4 -> csr(op, number(any(readOnly())), source);
      default -> csr(op, number(any(FREE)), source);
    };
  }

  /** The number of a register; of several, mostly one of the first, which there are. */
  private int number(Csr csr) {
    int count = (int) csr.numbers().count();
    return csr.number() + random.nextInt(random.nextInt(4) == 0 ? count : Math.min(count, 4));
  }

  /** Whether a write to the register, if there is one, leaves the program's course as it is. */
  private static boolean harmless(int number) {
    return Csr.of(number).map(csr -> FREE.contains(csr) || csr.readOnly()).orElse(true);
  }

  private String csr(Op op, int number, int source) {
    boolean register = op.format() == Format.CSR_REGISTER;
    return "%s x%d, %d, %s"
        .formatted(
            op.mnemonic(), registers.destination(), number, register ? "x" + source : source);
  }

  private static List<Csr> readOnly() {
    return java.util.Arrays.stream(Csr.values()).filter(Csr::readOnly).toList();
  }

  private String illegal() {
    while (true) {
      int word = random.nextInt(4) == 0 ? random.nextInt() : almost();
      if (set.decode(word).isEmpty()) {
        return ".word 0x" + Integer.toHexString(word);
      }
    }
  }

  /** An instruction with one bit turned over. */
  private int almost() {
    Op op = any(List.of(Op.values()));
    return op.encode(text.operands(op)) ^ 1 << random.nextInt(32);
  }

  /** Stores over a run of instructions, which may cross lines, and is entered somewhere. */
  private Item selfModify() {
    int length = random.nextInt(1, 34);
    int stores = random.nextInt(1, 4);
    List<String> lines = new ArrayList<>();
    lines.add("auipc x27, 0");
    int start = 4 * (1 + 3 * stores + 2);
    for (int i = 0; i < stores; i++) {
      Op op = any(palette.computing);
      int word = op.encode(text.operands(op));
      int low = word << 20 >> 20;
      lines.add("lui x26, 0x%x".formatted((word - low) >>> 12));
      lines.add("addiw x26, x26, " + low);
      lines.add("sw x26, %d(x27)".formatted(start + 4 * random.nextInt(length)));
    }
    lines.add("fence.i");
    lines.add("jal x0, " + 4 * (1 + random.nextInt(length)));
    for (int i = 0; i < length; i++) {
      lines.add(palette.compute());
    }
    return new Item(lines, false);
  }

  private Item csrRun() {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(2, 6); i > 0; i--) {
      lines.add(csr());
    }
    return new Item(lines, false);
  }
}
