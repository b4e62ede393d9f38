package org.taipan.core;

import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.lit;
import static org.taipan.hdl.Hdl.out;

import java.util.ArrayList;
import java.util.List;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;

/**
 * Puts the immediate together from the fields of the instruction word, as the ISA table describes
 * them. Combinational.
 */
public final class ImmediateGenerator extends Module {
  /** Bits that hold every immediate; wider uses extend the sign. */
  public static final int WIDTH = 32;

  private static final List<Operand> IMMEDIATES =
      List.of(
          Operand.IMM_I,
          Operand.IMM_S,
          Operand.IMM_B,
          Operand.IMM_U,
          Operand.IMM_J,
          Operand.SHAMT6,
          Operand.SHAMT5,
          Operand.ZIMM,
          Operand.FIELD);

  /** The word. */
  public final Bits instruction = in(bits(32));

  /**
   * Its immediate, sign-extended if it is a signed one; zero if it has none. Of integer
   * instructions that have rs2 and no immediate of no meaning.
   */
  public final Bits immediate = out(bits(WIDTH));

  /**
   * Describes the generator.
   *
   * @param set the instructions
   */
  public ImmediateGenerator(InstructionSet set) {
    OpMatcher is = new OpMatcher(set, instruction);
    AndOr merged = new AndOr();
    for (Operand operand : IMMEDIATES) {
      merged.add(is.any(op -> op.has(operand), ImmediateGenerator::counts), value(operand));
    }
    immediate.set(merged.merge());
  }

  /** The right operand is the immediate, or zero: not so for those that take rs2 and no more. */
  private static boolean counts(Op op) {
    return !op.has(Operand.RS2)
        || op.extension() == Extension.ZDINX
        || IMMEDIATES.stream().anyMatch(op::has);
  }

  private Bits value(Operand operand) {
    Bool sign = instruction.bit(31);
    List<Bool> highestFirst = new ArrayList<>();
    for (int bit = WIDTH - 1; bit >= 0; bit--) {
      highestFirst.add(bit >= operand.width() ? sign.and(operand.signed()) : bit(operand, bit));
    }
    return cat(highestFirst);
  }

  private Bool bit(Operand operand, int bit) {
    return operand.fields().stream()
        .filter(f -> f.valueLow() <= bit && bit < f.valueLow() + f.width())
        .map(f -> instruction.bit(f.wordLow() + bit - f.valueLow()))
        .findFirst()
        .orElseGet(() -> lit(false));
  }
}
