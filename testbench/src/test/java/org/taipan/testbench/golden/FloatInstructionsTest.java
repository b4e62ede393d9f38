package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.isa.Csr;
import org.taipan.isa.InstructionSet;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;
import org.taipan.isa.TrapCause;
import org.taipan.testbench.Retirement;
import org.taipan.testbench.RunOptions;

/** Zdinx instructions as a hart executes them: operands, rounding mode, flags. */
class FloatInstructionsTest {
  private static final String NAN = "7ff8000000000000";

  @ParameterizedTest(name = "{0} {1} {2} {3}")
  @CsvSource({
    "fadd.d, 3ff8000000000000, 4002000000000000, 0, 400e000000000000, 0",
    "fadd.d, 7fefffffffffffff, 7fefffffffffffff, 0, 7ff0000000000000, 5",
    "fadd.d, 7ff0000000000000, fff0000000000000, 0, " + NAN + ", 10",
    "fsub.d, 3ff0000000000000, 4000000000000000, 0, bff0000000000000, 0",
    "fsub.d, 7ff0000000000000, 7ff0000000000000, 0, " + NAN + ", 10",
    "fmul.d, 4000000000000000, c008000000000000, 0, c018000000000000, 0",
    "fmul.d, 0010000000000000, 3fe0000000000000, 0, 0008000000000000, 0",
    "fmul.d, 0000000000000001, 3fe0000000000000, 0, 0000000000000000, 3",
    "fmul.d, 0000000000000000, fff0000000000000, 0, " + NAN + ", 10",
    "fdiv.d, 3ff0000000000000, 4008000000000000, 0, 3fd5555555555555, 1",
    "fdiv.d, 4008000000000000, 3ff0000000000000, 0, 4008000000000000, 0",
    "fdiv.d, 3ff0000000000000, 8000000000000000, 0, fff0000000000000, 8",
    "fdiv.d, 0000000000000000, 8000000000000000, 0, " + NAN + ", 10",
    "fdiv.d, 7ff0000000000000, 0000000000000000, 0, 7ff0000000000000, 0",
    "fsqrt.d, 4022000000000000, -, 0, 4008000000000000, 0",
    "fsqrt.d, 8000000000000000, -, 0, 8000000000000000, 0",
    "fsqrt.d, bff0000000000000, -, 0, " + NAN + ", 10",
    "fmadd.d, 4000000000000000, 4008000000000000, 3ff0000000000000, 401c000000000000, 0",
    "fmsub.d, 4000000000000000, 4008000000000000, 3ff0000000000000, 4014000000000000, 0",
    "fnmsub.d, 4000000000000000, 4008000000000000, 3ff0000000000000, c014000000000000, 0",
    "fnmadd.d, 4000000000000000, 4008000000000000, 3ff0000000000000, c01c000000000000, 0",
    "fnmadd.d, 0000000000000000, 3ff0000000000000, 8000000000000000, 0000000000000000, 0",
    "fmadd.d, 7ff0000000000000, 0000000000000000, 7ff8000000000000, " + NAN + ", 10",
    "fmadd.d, 3ff0000000000000, 3ff0000000000000, fff8000000000001, " + NAN + ", 0",
    "fmadd.d, 3ff0000000000000, 3ff0000000000000, 7ff0000000000001, " + NAN + ", 10",
    "fsgnj.d, 3ff0000000000000, 8000000000000000, 0, bff0000000000000, 0",
    "fsgnjn.d, 3ff0000000000000, 8000000000000000, 0, 3ff0000000000000, 0",
    "fsgnjx.d, bff0000000000000, 8000000000000000, 0, 3ff0000000000000, 0",
    "fsgnj.d, 7ff0000000000001, 8000000000000000, 0, fff0000000000001, 0",
    "fmin.d, 0000000000000000, 8000000000000000, 0, 8000000000000000, 0",
    "fmax.d, 8000000000000000, 0000000000000000, 0, 0000000000000000, 0",
    "fmin.d, 3ff0000000000000, fff8000000000000, 0, 3ff0000000000000, 0",
    "fmax.d, 7ff0000000000001, 3ff0000000000000, 0, 3ff0000000000000, 10",
    "fmin.d, fff8000000000001, fff8000000000002, 0, " + NAN + ", 0",
    "feq.d, 0000000000000000, 8000000000000000, 0, 1, 0",
    "feq.d, 7ff8000000000000, 7ff8000000000000, 0, 0, 0",
    "feq.d, 7ff0000000000001, 3ff0000000000000, 0, 0, 10",
    "flt.d, bff0000000000000, 3ff0000000000000, 0, 1, 0",
    "flt.d, 3ff0000000000000, 7ff8000000000000, 0, 0, 10",
    "fle.d, 8000000000000000, 0000000000000000, 0, 1, 0",
    "fle.d, 3ff0000000000000, bff0000000000000, 0, 0, 0",
    "fle.d, 7ff8000000000000, 7ff8000000000000, 0, 0, 10",
    "fclass.d, fff0000000000000, -, 0, 1, 0",
    "fclass.d, bff0000000000000, -, 0, 2, 0",
    "fclass.d, 8000000000000001, -, 0, 4, 0",
    "fclass.d, 8000000000000000, -, 0, 8, 0",
    "fclass.d, 0000000000000000, -, 0, 10, 0",
    "fclass.d, 000fffffffffffff, -, 0, 20, 0",
    "fclass.d, 0010000000000000, -, 0, 40, 0",
    "fclass.d, 7ff0000000000000, -, 0, 80, 0",
    "fclass.d, fff0000000000001, -, 0, 100, 0",
    "fclass.d, fff8000000000000, -, 0, 200, 0",
    "fcvt.w.d, c1e0000000000000, -, 0, ffffffff80000000, 0",
    "fcvt.w.d, 41e0000000000000, -, 0, 000000007fffffff, 10",
    "fcvt.wu.d, 41efffffffe00000, -, 0, ffffffffffffffff, 0",
    "fcvt.wu.d, 41e0000000000000, -, 0, ffffffff80000000, 0",
    "fcvt.l.d, 43e0000000000000, -, 0, 7fffffffffffffff, 10",
    "fcvt.l.d, 3fe0000000000000, -, 0, 0, 1",
    "fcvt.lu.d, 43e0000000000000, -, 0, 8000000000000000, 0",
    "fcvt.lu.d, fff8000000000000, -, 0, ffffffffffffffff, 10",
    "fcvt.d.w, 12345678ffffffff, -, 0, bff0000000000000, 0",
    "fcvt.d.wu, 12345678ffffffff, -, 0, 41efffffffe00000, 0",
    "fcvt.d.l, 8000000000000000, -, 0, c3e0000000000000, 0",
    "fcvt.d.lu, ffffffffffffffff, -, 0, 43f0000000000000, 1",
  })
  void resultAndFlags(
      String mnemonic, String a, String b, String c, String expected, String flags) {
    Op op = op(mnemonic);
    Golden golden = Snippet.words(word(op, 0));
    golden.hart().write(11, hex(a));
    golden.hart().write(12, b.equals("-") ? 0x5555 : hex(b));
    golden.hart().write(13, hex(c));
    golden.step();
    assertEquals(expected.replaceFirst("^0+(?=.)", ""), text(golden.hart().read(10)));
    assertEquals(flags, text(golden.hart().csrs().read(Csr.FFLAGS)), "flags");
  }

  /** 1 + 2^-53 and -(1 + 2^-53): halfway between two numbers. */
  @ParameterizedTest
  @CsvSource({
    "0, 3ff0000000000000, bff0000000000000",
    "1, 3ff0000000000000, bff0000000000000",
    "2, 3ff0000000000000, bff0000000000001",
    "3, 3ff0000000000001, bff0000000000000",
    "4, 3ff0000000000001, bff0000000000001",
  })
  void theModeIsThatOfTheInstructionOrDynamicallyThatOfFrm(
      int mode, String positive, String negative) {
    for (boolean dynamic : new boolean[] {false, true}) {
      for (boolean minus : new boolean[] {false, true}) {
        Golden golden =
            Snippet.machine(
                "csrwi frm, " + (dynamic ? mode : 4 - mode),
                ".word 0x" + Integer.toHexString(word(Op.FADD_D, dynamic ? 7 : mode)));
        golden.hart().write(11, hex(minus ? "bff0000000000000" : "3ff0000000000000"));
        golden.hart().write(12, hex(minus ? "bca0000000000000" : "3ca0000000000000"));
        Snippet.steps(golden, 2);
        assertEquals(minus ? negative : positive, text(golden.hart().read(10)));
      }
    }
  }

  static Stream<Op> rounding() {
    return Snippet.SET.ops().stream().filter(op -> op.has(Operand.RM));
  }

  @ParameterizedTest
  @MethodSource("rounding")
  void reservedModesAreIllegalWhereThereIsAModeField(Op op) {
    for (int mode = 0; mode < 8; mode++) {
      for (int frm = 0; frm < 8; frm++) {
        Golden golden =
            Snippet.machine("csrwi frm, " + frm, ".word 0x" + Integer.toHexString(word(op, mode)));
        golden.hart().write(11, hex("7ff0000000000001"));
        Retirement r = Snippet.steps(golden, 2);
        int effective = mode == 7 ? frm : mode;
        assertEquals(effective > 4, r.trap, "mode " + mode + ", frm " + frm);
        if (r.trap) {
          assertEquals(TrapCause.ILLEGAL_INSTRUCTION.code(), r.cause);
          assertEquals(word(op, mode) & 0xffff_ffffL, r.tval);
          assertEquals(0, golden.hart().csrs().read(Csr.FFLAGS));
          assertEquals(0, golden.hart().read(10));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"feq.d a0, a1, a2", "fmin.d a0, a1, a2", "fsgnj.d a0, a1, a1"})
  void instructionsWithoutAModeFieldIgnoreFrm(String instruction) {
    assertFalse(Snippet.steps(Snippet.machine("csrwi frm, 5", instruction), 2).trap);
  }

  @Test
  void flagsAccumulateUntilTheyAreWritten() {
    Golden golden =
        Snippet.machine(
            "fdiv.d a0, a1, zero",
            "fsqrt.d a0, a2",
            "fadd.d a0, a1, a1",
            "csrr a3, fflags",
            "csrrwi a4, fflags, 1",
            "csrr a5, fcsr");
    golden.hart().write(11, hex("3ff0000000000000"));
    golden.hart().write(12, hex("bff0000000000000"));
    Snippet.steps(golden, 6);
    assertEquals(0x18, golden.hart().read(13));
    assertEquals(0x18, golden.hart().read(14));
    assertEquals(1, golden.hart().read(15));
  }

  @Test
  void aResultForRegisterZeroStillRaisesFlags() {
    Golden golden = Snippet.machine("fdiv.d zero, a1, zero");
    golden.hart().write(11, hex("3ff0000000000000"));
    assertEquals(0, golden.step().rd);
    assertEquals(0, golden.hart().read(0));
    assertEquals(8, golden.hart().csrs().read(Csr.FFLAGS));
  }

  @Test
  void theDestinationMayBeAnySource() {
    Golden golden = Snippet.machine("fmadd.d a0, a0, a0, a0");
    golden.hart().write(10, hex("4008000000000000"));
    golden.step();
    assertEquals(12.0, Double.longBitsToDouble(golden.hart().read(10)));
  }

  @Test
  void fflagsAndFrmAreViewsOfFcsr() {
    Golden golden =
        Snippet.machine(
            "csrw fcsr, a1",
            "csrr a2, fflags",
            "csrr a3, frm",
            "csrwi frm, 2",
            "csrr a4, fcsr",
            "csrwi fflags, 0",
            "csrr a5, fcsr",
            "csrw frm, a1",
            "csrw fflags, a1",
            "csrr a6, fcsr");
    golden.hart().write(11, 0xfff_ffbaL);
    Snippet.steps(golden, 10);
    assertEquals(0x1a, golden.hart().read(12));
    assertEquals(5, golden.hart().read(13));
    assertEquals(0x5a, golden.hart().read(14));
    assertEquals(0x40, golden.hart().read(15));
    assertEquals(0x5a, golden.hart().read(16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fflags", "frm", "fcsr"})
  void withoutZdinxItsRegistersAreIllegal(String csr) {
    InstructionSet without = InstructionSet.rv64im();
    Golden golden = new Golden(Specification.of(without), RunOptions.DEFAULT);
    golden.load(Snippet.assemble("csrr a0, " + csr));
    Retirement r = golden.step();
    assertTrue(r.trap && r.cause == TrapCause.ILLEGAL_INSTRUCTION.code());
  }

  @Test
  void mstatusHasNoFloatingPointStateAndMisaNoSuchExtension() {
    Golden golden =
        Snippet.machine(
            "csrw mstatus, a1", "fadd.d a0, a1, a1", "csrr a2, mstatus", "csrr a3, misa");
    golden.hart().write(11, -1);
    Snippet.steps(golden, 4);
    assertEquals(0, golden.hart().read(12) >>> 13 & 3);
    assertEquals(0, golden.hart().read(13) & (1 << ('F' - 'A') | 1 << ('D' - 'A')));
  }

  private static Op op(String mnemonic) {
    return Op.valueOf(mnemonic.toUpperCase(Locale.ROOT).replace('.', '_'));
  }

  /** rd = a0, sources a1, a2, a3. */
  private static int word(Op op, int mode) {
    return switch (op.format()) {
      case R -> op.encode(10, 11, 12);
      case UNARY -> op.encode(10, 11);
      case R_ROUNDED -> op.encode(10, 11, 12, 0) | mode << 12;
      case UNARY_ROUNDED -> op.encode(10, 11, 0) | mode << 12;
      case R4 -> op.encode(10, 11, 12, 13, 0) | mode << 12;
      default -> throw new IllegalArgumentException(op.mnemonic());
    };
  }

  private static long hex(String text) {
    return Long.parseUnsignedLong(text, 16);
  }

  private static String text(long value) {
    return Long.toHexString(value);
  }
}
