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
  private final Map<Label, Long> labels = new HashMap<>();
  private long end;

  TextLayout(long base, List<CodeItem> items) {
    this.base = base;
    this.items = items;
    this.sizes = new int[items.size()];
    this.addresses = new long[items.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] =
          switch (items.get(i).content()) {
            case Content.Instruction _, Content.Branch _, Content.Jump _ -> INSTRUCTION;
            case Content.PoolLoad _ -> 2 * INSTRUCTION;
            case Content.Mark _ -> 0;
          };
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
    Long address = labels.get(label);
    if (address == null) {
      throw new IllegalStateException("undefined label " + label);
    }
    return address;
  }

  /** First address behind the text. */
  long end() {
    return end;
  }

  private void place() {
    long address = base;
    for (int i = 0; i < sizes.length; i++) {
      addresses[i] = address;
      if (items.get(i).content() instanceof Content.Mark(Label label)) {
        labels.put(label, address);
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
            case Content.Branch(_, _, _, Label target) -> branchSize(i, target);
            case Content.Jump(_, Label target) -> fits(i, 0, target, Operand.IMM_J) ? 4 : 8;
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
  private int branchSize(int item, Label target) {
    if (fits(item, 0, target, Operand.IMM_B)) {
      return INSTRUCTION;
    }
    return fits(item, INSTRUCTION, target, Operand.IMM_J) ? 2 * INSTRUCTION : 3 * INSTRUCTION;
  }

  private boolean fits(int item, int offset, Label target, Operand operand) {
    long distance = address(target) - addresses[item] - offset;
    return distance >= operand.min() && distance <= operand.max();
  }
}
