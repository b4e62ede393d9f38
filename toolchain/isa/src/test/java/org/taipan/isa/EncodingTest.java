package org.taipan.isa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.taipan.isa.asm.Assembler;
import org.taipan.isa.asm.AssemblyException;

/** The table against encodings made by the GNU assembler (src/test/python/record_encodings.py). */
class EncodingTest {
  private record Sample(int word, String text) {
    String mnemonic() {
      return text.split(" ", 2)[0];
    }

    /** Our assembler takes a bare number as the offset of a branch. */
    String source() {
      return text.replace(".+", "").replace(" .-", " -");
    }
  }

  private static List<Sample> samples() throws IOException {
    try (InputStream in = EncodingTest.class.getResourceAsStream("encodings.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .map(l -> new Sample(Integer.parseUnsignedInt(l.substring(0, 8), 16), l.substring(9)))
          .toList();
    }
  }

  static int assemble(String line) {
    byte[] code = Assembler.assemble(InstructionSet.all(), line).segments().getFirst().data();
    assertEquals(4, code.length, line);
    return ByteBuffer.wrap(code).order(ByteOrder.LITTLE_ENDIAN).getInt();
  }

  @Test
  void assemblesAsTheReferenceDoes() throws IOException {
    for (Sample s : samples()) {
      assertEquals(Integer.toHexString(s.word), Integer.toHexString(assemble(s.source())), s.text);
    }
  }

  @Test
  void decodesTheReference() throws IOException {
    for (Sample s : samples()) {
      assertEquals(
          s.mnemonic(), InstructionSet.all().decode(s.word).map(Op::mnemonic).orElse("illegal"));
    }
  }

  @Test
  void referenceCoversTheTable() throws IOException {
    Set<String> missing =
        InstructionSet.all().ops().stream()
            .filter(op -> !op.extension().name().startsWith("XPY"))
            .map(Op::mnemonic)
            .collect(Collectors.toCollection(TreeSet::new));
    samples().forEach(s -> missing.remove(s.mnemonic()));
    // Not in binutils 2.40, or without an operand of ours in its syntax.
    assertEquals(
        Set.of("cbo.zero", "czero.eqz", "czero.nez", "fcvt.d.w", "fcvt.d.wu", "fence"), missing);
  }

  @Test
  void encodesWhatTheReferenceLacks() {
    // cbo.zero: ch. 19.7, operation 4 in the immediate's place.
    assertEquals(0x0045_a00f, assemble("cbo.zero (a1)"));
    assertEquals(0x0045_a00f, assemble("cbo.zero 0(a1)"));
    assertThrows(AssemblyException.class, () -> assemble("cbo.zero 8(a1)"));
    assertEquals("cbo.zero (a1)", Disassembler.plain().text(0, 0x0045_a00f));
    // Zicond 1.0, figures of ch. 12; Zfinx/D tables: rs2 0 and 1 select w and wu; fence iorw, iorw.
    assertEquals(0x0e_c5d533, Op.CZERO_EQZ.encode(10, 11, 12));
    assertEquals(0x0e_c5f533, Op.CZERO_NEZ.encode(10, 11, 12));
    assertEquals(0xd2_058553, Op.FCVT_D_W.encode(10, 11, 0));
    assertEquals(0xd2_158553, Op.FCVT_D_WU.encode(10, 11, 0));
    assertEquals(0x0ff0000f, assemble("fence"));
    // Xpy: custom-0 to custom-3 in the formats of RISC-V.
    assertEquals(0x00c5_850b, assemble("py.add a0, a1, a2"));
    assertEquals(0x0015_852b, assemble("py.addi a0, a1, 1"));
    assertEquals(0x00c5_f47b, assemble("py.bnint a1, a2, 8"));
    assertEquals(0x0005_e45b, assemble("py.btrue a1, 8"));
    assertEquals(0x7c20_700b, assemble("py.ret"));
    assertEquals("py.addi a0, a1, 1", Disassembler.plain().text(0, 0x0015_852b));
  }

  @Test
  void noTwoInstructionsShareAWord() {
    List<Op> ops = InstructionSet.all().ops();
    for (Op a : ops) {
      for (Op b : ops) {
        int common = a.mask() & b.mask();
        assertTrue(a == b || (a.match() & common) != (b.match() & common), a + " overlaps " + b);
      }
    }
  }

  @Test
  void operandsAndFixedFieldsDoNotOverlap() {
    for (Op op : Op.values()) {
      int used = op.mask();
      for (Operand operand : op.operands()) {
        assertEquals(0, used & operand.wordMask(), op + " " + operand);
        used |= operand.wordMask();
      }
    }
  }

  @Test
  void operandsSurviveEncoding() {
    Random random = new Random(1);
    for (Op op : Op.values()) {
      for (int n = 0; n < 50; n++) {
        long[] values = new long[op.operands().size()];
        for (int i = 0; i < values.length; i++) {
          Operand o = op.operands().get(i);
          values[i] = random.nextLong(o.min(), o.max() + 1) >> o.alignment() << o.alignment();
        }
        int word = op.encode(values);
        for (int i = 0; i < values.length; i++) {
          assertEquals(values[i], op.operands().get(i).extract(word), op.mnemonic());
        }
      }
    }
  }

  @Test
  void disassemblyAssemblesToTheSameWord() {
    Random random = new Random(2);
    Disassembler disassembler = Disassembler.plain();
    for (Op op : Op.values()) {
      for (int n = 0; n < 50; n++) {
        int word = (random.nextInt() & ~op.mask()) | op.match();
        int canonical = op.encode(op.operands().stream().mapToLong(o -> o.extract(word)).toArray());
        String text = disassembler.text(0, canonical);
        boolean branch = op.has(Operand.IMM_B) || op.has(Operand.IMM_J);
        boolean reserved = op.has(Operand.RM) && List.of(5L, 6L).contains(Operand.RM.extract(word));
        if (!branch && !reserved) {
          assertEquals(Integer.toHexString(canonical), Integer.toHexString(assemble(text)), text);
        }
      }
    }
  }

  @Test
  void operandsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Op.ADDI.encode(1, 1, 2048));
    assertThrows(IllegalArgumentException.class, () -> Op.BEQ.encode(1, 1, 3));
    assertThrows(IllegalArgumentException.class, () -> Op.ADD.encode(1, 32, 0));
    assertThrows(IllegalArgumentException.class, () -> Op.ADD.encode(1, 2));
  }
}
