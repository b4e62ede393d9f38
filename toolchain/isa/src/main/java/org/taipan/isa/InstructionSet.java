package org.taipan.isa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The instructions of a set of extensions, with a decoder for them. */
public final class InstructionSet {
  private static final int OPCODE_MASK = 0x7f;

  private final Set<Extension> extensions;
  private final List<Op> ops;
  private final List<List<Op>> byOpcode = new ArrayList<>();

  private InstructionSet(Set<Extension> extensions) {
    this.extensions = extensions;
    this.ops =
        Arrays.stream(Op.values()).filter(op -> extensions.contains(op.extension())).toList();
    for (int opcode = 0; opcode <= OPCODE_MASK; opcode++) {
      int wanted = opcode;
      byOpcode.add(ops.stream().filter(op -> (op.match() & OPCODE_MASK) == wanted).toList());
    }
  }

  /** RV64I with machine mode, and the given extensions. */
  public static InstructionSet of(Extension... more) {
    Set<Extension> set = EnumSet.of(Extension.RV64I, Extension.MACHINE);
    set.addAll(Arrays.asList(more));
    return new InstructionSet(set);
  }

  /** RV64IM_Zicsr_Zifencei: what the first core implements. */
  public static InstructionSet rv64im() {
    return of(Extension.RV64M, Extension.ZICSR, Extension.ZIFENCEI);
  }

  /** This set with more extensions. */
  public InstructionSet with(Extension... more) {
    Set<Extension> set = extensions();
    set.addAll(Arrays.asList(more));
    return new InstructionSet(set);
  }

  /**
   * The set that {@link #toString} describes.
   *
   * @param isa such as {@code RV64IM_Zicsr_Zifencei}
   * @throws IllegalArgumentException if a part of it is not known
   */
  public static InstructionSet parse(String isa) {
    List<String> parts = List.of(isa.split("_", -1));
    InstructionSet base =
        switch (parts.getFirst()) {
          case "RV64I" -> of();
          case "RV64IM" -> of(Extension.RV64M);
          default ->
              throw new IllegalArgumentException(
                  "instruction set '" + isa + "': must begin with RV64I or RV64IM");
        };
    return base.with(
        parts.stream().skip(1).map(name -> extension(isa, name)).toArray(Extension[]::new));
  }

  private static Extension extension(String isa, String name) {
    return Arrays.stream(Extension.values())
        .filter(e -> e.isaName().equals(name) && name.length() > 1)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "instruction set '" + isa + "': no extension '" + name + "'"));
  }

  /** Everything in the table. */
  public static InstructionSet all() {
    return of(Extension.values());
  }

  /** The extensions of this set. */
  public Set<Extension> extensions() {
    return EnumSet.copyOf(extensions);
  }

  /** Its instructions, in table order. */
  public List<Op> ops() {
    return ops;
  }

  /**
   * The content of {@link Csr#MISA}: MXL = 2 (64 bit) and a bit for each single-letter extension.
   */
  public long misa() {
    return extensions.stream()
        .map(Extension::isaName)
        .filter(name -> name.length() == 1)
        .mapToLong(name -> 1L << (name.charAt(0) - 'A'))
        .reduce(2L << 62, (a, b) -> a | b);
  }

  /** The instruction that a word is, or nothing if it is illegal here. */
  public Optional<Op> decode(int word) {
    for (Op op : byOpcode.get(word & OPCODE_MASK)) {
      if (op.matches(word)) {
        return Optional.of(op);
      }
    }
    return Optional.empty();
  }

  /** The ISA string, such as {@code RV64IM_Zicsr_Zifencei}. */
  @Override
  public String toString() {
    String multi =
        extensions.stream()
            .filter(e -> e.isaName().startsWith("Z") || e.isaName().startsWith("X"))
            .map(e -> "_" + e.isaName())
            .collect(Collectors.joining());
    return "RV64I" + (extensions.contains(Extension.RV64M) ? "M" : "") + multi;
  }
}
