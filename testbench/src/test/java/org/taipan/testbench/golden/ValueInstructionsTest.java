package org.taipan.testbench.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.taipan.isa.Csr;
import org.taipan.isa.Op;
import org.taipan.isa.TrapCause;
import org.taipan.isa.Values;
import org.taipan.testbench.Retirement;

/** Xpy against exact arithmetic: every pair of special values. */
class ValueInstructionsTest {
  private static final int A = 11;
  private static final int B = 12;
  private static final int RESULT = 10;
  private static final long TABLE = 0x8000_1000L;
  private static final int OFFSET = 64;
  private static final long START = 0x8000_0000L;

  private static final Map<Op, BiFunction<BigInteger, BigInteger, BigInteger>> ARITHMETIC =
      Map.of(
          Op.PY_ADD, BigInteger::add,
          Op.PY_SUB, BigInteger::subtract,
          Op.PY_AND, BigInteger::and,
          Op.PY_OR, BigInteger::or,
          Op.PY_XOR, BigInteger::xor);

  private static final Map<Op, BiFunction<BigInteger, BigInteger, BigInteger>> WITH_IMMEDIATE =
      Map.of(Op.PY_ADDI, BigInteger::add, Op.PY_SUBI, BigInteger::subtract);

  /** What a comparison says of the sign of {@code compareTo}, and of the branch. */
  private record Comparison(Op op, boolean less, boolean equal, boolean greater, boolean inverted) {
    boolean taken(int order) {
      return (order < 0 ? less : order == 0 ? equal : greater) != inverted;
    }
  }

  private static List<Comparison> comparisons() {
    List<Comparison> all = new ArrayList<>();
    compare(all, Op.PY_BLT, Op.PY_BNLT, true, false, false);
    compare(all, Op.PY_BLE, Op.PY_BNLE, true, true, false);
    compare(all, Op.PY_BGT, Op.PY_BNGT, false, false, true);
    compare(all, Op.PY_BGE, Op.PY_BNGE, false, true, true);
    compare(all, Op.PY_BEQ, Op.PY_BNEQ, false, true, false);
    compare(all, Op.PY_BNE, Op.PY_BNNE, true, false, true);
    return all;
  }

  private static void compare(
      List<Comparison> all, Op op, Op inverse, boolean less, boolean equal, boolean greater) {
    all.add(new Comparison(op, less, equal, greater, false));
    all.add(new Comparison(inverse, less, equal, greater, true));
  }

  private static long[] values() {
    long big = (1L << 47) - 1;
    LongStream ints =
        LongStream.of(0, 1, -1, 2, 255, -256, 4095, big, big - 1, -big - 1, -big, 1L << 32)
            .map(Values::ofInt);
    LongStream floats =
        LongStream.of(
            0x0L,
            0x8000_0000_0000_0000L,
            0x1L,
            0x8000_0000_0000_0001L,
            0x3ff0_0000_0000_0000L,
            0xbff0_0000_0000_0000L,
            0x3ff8_0000_0000_0000L,
            0xc000_8000_0000_0000L,
            0x7fef_ffff_ffff_ffffL,
            0xffef_ffff_ffff_ffffL,
            0x7ff0_0000_0000_0000L,
            0xfff0_0000_0000_0000L,
            Values.CANONICAL_NAN);
    LongStream others =
        LongStream.of(
            Values.NONE,
            Values.TRUE,
            Values.FALSE,
            Values.UNBOUND,
            Values.NOT_IMPLEMENTED,
            Values.ELLIPSIS,
            Values.ofObject(5, 0x8001_0000L),
            Values.ofCode(0x8000_0000L));
    return LongStream.concat(LongStream.concat(ints, floats), others).toArray();
  }

  private static boolean isInt(long value) {
    return value >>> 48 == Values.TAG_INT;
  }

  private static BigInteger number(long value) {
    return BigInteger.valueOf(Values.intValue(value));
  }

  @Test
  void arithmeticIsExactOrMisses() {
    for (Op op : ARITHMETIC.keySet()) {
      int word = op.encode(RESULT, A, B);
      for (long a : values()) {
        for (long b : values()) {
          Optional<BigInteger> exact =
              isInt(a) && isInt(b)
                  ? Optional.of(ARITHMETIC.get(op).apply(number(a), number(b)))
                  : Optional.empty();
          checkResult(op, word, a, b, b, exact);
        }
      }
    }
  }

  @Test
  void arithmeticWithAnImmediateIsExactOrMisses() {
    for (Op op : WITH_IMMEDIATE.keySet()) {
      for (long immediate : new long[] {0, 1, -1, 2047, -2048}) {
        int word = op.encode(RESULT, A, immediate);
        for (long a : values()) {
          Optional<BigInteger> exact =
              isInt(a)
                  ? Optional.of(
                      WITH_IMMEDIATE.get(op).apply(number(a), BigInteger.valueOf(immediate)))
                  : Optional.empty();
          checkResult(op, word, a, 0, immediate, exact);
        }
      }
    }
  }

  private static void checkResult(
      Op op, int word, long a, long b, long right, Optional<BigInteger> exact) {
    Golden golden = machine(word, a, b);
    Retirement r = golden.step();
    String what = "%s %x %x".formatted(op.mnemonic(), a, right);
    if (exact.filter(e -> e.bitLength() < Values.INT_BITS).isPresent()) {
      assertEquals(RESULT, r.rd, what);
      assertEquals(Values.ofInt(exact.get().longValueExact()), r.rdValue, what);
      assertEquals(START + 4, golden.hart().pc(), what);
    } else {
      checkMiss(golden, r, word, a, right, RESULT, what);
    }
  }

  @Test
  void comparisonsOrderIntsAndFiniteFloats() {
    for (Comparison c : comparisons()) {
      int word = c.op().encode(A, B, OFFSET);
      for (long a : values()) {
        for (long b : values()) {
          Golden golden = machine(word, a, b);
          Retirement r = golden.step();
          String what = "%s %x %x".formatted(c.op().mnemonic(), a, b);
          Optional<Integer> order = order(a, b);
          if (order.isEmpty()) {
            checkMiss(golden, r, word, a, b, 0, what);
          } else {
            checkBranch(golden, c.taken(order.get()), what);
          }
        }
      }
    }
  }

  private static Optional<Integer> order(long a, long b) {
    if (isInt(a) && isInt(b)) {
      return Optional.of(number(a).compareTo(number(b)));
    }
    double x = Double.longBitsToDouble(a);
    double y = Double.longBitsToDouble(b);
    boolean otherZero = x == 0 && y == 0 && a != b;
    return Double.isFinite(x) && Double.isFinite(y) && !otherZero
        ? Optional.of(Double.compare(x, y))
        : Optional.empty();
  }

  @Test
  void truthIsKnownOfIntsAndConstants() {
    for (boolean inverted : new boolean[] {false, true}) {
      int word = (inverted ? Op.PY_BFALSE : Op.PY_BTRUE).encode(A, OFFSET);
      for (long a : values()) {
        Golden golden = machine(word, a, 0);
        Retirement r = golden.step();
        String what = "%s %x".formatted(inverted, a);
        boolean constant = a >>> 48 == Values.TAG_CONSTANT;
        if (!isInt(a) && !constant) {
          checkMiss(golden, r, word, a, OFFSET, 0, what);
          continue;
        }
        boolean falsy = a == Values.NONE || a == Values.FALSE || a == Values.UNBOUND;
        boolean truth = constant ? !falsy : a != Values.ofInt(0);
        checkBranch(golden, truth != inverted, what);
      }
    }
  }

  @Test
  void guardsAskForTwoInts() {
    for (boolean inverted : new boolean[] {false, true}) {
      int word = (inverted ? Op.PY_BNINT : Op.PY_BINT).encode(A, B, OFFSET);
      for (long a : values()) {
        for (long b : values()) {
          Golden golden = machine(word, a, b);
          golden.step();
          checkBranch(
              golden, (isInt(a) && isInt(b)) != inverted, "%s %x %x".formatted(inverted, a, b));
        }
      }
    }
  }

  @Test
  void returnsFromAMissWithItsResult() {
    Golden golden =
        Snippet.machine(
            "la t0, table",
            "csrw pymvec, t0",
            "py.add a0, zero, zero",
            "li a3, 7",
            ".balign 512",
            "table:",
            "li t1, 42",
            "csrw pyma, t1",
            "csrr t2, pympc",
            "addi t2, t2, 4",
            "csrw pympc, t2",
            "py.ret");
    Retirement r = golden.step();
    while (r.instruction != Op.PY_RET.encode()) {
      r = golden.step();
    }
    assertEquals(RESULT, r.rd);
    assertEquals(42, r.rdValue);
    golden.step();
    assertEquals(7, golden.hart().read(13));
  }

  private static Golden machine(int word, long a, long b) {
    Golden golden = Snippet.words(word);
    golden.hart().csrs().write(Csr.PYMVEC.number(), TABLE);
    golden.hart().write(A, a);
    golden.hart().write(B, b);
    return golden;
  }

  private static void checkBranch(Golden golden, boolean taken, String what) {
    assertEquals(START + (taken ? OFFSET : 4), golden.hart().pc(), what);
  }

  private static void checkMiss(
      Golden golden, Retirement r, int word, long a, long right, int rd, String what) {
    assertEquals(true, r.trap, what);
    assertEquals(TrapCause.MISS.code(), r.cause, what);
    int cause = ((word >> 2) & 0x18) | ((word >> 12) & 7);
    assertEquals(TABLE + 16L * cause, golden.hart().pc(), what);
    CsrFile csrs = golden.hart().csrs();
    assertEquals(START, csrs.read(Csr.PYMPC), what);
    assertEquals(a, csrs.read(Csr.PYMA), what);
    assertEquals(right, csrs.read(Csr.PYMB), what);
    assertEquals(rd, csrs.read(Csr.PYMRD), what);
    assertEquals(cause, csrs.read(Csr.PYMCAUSE), what);
  }
}
