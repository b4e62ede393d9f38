package org.taipan.isa.asm;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.MemoryMap;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.Register;
import org.taipan.isa.RoundingMode;
import org.taipan.isa.elf.ElfFile;
import org.taipan.isa.elf.ElfFile.Kind;
import org.taipan.isa.elf.ElfFile.Section;
import org.taipan.isa.elf.ElfFile.Symbol;
import org.taipan.isa.elf.ElfWriter;

/**
 * Two-pass assembler for bare-metal programs.
 *
 * <p>The syntax is that of the GNU assembler: labels, {@code #} comments, pseudo-instructions, and
 * the directives {@code .text .data .globl .align .balign .byte .half .word .dword .zero .ascii
 * .asciz .equ}. The text starts at the base address, the data at the next multiple of 4096 behind
 * it.
 */
public final class Assembler {
  private static final int DATA_ALIGNMENT = 4096;

  private final Map<String, Op> ops;
  private final long base;
  private final Map<String, Long> symbols = new LinkedHashMap<>();
  private final Set<String> constants = new HashSet<>();
  private final Set<String> globals = new HashSet<>();
  private long dataBase;

  private Assembler(InstructionSet set, long base) {
    this.base = base;
    this.ops = set.ops().stream().collect(Collectors.toMap(Op::mnemonic, Function.identity()));
  }

  /**
   * Assembles a program for the start of DRAM; its entry is the symbol {@code _start}, or its first
   * instruction.
   *
   * @throws AssemblyException at the first line that is wrong
   */
  public static ElfFile assemble(InstructionSet set, String text) {
    return assemble(set, MemoryMap.DRAM.base(), text);
  }

  /**
   * Assembles a program for a base address (a multiple of 16).
   *
   * @throws AssemblyException at the first line that is wrong
   */
  public static ElfFile assemble(InstructionSet set, long base, String text) {
    return new Assembler(set, base).run(text);
  }

  private ElfFile run(String text) {
    List<Statement> statements = new ArrayList<>();
    int line = 0;
    for (String source : text.lines().toList()) {
      line++;
      statements.add(Statement.parse(line, source));
    }
    Layout first = new Layout(false);
    first.run(statements);
    dataBase = roundUp(base + first.text.size(), DATA_ALIGNMENT);
    Layout placed = new Layout(false);
    placed.run(statements);
    Layout last = new Layout(true);
    last.run(statements);
    List<Section> sections = new ArrayList<>();
    sections.add(Section.of(".text", Kind.TEXT, base, last.text.toByteArray()));
    if (last.data.size() > 0) {
      sections.add(Section.of(".data", Kind.DATA, dataBase, last.data.toByteArray()));
    }
    List<Symbol> table =
        symbols.entrySet().stream()
            .filter(e -> !constants.contains(e.getKey()))
            .map(e -> new Symbol(e.getKey(), e.getValue(), 0, false, globals.contains(e.getKey())))
            .toList();
    return ElfWriter.link(symbols.getOrDefault("_start", base), sections, table);
  }

  private static long roundUp(long value, long multiple) {
    return (value + multiple - 1) / multiple * multiple;
  }

  /**
   * One pass over the statements; only the last one encodes, the ones before it place the labels.
   */
  private final class Layout {
    final ByteArrayOutputStream text = new ByteArrayOutputStream();
    final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final Map<String, Integer> defined = new HashMap<>();
    private final boolean encode;
    private ByteArrayOutputStream section = text;

    Layout(boolean encode) {
      this.encode = encode;
    }

    void run(List<Statement> statements) {
      for (Statement s : statements) {
        for (String label : s.labels()) {
          if (defined.put(label, s.line()) != null) {
            throw s.error("label '" + label + "' is defined twice");
          }
          symbols.put(label, here());
        }
        if (s.name().startsWith(".")) {
          directive(s);
        } else if (!s.name().isEmpty()) {
          for (Statement real : Pseudo.expand(s)) {
            instruction(real);
          }
        }
      }
    }

    private long here() {
      return section == text ? base + text.size() : dataBase + data.size();
    }

    private void directive(Statement s) {
      switch (s.name()) {
        case ".text" -> section = text;
        case ".data" -> section = data;
        case ".globl", ".global" -> globals.addAll(s.operands());
        case ".align" -> align(1L << single(s));
        case ".balign" -> align(single(s));
        case ".byte" -> numbers(s, 1);
        case ".half" -> numbers(s, 2);
        case ".word" -> numbers(s, 4);
        case ".dword" -> numbers(s, 8);
        case ".zero", ".space" -> section.writeBytes(new byte[Math.toIntExact(single(s))]);
        case ".ascii" -> string(s, false);
        case ".asciz" -> string(s, true);
        case ".equ" -> {
          if (s.operands().size() != 2) {
            throw s.error(".equ needs a name and a value");
          }
          symbols.put(s.operands().get(0), value(s, s.operands().get(1)));
          constants.add(s.operands().get(0));
        }
        default -> throw s.error("unknown directive " + s.name());
      }
    }

    private long single(Statement s) {
      if (s.operands().size() != 1) {
        throw s.error(s.name() + " needs one number");
      }
      return value(s, s.operands().get(0));
    }

    private void align(long bytes) {
      while (here() % bytes != 0) {
        section.write(0);
      }
    }

    private void numbers(Statement s, int size) {
      for (String operand : s.operands()) {
        write(encode ? value(s, operand) : 0, size);
      }
    }

    private void string(Statement s, boolean terminated) {
      for (String operand : s.operands()) {
        if (operand.length() < 2 || !operand.startsWith("\"") || !operand.endsWith("\"")) {
          throw s.error(s.name() + " needs a string in quotes");
        }
        String body = operand.substring(1, operand.length() - 1).translateEscapes();
        section.writeBytes(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        if (terminated) {
          section.write(0);
        }
      }
    }

    private void write(long value, int size) {
      for (int i = 0; i < size; i++) {
        section.write((int) (value >>> (8 * i)));
      }
    }

    private void instruction(Statement s) {
      Op op = ops.get(s.name());
      if (op == null) {
        throw s.error("unknown instruction " + s.name());
      }
      if (!encode) {
        write(0, 4);
        return;
      }
      List<String> texts = operandTexts(s, op);
      long[] values = new long[texts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = operand(s, op.operands().get(i), texts.get(i));
      }
      try {
        write(op.encode(values), 4);
      } catch (IllegalArgumentException e) {
        throw s.error(e.getMessage());
      }
    }

    private List<String> operandTexts(Statement s, Op op) {
      List<String> texts = new ArrayList<>();
      for (String t : s.operands()) {
        int open = t.endsWith(")") && !t.startsWith("%") ? t.lastIndexOf('(') : -1;
        if (open >= 0) {
          String offset = t.substring(0, open).strip();
          if (op.operands().size() > 1) {
            texts.add(offset.isEmpty() ? "0" : offset);
          } else if (!offset.isEmpty() && !offset.equals("0")) {
            throw s.error(op.mnemonic() + " has no offset but 0");
          }
          texts.add(t.substring(open + 1, t.length() - 1).strip());
        } else {
          texts.add(t);
        }
      }
      if (op.has(Operand.RM) && texts.size() == op.operands().size() - 1) {
        texts.add(RoundingMode.DYN.mnemonic());
      }
      if (texts.size() != op.operands().size()) {
        throw s.error(
            op.mnemonic() + " has " + op.operands().size() + " operands, not " + texts.size());
      }
      return texts;
    }

    private long operand(Statement s, Operand operand, String text) {
      if (operand.isRegister()) {
        int number = Register.number(text);
        if (number < 0) {
          throw s.error("'" + text + "' is no register");
        }
        return number;
      }
      if (text.startsWith("%hi(")) {
        return (value(s, inner(text)) - here() + 0x800) >> 12 << 12;
      }
      if (text.startsWith("%lo(")) {
        return (value(s, inner(text)) - (here() - 4)) << 52 >> 52;
      }
      return switch (operand) {
        case CSR -> {
          OptionalInt number = Csr.numberOf(text);
          yield number.isPresent() ? number.getAsInt() : value(s, text);
        }
        case RM ->
            RoundingMode.named(text).map(m -> (long) m.code()).orElseGet(() -> value(s, text));
        case IMM_U -> value(s, text) << 44 >> 32;
        case IMM_B, IMM_J ->
            Character.isDigit(text.charAt(0)) || text.startsWith("-")
                ? value(s, text)
                : value(s, text) - here();
        default -> value(s, text);
      };
    }

    private static String inner(String text) {
      return text.substring(4, text.length() - 1);
    }

    private long value(Statement s, String text) {
      return Expression.value(s, text, symbols);
    }
  }
}
