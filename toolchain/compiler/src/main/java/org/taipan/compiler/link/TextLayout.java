package org.taipan.compiler.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.isa.Operand;

/**
 * Where each item of the text stands. Branches and jumps start short and grow until all reach their
 * targets (branch relaxation); they never shrink, so this ends.
 */
final class TextLayout {
  private static final int INSTRUCTION = 4;

  private final long base;
  private final List<CodeItem> items;
  private final int[] sizes;
  private final long[] addresses;
  private final Map<Label, Integer> marks = new HashMap<>();

  /** The mark that each branch and jump goes to. */
  private final int[] targets;

  private long end;

  TextLayout(long base, List<CodeItem> items) {
    this.base = base;
    this.items = items;
    this.sizes = new int[items.size()];
    this.addresses = new long[items.size()];
    this.targets = new int[items.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] =
          switch (items.get(i).content()) {
            case Content.Instruction _, Content.Branch _, Content.Jump _ -> INSTRUCTION;
            case Content.PoolLoad _ -> 2 * INSTRUCTION;
            case Content.Mark(Label label) -> {
              marks.put(label, i);
              yield 0;
            }
            case Content.Align _ -> 0;
          };
    }
    for (int i = 0; i < sizes.length; i++) {
      switch (items.get(i).content()) {
        case Content.Branch(_, _, _, Label target) -> targets[i] = mark(target);
        case Content.Jump(_, Label target) -> targets[i] = mark(target);
        default -> {}
      }
    }
    do {
      place();
    } while (grow());
  }

  /** Address of an item. */
  long address(int item) {
    return addresses[item];
  }

  /** Bytes of an item. */
  int size(int item) {
    return sizes[item];
  }

  /**
   * Address of a label.
   *
   * @throws IllegalStateException if nothing marks it
   */
  long address(Label label) {
    return addresses[mark(label)];
  }

  /** Address of what a branch or jump goes to. */
  long target(int item) {
    return addresses[targets[item]];
  }

  private int mark(Label label) {
    Integer mark = marks.get(label);
    if (mark == null) {
      throw new IllegalStateException("undefined label " + label);
    }
    return mark;
  }

  /** First address behind the text. */
  long end() {
    return end;
  }

  private void place() {
    long address = base;
    for (int i = 0; i < sizes.length; i++) {
      addresses[i] = address;
      if (items.get(i).content() instanceof Content.Align(int bytes)) {
        sizes[i] = Math.floorMod(-Math.toIntExact(address - base), bytes);
      }
      address += sizes[i];
    }
    end = address;
  }

  private boolean grow() {
    boolean grown = false;
    for (int i = 0; i < sizes.length; i++) {
      int needed =
          switch (items.get(i).content()) {
            case Content.Branch _ -> branchSize(i);
            case Content.Jump _ -> fits(i, 0, Operand.IMM_J) ? 4 : 8;
            default -> sizes[i];
          };
      if (needed > sizes[i]) {
        sizes[i] = needed;
        grown = true;
      }
    }
    return grown;
  }

  /** Alone, over a jump, or over a far jump. */
  private int branchSize(int item) {
    if (fits(item, 0, Operand.IMM_B)) {
      return INSTRUCTION;
    }
    return fits(item, INSTRUCTION, Operand.IMM_J) ? 2 * INSTRUCTION : 3 * INSTRUCTION;
  }

  private boolean fits(int item, int offset, Operand operand) {
    long distance = target(item) - addresses[item] - offset;
    return distance >= operand.min() && distance <= operand.max();
  }
}
