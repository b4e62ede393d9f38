package org.taipan.isa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Writes docs/isa.md from the tables of this package. */
public final class IsaManual {
  private final StringBuilder out = new StringBuilder();

  private IsaManual() {}

  /** Writes the manual to the file named by the argument. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), markdown());
  }

  /** The manual's text. */
  public static String markdown() {
    IsaManual manual = new IsaManual();
    manual.introduction();
    manual.instructions();
    manual.values();
    manual.valueInstructions();
    manual.csrs();
    manual.events();
    manual.traps();
    manual.memoryMap();
    return manual.out.toString();
  }

  private void line(String format, Object... args) {
    out.append(args.length == 0 ? format : String.format(format, args)).append('\n');
  }

  private void introduction() {
    line("# The instruction set");
    line("");
    line(
        "Made from the tables in `toolchain/isa` by `org.taipan.isa.IsaManual`; a test holds that it is fresh.");
    line("");
    line("| extension | what it is | defined in |");
    line("|---|---|---|");
    for (Extension e : Extension.values()) {
      line("| %s | %s | %s |", e.isaName(), e.summary(), e.source());
    }
  }

  private void instructions() {
    line("");
    line("## Instructions");
    line("");
    line(
        "Encodings read from bit 31 to bit 0; a letter is a bit of an operand: `d` rd, `s` rs1, `t` rs2, `u` rs3, `i` immediate or");
    line(
        "offset, `h` shift amount, `c` CSR number, `z` immediate of a CSR instruction, `r` rounding mode, `f` fence sets, `p` place of a word in an object, `y` type, `-` ignored.");
    for (Extension e : Extension.values()) {
      List<Op> ops = Arrays.stream(Op.values()).filter(op -> op.extension() == e).toList();
      if (ops.isEmpty()) {
        continue;
      }
      line("");
      line("### %s: %s", e.isaName(), e.summary());
      line("");
      line("| instruction | operands | encoding |");
      line("|---|---|---|");
      for (Op op : ops) {
        line("| %s | %s | `%s` |", op.mnemonic(), operands(op), encoding(op));
      }
    }
  }

  private static String operands(Op op) {
    List<String> labels = op.operands().stream().map(Operand::label).toList();
    boolean memory = op.format() == Format.LOAD || op.format() == Format.STORE;
    return op.format() == Format.BLOCK
        ? "(" + labels.getFirst() + ")"
        : memory
            ? labels.get(0) + ", " + labels.get(1) + "(" + labels.get(2) + ")"
            : String.join(", ", labels);
  }

  private static String encoding(Op op) {
    StringBuilder bits = new StringBuilder();
    for (int bit = 31; bit >= 0; bit--) {
      bits.append(
          (op.mask() >> bit & 1) == 1 ? (char) ('0' + (op.match() >> bit & 1)) : letter(op, bit));
      if (bit == 25 || bit == 20 || bit == 15 || bit == 12 || bit == 7) {
        bits.append(' ');
      }
    }
    return bits.toString();
  }

  private static char letter(Op op, int bit) {
    return op.operands().stream()
        .filter(o -> (o.wordMask() >> bit & 1) == 1)
        .map(IsaManual::letter)
        .findFirst()
        .orElse('-');
  }

  private static char letter(Operand operand) {
    return switch (operand) {
      case RD -> 'd';
      case RS1 -> 's';
      case RS2 -> 't';
      case RS3 -> 'u';
      case IMM_I, IMM_S, IMM_B, IMM_U, IMM_J -> 'i';
      case SHAMT5, SHAMT6 -> 'h';
      case CSR -> 'c';
      case ZIMM -> 'z';
      case RM -> 'r';
      case PRED, SUCC, FM -> 'f';
      case FIELD -> 'p';
      case TYPE -> 'y';
    };
  }

  private void csrs() {
    line("");
    line("## Control and status registers");
    line("");
    line(
        "Access to any other number is an illegal instruction, and so is a write to a read-only one. Bits that are not writable keep their value when written.");
    line("");
    line("| number | name | access | extension | writable bits | reset | meaning |");
    line("|---|---|---|---|---|---|---|");
    for (Csr c : Csr.values()) {
      String access = c.readOnly() ? "read" : "read/write";
      line(
          "| %s | %s | %s | %s | %s | %#x | %s |",
          range(c, number -> "0x%03x".formatted(number)),
          range(c, c::mnemonic),
          access,
          c.extension().isaName(),
          writable(c),
          c.reset(),
          c.summary());
    }
  }

  private static String range(Csr csr, IntFunction<String> text) {
    int last = csr.numbers().max().orElseThrow();
    String first = text.apply(csr.number());
    return last == csr.number() ? first : first + "…" + text.apply(last);
  }

  private static String writable(Csr csr) {
    if (csr.writable() == 0) {
      return "none";
    }
    return csr.writable() == -1 ? "all" : "%#x".formatted(csr.writable());
  }

  private void events() {
    line("");
    line("## Events");
    line("");
    line(
        "What an event counter can count: the number goes into its mhpmevent register. Numbers that are not in the table count nothing.");
    line("");
    line("| number | name | what it counts |");
    line("|---|---|---|");
    for (Event e : Event.values()) {
      line("| %d | %s | %s |", e.number(), e.label(), e.summary());
    }
  }

  private void traps() {
    line("");
    line("## Trap causes");
    line("");
    line("| mcause | cause |");
    line("|---|---|");
    for (TrapCause c : TrapCause.values()) {
      line("| %s%d | %s |", c.interrupt() ? "2^63 + " : "", c.code(), c.label());
    }
  }

  private void values() {
    line("");
    line("## Values");
    line("");
    line(
        "A Python value is one 64-bit word, in registers and in memory alike. A word whose top 13 bits are not all ones is a float.");
    line("");
    line("| bits 63..48 | bits 47..0 |");
    line("|---|---|");
    line("| 0x%04x | small int, signed |", Values.TAG_INT);
    line("| 0x%04x | object: 47..32 type id, 31..0 address (16-byte aligned) |", Values.TAG_OBJECT);
    line("| 0x%04x | constant: %s |", Values.TAG_CONSTANT, constants());
    line("| 0x%04x | raw code address |", Values.TAG_CODE);
    line("");
    line("Type ids of built-in objects: %s.", typeIds());
  }

  private void valueInstructions() {
    line("");
    line("## Instructions on values");
    line("");
    line(
        "What the instructions of Xpy do. num(w) is the number of an int or a finite float, int(n) the word of an int, from −2^47 to 2^47 − 1;");
    line(
        "truth(w) is that of an int, or of a constant: `True`, `NotImplemented` and `Ellipsis` are true. jump is pc ← pc + offset; an offset that is no");
    line(
        "multiple of 4 traps as with any branch, if it does not miss. addr(w) are bits 31:0; length(w) too, but 0 if bit 63 is set.");
    line("");
    line(
        "**Miss.** When the operands are others, the instruction changes nothing but: pympc ← its address, pyma ← rs1, pymb ← rs2 or the immediate (of");
    line(
        "branches on truth the offset), pymrd ← number of rd (0 for branches), pymcause ← cause, pc ← pymvec + 16 · cause. The cause is made of bits 6:5 and");
    line(
        "14:12 of the instruction. Neither mstatus nor another register of traps changes: interrupts stay as they are, and a handler may miss itself once it");
    line(
        "has read the registers. `py.ret` goes on. A miss costs 4 cycles up to the first instruction of its handler. As a trap record it has cause 24.");
    line("");
    line("| instruction | cause | operation | misses when | cycles | example |");
    line("|---|---|---|---|---|---|");
    for (Op op : Op.values()) {
      ValueMeaning.of(op)
          .ifPresent(m ->
              line(
                  "| %s | %s | %s | %s | %s | %s |",
                  op.mnemonic(),
                  m.miss().isEmpty() ? "–" : String.valueOf(op.missCause()),
                  m.operation(),
                  m.miss().isEmpty() ? "never" : m.miss(),
                  m.cycles(),
                  m.example()));
    }
  }

  private static String constants() {
    return List.of("None", "unbound", "False", "True", "NotImplemented", "Ellipsis").stream()
        .map(n -> payload(n) + " " + n)
        .collect(Collectors.joining(", "));
  }

  private static long payload(String constant) {
    long word =
        switch (constant) {
          case "None" -> Values.NONE;
          case "unbound" -> Values.UNBOUND;
          case "False" -> Values.FALSE;
          case "True" -> Values.TRUE;
          case "NotImplemented" -> Values.NOT_IMPLEMENTED;
          default -> Values.ELLIPSIS;
        };
    return Values.intValue(word);
  }

  private static String typeIds() {
    return Arrays.stream(TypeId.values())
        .map(t -> t.id() + " " + t.label())
        .collect(Collectors.joining(", "));
  }

  private void memoryMap() {
    line("");
    line("## Memory map");
    line("");
    line("| from | bytes | region | what |");
    line("|---|---|---|---|");
    for (MemoryMap m : MemoryMap.values()) {
      line("| 0x%08x | 0x%x | %s | %s |", m.base(), m.size(), m.name(), m.summary());
    }
    line("");
    line(
        "Registers: CLINT msip +0x%x (32 bit), mtimecmp +0x%x, mtime +0x%x (64 bit, clock cycles); consoles: data +0x%x (a byte store sends it),",
        MemoryMap.CLINT_MSIP,
        MemoryMap.CLINT_MTIMECMP,
        MemoryMap.CLINT_MTIME,
        MemoryMap.CONSOLE_DATA);
    line(
        "status +0x%x (bit 0 = ready); GPIO: out +0x%x, in +0x%x, output enable +0x%x (32 bit); host: exit +0x%x (32 bit; a store of N ends the",
        MemoryMap.CONSOLE_STATUS,
        MemoryMap.GPIO_OUT,
        MemoryMap.GPIO_IN,
        MemoryMap.GPIO_ENABLE,
        MemoryMap.HOST_EXIT);
    line(
        "program with exit code N & 255), call +0x%x, data +0x%x (64 bit).",
        MemoryMap.HOST_CALL, MemoryMap.HOST_DATA);
    line("");
    hostCalls();
  }

  private void hostCalls() {
    line("### Calls of the host");
    line("");
    line(
        "A simulated machine (golden, or a circuit with the retirement port) reaches its host: arguments are stored to the host link's data register, word by word, then a");
    line(
        "call's number to its call register; the answer's words are then loaded from the data register, in order. Elsewhere the call register reads 0, and nothing happens.");
    line(
        "Bytes are a word with their number, then the bytes, 8 a word, the last one filled up with zeros; names are bytes in UTF-8. The first word of an answer is a result, or the negative");
    line("of an error's number (Linux's), which nothing follows.");
    line("");
    line("| number | call | arguments | answer |");
    line("|---|---|---|---|");
    for (HostCall c : HostCall.values()) {
      line("| %d | %s | %s | %s |", c.number(), c, c.arguments(), c.answer());
    }
  }
}
