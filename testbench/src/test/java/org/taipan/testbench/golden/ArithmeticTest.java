package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.taipan.isa.Extension;
import org.taipan.isa.Format;
import org.taipan.isa.Op;
import org.taipan.isa.Operand;

/**
 * Every integer instruction that computes a register from registers and immediates, against
 * arithmetic on unbounded integers. Operands of the models are the signed values; results are taken
 * modulo 2^64.
 */
class ArithmeticTest {
  private static final BigInteger ONE = BigInteger.ONE;
  private static final BigInteger ZERO = BigInteger.ZERO;
  private static final Map<Op, BinaryOperator<BigInteger>> MODELS = models();

  private static Map<Op, BinaryOperator<BigInteger>> models() {
    Map<Op, BinaryOperator<BigInteger>> m = new EnumMap<>(Op.class);
    both(m, Op.ADD, Op.ADDI, BigInteger::add);
    both(m, Op.SLT, Op.SLTI, (a, b) -> truth(a.compareTo(b) < 0));
    both(m, Op.SLTU, Op.SLTIU, (a, b) -> truth(u(a).compareTo(u(b)) < 0));
    both(m, Op.XOR, Op.XORI, BigInteger::xor);
    both(m, Op.OR, Op.ORI, BigInteger::or);
    both(m, Op.AND, Op.ANDI, BigInteger::and);
    both(m, Op.SLL, Op.SLLI, (a, b) -> a.shiftLeft(low(b, 6)));
    both(m, Op.SRL, Op.SRLI, (a, b) -> u(a).shiftRight(low(b, 6)));
    both(m, Op.SRA, Op.SRAI, (a, b) -> a.shiftRight(low(b, 6)));
    m.put(Op.SUB, BigInteger::subtract);
    both(m, Op.ADDW, Op.ADDIW, (a, b) -> w(a.add(b)));
    m.put(Op.SUBW, (a, b) -> w(a.subtract(b)));
    both(m, Op.SLLW, Op.SLLIW, (a, b) -> w(a.shiftLeft(low(b, 5))));
    both(m, Op.SRLW, Op.SRLIW, (a, b) -> w(uw(a).shiftRight(low(b, 5))));
    both(m, Op.SRAW, Op.SRAIW, (a, b) -> w(a).shiftRight(low(b, 5)));
    multiplication(m);
    bits(m);
    return m;
  }

  private static void multiplication(Map<Op, BinaryOperator<BigInteger>> m) {
    m.put(Op.MUL, BigInteger::multiply);
    m.put(Op.MULH, (a, b) -> a.multiply(b).shiftRight(64));
    m.put(Op.MULHSU, (a, b) -> a.multiply(u(b)).shiftRight(64));
    m.put(Op.MULHU, (a, b) -> u(a).multiply(u(b)).shiftRight(64));
    m.put(Op.MULW, (a, b) -> w(a.multiply(b)));
    m.put(Op.DIV, (a, b) -> quotient(a, b));
    m.put(Op.DIVU, (a, b) -> quotient(u(a), u(b)));
    m.put(Op.REM, (a, b) -> remainder(a, b));
    m.put(Op.REMU, (a, b) -> remainder(u(a), u(b)));
    m.put(Op.DIVW, (a, b) -> w(quotient(w(a), w(b))));
    m.put(Op.DIVUW, (a, b) -> w(quotient(uw(a), uw(b))));
    m.put(Op.REMW, (a, b) -> w(remainder(w(a), w(b))));
    m.put(Op.REMUW, (a, b) -> w(remainder(uw(a), uw(b))));
  }

  private static void bits(Map<Op, BinaryOperator<BigInteger>> m) {
    m.put(Op.ADD_UW, (a, b) -> uw(a).add(b));
    m.put(Op.SH1ADD, (a, b) -> a.shiftLeft(1).add(b));
    m.put(Op.SH2ADD, (a, b) -> a.shiftLeft(2).add(b));
    m.put(Op.SH3ADD, (a, b) -> a.shiftLeft(3).add(b));
    m.put(Op.SH1ADD_UW, (a, b) -> uw(a).shiftLeft(1).add(b));
    m.put(Op.SH2ADD_UW, (a, b) -> uw(a).shiftLeft(2).add(b));
    m.put(Op.SH3ADD_UW, (a, b) -> uw(a).shiftLeft(3).add(b));
    m.put(Op.SLLI_UW, (a, b) -> uw(a).shiftLeft(low(b, 6)));
    m.put(Op.ANDN, BigInteger::andNot);
    m.put(Op.ORN, (a, b) -> a.or(b.not()));
    m.put(Op.XNOR, (a, b) -> a.xor(b).not());
    m.put(Op.MIN, BigInteger::min);
    m.put(Op.MAX, BigInteger::max);
    m.put(Op.MINU, (a, b) -> u(a).min(u(b)));
    m.put(Op.MAXU, (a, b) -> u(a).max(u(b)));
    both(m, Op.ROR, Op.RORI, (a, b) -> rotateRight(u(a), 64, low(b, 6)));
    m.put(Op.ROL, (a, b) -> rotateRight(u(a), 64, 64 - low(b, 6)));
    both(m, Op.RORW, Op.RORIW, (a, b) -> w(rotateRight(uw(a), 32, low(b, 5))));
    m.put(Op.ROLW, (a, b) -> w(rotateRight(uw(a), 32, 32 - low(b, 5))));
    m.put(Op.CLZ, (a, _) -> BigInteger.valueOf(64 - u(a).bitLength()));
    m.put(Op.CLZW, (a, _) -> BigInteger.valueOf(32 - uw(a).bitLength()));
    m.put(Op.CTZ, (a, _) -> BigInteger.valueOf(u(a).or(ONE.shiftLeft(64)).getLowestSetBit()));
    m.put(Op.CTZW, (a, _) -> BigInteger.valueOf(uw(a).or(ONE.shiftLeft(32)).getLowestSetBit()));
    m.put(Op.CPOP, (a, _) -> BigInteger.valueOf(u(a).bitCount()));
    m.put(Op.CPOPW, (a, _) -> BigInteger.valueOf(uw(a).bitCount()));
    m.put(Op.SEXT_B, (a, _) -> signed(a, 8));
    m.put(Op.SEXT_H, (a, _) -> signed(a, 16));
    m.put(Op.ZEXT_H, (a, _) -> unsigned(a, 16));
    m.put(Op.REV8, (a, _) -> lanes(a, (lane, i) -> lane.shiftLeft(8 * (7 - i))));
    m.put(
        Op.ORC_B,
        (a, _) ->
            lanes(
                a,
                (lane, i) -> lane.signum() == 0 ? ZERO : BigInteger.valueOf(255).shiftLeft(8 * i)));
    m.put(Op.CZERO_EQZ, (a, b) -> b.signum() == 0 ? ZERO : a);
    m.put(Op.CZERO_NEZ, (a, b) -> b.signum() != 0 ? ZERO : a);
  }

  private static void both(
      Map<Op, BinaryOperator<BigInteger>> m,
      Op register,
      Op immediate,
      BinaryOperator<BigInteger> f) {
    m.put(register, f);
    m.put(immediate, f);
  }

  private interface Lane {
    BigInteger place(BigInteger lane, int index);
  }

  private static BigInteger lanes(BigInteger a, Lane f) {
    BigInteger sum = ZERO;
    for (int i = 0; i < 8; i++) {
      sum = sum.add(f.place(unsigned(a.shiftRight(8 * i), 8), i));
    }
    return sum;
  }

  private static BigInteger unsigned(BigInteger a, int width) {
    return a.mod(ONE.shiftLeft(width));
  }

  private static BigInteger signed(BigInteger a, int width) {
    BigInteger low = unsigned(a, width);
    return low.testBit(width - 1) ? low.subtract(ONE.shiftLeft(width)) : low;
  }

  private static BigInteger u(BigInteger a) {
    return unsigned(a, 64);
  }

  private static BigInteger uw(BigInteger a) {
    return unsigned(a, 32);
  }

  private static BigInteger w(BigInteger a) {
    return signed(a, 32);
  }

  private static int low(BigInteger b, int width) {
    return unsigned(b, width).intValue();
  }

  private static BigInteger truth(boolean b) {
    return b ? ONE : ZERO;
  }

  private static BigInteger quotient(BigInteger a, BigInteger b) {
    return b.signum() == 0 ? ONE.negate() : a.divide(b);
  }

  private static BigInteger remainder(BigInteger a, BigInteger b) {
    return b.signum() == 0 ? a : a.remainder(b);
  }

  private static BigInteger rotateRight(BigInteger a, int width, int by) {
    return a.shiftRight(by).or(a.shiftLeft(width - by));
  }

  static Stream<Op> modelled() {
    return MODELS.keySet().stream();
  }

  private static List<Long> operands() {
    List<Long> values = new ArrayList<>(List.of(0L, 1L, 2L, -1L, -2L, 31L, 32L, 63L, 64L, 255L));
    for (long edge : List.of(Long.MAX_VALUE, (long) Integer.MAX_VALUE, 0xffff_ffffL, 0x7fffL)) {
      values.addAll(List.of(edge, edge + 1, -edge, ~edge));
    }
    Random random = new Random(1);
    for (int i = 0; i < 10; i++) {
      values.add(random.nextLong() >> random.nextInt(64));
    }
    return values;
  }

  @Test
  void everyComputingIntegerInstructionHasAModel() {
    List<Op> missing =
        Snippet.SET.ops().stream()
            .filter(op -> op.extension() != Extension.ZDINX && op.extension() != Extension.XPYARITH)
            .filter(op -> op.has(Operand.RD) && op.has(Operand.RS1))
            .filter(op -> op.format() != Format.LOAD && op.format() != Format.TYPED_LOAD)
            .filter(op -> op.format() != Format.CSR_REGISTER)
            .filter(op -> !MODELS.containsKey(op))
            .toList();
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @MethodSource("modelled")
  void computesAsTheModel(Op op) {
    BinaryOperator<BigInteger> model = MODELS.get(op);
    for (long a : operands()) {
      for (long b : secondOperands(op)) {
        Golden golden = Snippet.words(encode(op, b));
        golden.hart().write(11, a);
        golden.hart().write(12, b);
        golden.step();
        long expected = model.apply(BigInteger.valueOf(a), BigInteger.valueOf(b)).longValue();
        assertEquals(
            expected, golden.hart().read(10), () -> "%s 0x%x, 0x%x".formatted(op.mnemonic(), a, b));
      }
    }
  }

  private static int encode(Op op, long b) {
    return switch (op.format()) {
      case R -> op.encode(10, 11, 12);
      case UNARY -> op.encode(10, 11);
      default -> op.encode(10, 11, b);
    };
  }

  private static List<Long> secondOperands(Op op) {
    return switch (op.format()) {
      case R -> operands();
      case UNARY -> List.of(0L);
      default -> {
        Operand immediate = op.operands().getLast();
        yield Stream.of(immediate.min(), immediate.max(), 0L, 1L, 7L, 13L, -1L, -1365L)
            .filter(v -> v >= immediate.min() && v <= immediate.max())
            .toList();
      }
    };
  }

  @ParameterizedTest
  @EnumSource(
      value = Op.class,
      names = {"LUI", "AUIPC"})
  void upperImmediatesAreSignExtended(Op op) {
    long pc = 0x8000_0000L;
    for (long immediate : List.of(0x7ffff000L, -0x80000000L, 0x1000L, -0x1000L)) {
      Golden golden = Snippet.words(op.encode(10, immediate));
      golden.step();
      assertEquals(immediate + (op == Op.AUIPC ? pc : 0), golden.hart().read(10));
    }
  }

  @Test
  void registerZeroStaysZero() {
    Golden golden = Snippet.machine("addi zero, zero, 5", "mv a0, zero");
    assertEquals(0, Snippet.steps(golden, 1).rd);
    golden.step();
    assertEquals(0, golden.hart().read(10));
  }
}
