package org.taipan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.bits;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.sub;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.taipan.hdl.Bits;
import org.taipan.hdl.Bool;
import org.taipan.hdl.Module;
import org.taipan.hdl.sim.Simulation;
import org.taipan.isa.Csr;
import org.taipan.isa.Extension;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.RoundingMode;

/** Decoder and immediate generator against the ISA table, at two instruction sets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecoderTest {
  private static final InstructionSet FULL =
      InstructionSet.rv64im().with(Extension.ZBA, Extension.ZBB, Extension.ZICOND, Extension.ZDINX);
  private static final InstructionSet SMALL = InstructionSet.of(Extension.ZICSR);
  private static final Set<Operand> IMMEDIATES =
      Set.of(
          Operand.IMM_I,
          Operand.IMM_S,
          Operand.IMM_B,
          Operand.IMM_U,
          Operand.IMM_J,
          Operand.SHAMT5,
          Operand.SHAMT6,
          Operand.ZIMM);

  private final Random random = new Random(1);
  private Simulation sim;

  private static final class Decoders extends Module {
    final Bits instruction = in(bits(32));
    final Bits frm = in(bits(3));
    final Control full = out(new Control());
    final Bool fullLegal = out(bool());
    final Bool smallLegal = out(bool());
    final AddendSource addend = out(new AddendSource());
    final Bits roundingMode = out(bits(3));
    final Bool readsFrm = out(bool());
    final Bool floatCsr = out(bool());
    final Bits immediate = out(bits(ImmediateGenerator.WIDTH));
    private final Decoder fullDecoder = sub(() -> new Decoder(FULL));
    private final Decoder smallDecoder = sub(() -> new Decoder(SMALL));
    private final ImmediateGenerator generator = sub(() -> new ImmediateGenerator(FULL));

    Decoders() {
      fullDecoder.instruction.set(instruction);
      smallDecoder.instruction.set(instruction);
      generator.instruction.set(instruction);
      fullDecoder.frm.set(frm);
      smallDecoder.frm.set(frm);
      addend.set(fullDecoder.addend);
      roundingMode.set(fullDecoder.roundingMode);
      readsFrm.set(fullDecoder.readsFrm);
      floatCsr.set(fullDecoder.floatCsr);
      full.set(fullDecoder.control);
      fullLegal.set(fullDecoder.legal);
      smallLegal.set(smallDecoder.legal);
      immediate.set(generator.immediate);
    }
  }

  @BeforeAll
  void build() {
    sim = Simulation.of(Decoders::new);
  }

  @AfterAll
  void close() {
    sim.close();
  }

  private boolean control(String name) {
    return sim.peek("full_" + name) != 0;
  }

  private void present(int word) {
    sim.poke("instruction", Integer.toUnsignedLong(word));
  }

  /**
   * What the specification says of a word: it exists, a CSR access is allowed, a rounding mode in
   * force is not reserved.
   */
  private boolean legal(InstructionSet set, int word) {
    Optional<Op> op = set.decode(word);
    if (op.isPresent() && op.get().has(Operand.RM)) {
      return roundingMode(word) <= RoundingMode.RMM.code();
    }
    if (op.isEmpty() || !op.get().has(Operand.CSR)) {
      return op.isPresent();
    }
    Optional<Csr> csr =
        Csr.of((int) Operand.CSR.extract(word))
            .filter(c -> set.extensions().contains(c.extension()));
    boolean replaces = op.get() == Op.CSRRW || op.get() == Op.CSRRWI;
    boolean writes = replaces || Operand.RS1.extract(word) != 0;
    return csr.isPresent() && !(writes && csr.get().readOnly());
  }

  private long roundingMode(int word) {
    long field = Operand.RM.extract(word);
    return field == RoundingMode.DYN.code() ? sim.peek("frm") : field;
  }

  private int withRandomOperands(Op op) {
    return op.match() | (random.nextInt() & ~op.mask());
  }

  private void check(int word) {
    present(word);
    String name = "%08x".formatted(word);
    assertEquals(legal(FULL, word), sim.isHigh("fullLegal"), name);
    assertEquals(legal(SMALL, word), sim.isHigh("smallLegal"), name);
  }

  @Test
  void everyInstructionIsLegalWithAnyOperands() {
    for (Op op : Op.values()) {
      for (int i = 0; i < 20; i++) {
        check(withRandomOperands(op));
      }
    }
  }

  @Test
  void wordsThatDifferInOneFixedBitAreJudgedByTheTable() {
    for (Op op : FULL.ops()) {
      for (int bit = 0; bit < 32; bit++) {
        check(withRandomOperands(op) ^ (1 << bit));
      }
    }
  }

  @Test
  void randomWordsAreJudgedByTheTable() {
    for (int i = 0; i < 20_000; i++) {
      check(random.nextInt());
    }
  }

  @Test
  void everyCsrNumberIsJudgedByTheTable() {
    for (int number = 0; number < 4096; number++) {
      check(Op.CSRRS.encode(5, number, 0));
      check(Op.CSRRS.encode(5, number, 6));
      check(Op.CSRRWI.encode(0, number, 0));
    }
  }

  @Test
  void operandsAreThoseOfTheFormat() {
    for (Op op : FULL.ops()) {
      int word = withRandomOperands(op);
      present(word);
      assertEquals(op.has(Operand.RS1), control("readsRs1"), op.name());
      assertEquals(op.has(Operand.RS2), control("readsRs2"), op.name());
      assertEquals(op.has(Operand.RD), control("writesRd"), op.name());
      boolean usesZero = op == Op.LUI || (op.has(Operand.CSR) && !op.has(Operand.RS1));
      assertEquals(usesZero, control("leftIsZero"), op.name());
      boolean lowWord = op.name().endsWith("_UW") || op == Op.CPOPW;
      assertEquals(usesZero || lowWord, control("leftUpperIsZero"), op.name());
    }
  }

  @Test
  void theRoundingModeIsTheFieldsOrTheRegisters() {
    for (int frm = 0; frm < 8; frm++) {
      sim.poke("frm", frm);
      for (Op op : FULL.ops()) {
        int word = withRandomOperands(op);
        check(word);
        boolean rounds = op.has(Operand.RM);
        boolean dynamic = rounds && Operand.RM.extract(word) == RoundingMode.DYN.code();
        assertEquals(dynamic, sim.isHigh("readsFrm"), op.name());
        if (rounds) {
          assertEquals(roundingMode(word), sim.peek("roundingMode"), op.name());
        }
      }
    }
    sim.poke("frm", 0);
  }

  @Test
  void theThirdOperandIsAnAddendOrWhatIsConverted() {
    for (Op op : FULL.ops()) {
      present(withRandomOperands(op));
      boolean converts = op.name().startsWith("FCVT");
      boolean adds = op == Op.FADD_D || op == Op.FSUB_D;
      assertEquals(converts, sim.isHigh("addend_rs1"), op.name());
      assertEquals(adds, sim.isHigh("addend_rs2"), op.name());
      assertEquals(op.has(Operand.RS3), sim.isHigh("addend_rs3"), op.name());
    }
  }

  @Test
  void accessesToFlagsAndRoundingModeAreKnown() {
    for (int number = 0; number < 4096; number++) {
      present(Op.CSRRS.encode(5, number, 0));
      assertEquals(number >= 1 && number <= 3, sim.isHigh("floatCsr"));
    }
  }

  @Test
  void immediatesAreThoseOfTheTable() {
    for (Op op : FULL.ops()) {
      if (op.has(Operand.RS2)
          && op.extension() != Extension.ZDINX
          && op.operands().stream().noneMatch(IMMEDIATES::contains)) {
        continue;
      }
      for (int i = 0; i < 50; i++) {
        int word = withRandomOperands(op);
        present(word);
        long expected =
            op.operands().stream()
                .filter(IMMEDIATES::contains)
                .mapToLong(operand -> operand.extract(word))
                .findFirst()
                .orElse(0);
        assertEquals(expected & 0xffff_ffffL, sim.peek("immediate"), op.name());
      }
    }
  }

  @Test
  void exactlyOneUnitMakesTheResult() {
    for (Op op : FULL.ops()) {
      present(withRandomOperands(op));
      long units =
          Set.of(
                  "add",
                  "truth",
                  "shift",
                  "setLess",
                  "multiply",
                  "divide",
                  "floating",
                  "zb_leadingZeros",
                  "zb_trailingZeros",
                  "zb_ones",
                  "zb_reverseBytes",
                  "zb_combineBytes",
                  "zb_signedByte",
                  "zb_signedHalf",
                  "zb_unsignedHalf",
                  "zb_minimum",
                  "zb_maximum",
                  "zb_zeroIfZero",
                  "zb_zeroUnlessZero",
                  "branch",
                  "ecall",
                  "ebreak",
                  "mret",
                  "waitForInterrupt")
              .stream()
              .filter(this::control)
              .count();
      assertEquals(op == Op.FENCE ? 0 : 1, units, op.name());
    }
  }

  @Test
  void sizesOfAccessesAreThoseOfTheNames() {
    for (Op op : FULL.ops()) {
      present(withRandomOperands(op));
      if (control("load") || control("store")) {
        int size = "BHWD".indexOf(op.name().charAt(1));
        assertEquals(size, sim.peek("full_size"), op.name());
        assertEquals(op.name().startsWith("S"), control("store"), op.name());
        assertEquals(op.name().endsWith("U"), control("withoutSign"), op.name());
      }
    }
  }

  @Test
  void wordInstructionsAreThoseOfTheWordOpcodesButForUnsignedOnes() {
    for (Op op : FULL.ops()) {
      present(withRandomOperands(op));
      int opcode = op.match() & 0x7f;
      boolean unsigned = op.name().endsWith("_UW");
      boolean word = (opcode == 0x1b || opcode == 0x3b) && !unsigned && op != Op.ZEXT_H;
      assertEquals(word, control("word"), op.name());
    }
  }
}
