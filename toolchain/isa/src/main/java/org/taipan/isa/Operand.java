package org.taipan.isa;

import java.util.List;

/**
 * A variable part of an instruction word: a register number, an immediate, a CSR number or a mode.
 *
 * <p>An operand's value is put together from {@link Field}s; bits of the value that no field holds
 * are zero (branch offsets) and, for signed operands, copies of the top bit.
 */
public enum Operand {
  RD("rd", false, new Field(7, 5, 0)),
  RS1("rs1", false, new Field(15, 5, 0)),
  RS2("rs2", false, new Field(20, 5, 0)),
  RS3("rs3", false, new Field(27, 5, 0)),
  IMM_I("imm", true, new Field(20, 12, 0)),
  IMM_S("imm", true, new Field(7, 5, 0), new Field(25, 7, 5)),
  IMM_B(
      "offset",
      true,
      new Field(8, 4, 1),
      new Field(25, 6, 5),
      new Field(7, 1, 11),
      new Field(31, 1, 12)),
  IMM_U("imm", true, new Field(12, 20, 12)),
  IMM_J(
      "offset",
      true,
      new Field(21, 10, 1),
      new Field(20, 1, 11),
      new Field(12, 8, 12),
      new Field(31, 1, 20)),
  SHAMT6("shamt", false, new Field(20, 6, 0)),
  SHAMT5("shamt", false, new Field(20, 5, 0)),
  CSR("csr", false, new Field(20, 12, 0)),
  ZIMM("zimm", false, new Field(15, 5, 0)),
  RM("rm", false, new Field(12, 3, 0)),
  PRED("pred", false, new Field(24, 4, 0)),
  SUCC("succ", false, new Field(20, 4, 0)),
  FM("fm", false, new Field(28, 4, 0)),
  /** Where a word of an object stands in it. */
  FIELD("field", false, new Field(25, 7, 3)),
  /** The id of one of the first built-in types: {@link TypeId}. */
  TYPE("type", false, new Field(20, 5, 0));

  /**
   * A run of bits of the instruction word.
   *
   * @param wordLow its lowest bit in the word, 0..31
   * @param width bits, 1..20
   * @param valueLow where its lowest bit stands in the operand's value
   */
  public record Field(int wordLow, int width, int valueLow) {
    int wordMask() {
      return ((1 << width) - 1) << wordLow;
    }
  }

  private final String label;
  private final boolean signed;
  private final List<Field> fields;
  private final int width;
  private final int alignment;
  private final long min;
  private final long max;

  Operand(String label, boolean signed, Field... fields) {
    this.label = label;
    this.signed = signed;
    this.fields = List.of(fields);
    this.width = this.fields.stream().mapToInt(f -> f.valueLow() + f.width()).max().orElseThrow();
    this.alignment = this.fields.stream().mapToInt(Field::valueLow).min().orElseThrow();
    this.min = signed ? -(1L << (width - 1)) : 0;
    this.max = ((1L << (signed ? width - 1 : width)) - 1) >> alignment << alignment;
  }

  /** The name used in manuals: rd, rs1, imm, … */
  public String label() {
    return label;
  }

  /** Whether the value is sign-extended. */
  public boolean signed() {
    return signed;
  }

  /** The runs of bits that hold the value, lowest value bits first. */
  public List<Field> fields() {
    return fields;
  }

  /** Whether this operand is the number of an integer register. */
  public boolean isRegister() {
    return this == RD || this == RS1 || this == RS2 || this == RS3;
  }

  /** Width of the value in bits, zero low bits included. */
  public int width() {
    return width;
  }

  /** The number of low bits that are always zero. */
  public int alignment() {
    return alignment;
  }

  /** The bits of the instruction word that this operand occupies. */
  public int wordMask() {
    return fields.stream().mapToInt(Field::wordMask).reduce(0, (a, b) -> a | b);
  }

  /** The smallest value that can be encoded. */
  public long min() {
    return min;
  }

  /** The largest value that can be encoded. */
  public long max() {
    return max;
  }

  /** Reads the value from an instruction word. */
  public long extract(int word) {
    long value = 0;
    for (Field f : fields) {
      value |= (word >>> f.wordLow() & (1L << f.width()) - 1) << f.valueLow();
    }
    int unused = 64 - width;
    return signed ? value << unused >> unused : value;
  }

  /**
   * Places a value into an instruction word of which this operand's bits are zero.
   *
   * @throws IllegalArgumentException if the value does not fit
   */
  public int insert(long value) {
    if (value < min || value > max || (value & (1L << alignment) - 1) != 0) {
      throw new IllegalArgumentException(
          label
              + " "
              + value
              + " is not a multiple of "
              + (1L << alignment)
              + " in "
              + min
              + ".."
              + max);
    }
    int word = 0;
    for (int i = 0; i < fields.size(); i++) {
      Field f = fields.get(i);
      word |= (int) (value >> f.valueLow() & (1L << f.width()) - 1) << f.wordLow();
    }
    return word;
  }
}
