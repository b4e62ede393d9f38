package org.taipan.compiler.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taipan.compiler.codegen.Category;
import org.taipan.compiler.codegen.CodeItem;
import org.taipan.compiler.codegen.CodeItem.Content;
import org.taipan.compiler.codegen.CodeItem.Label;
import org.taipan.compiler.source.Span;
import org.taipan.isa.Disassembler;
import org.taipan.isa.Op;

class TextLayoutTest {
  private static final long BASE = 0x8000_0000L;
  private static final Label TARGET = new Label.Entry("target");

  private final List<CodeItem> items = new ArrayList<>();

  private void add(Content content) {
    items.add(new CodeItem(content, Category.PROGRAM, Span.START, Optional.empty()));
  }

  private void addNops(int count) {
    for (int i = 0; i < count; i++) {
      add(Content.Instruction.of(Op.ADDI, 0, 0, 0));
    }
  }

  private TextLayout layout() {
    return new TextLayout(BASE, items);
  }

  @ParameterizedTest
  @CsvSource({"1022, 4", "1023, 8", "262140, 8", "262144, 12"})
  void aBranchGrowsWithItsDistance(int nops, int size) {
    add(new Content.Branch(Op.BEQ, 5, 6, TARGET));
    addNops(nops);
    add(new Content.Mark(TARGET));
    assertEquals(size, layout().size(0));
  }

  @ParameterizedTest
  @CsvSource({"262142, 4", "262143, 8"})
  void aJumpGrowsWithItsDistance(int nops, int size) {
    add(new Content.Jump(1, TARGET));
    addNops(nops);
    add(new Content.Mark(TARGET));
    assertEquals(size, layout().size(0));
  }

  @Test
  void growingOneBranchMayPushAnotherOutOfReach() {
    Label other = new Label.Entry("other");
    add(new Content.Branch(Op.BEQ, 5, 6, TARGET));
    addNops(500);
    add(new Content.Branch(Op.BNE, 5, 6, other));
    addNops(521);
    add(new Content.Mark(TARGET));
    addNops(600);
    add(new Content.Mark(other));
    TextLayout layout = layout();
    assertEquals(8, layout.size(501));
    assertEquals(8, layout.size(0));
  }

  @Test
  void farBranchesAndCallsReachTheirTargets() {
    add(new Content.Branch(Op.BEQ, 5, 6, TARGET));
    add(new Content.Jump(1, TARGET));
    addNops(262_144);
    add(new Content.Mark(TARGET));
    TextLayout layout = layout();
    byte[] text = TextEncoder.encode(items, layout, BASE, _ -> 0);
    ByteBuffer words = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
    List<String> lines = new ArrayList<>();
    Disassembler disassembler = Disassembler.plain();
    for (int offset = 0; offset < 20; offset += 4) {
      lines.add(disassembler.text(BASE + offset, words.getInt(offset)));
    }
    assertEquals(
        List.of(
            "bne t0, t1, 0x8000000c",
            "auipc t6, 0x100",
            "jalr zero, 16(t6)",
            "auipc ra, 0x100",
            "jalr ra, 8(ra)"),
        lines);
  }
}
