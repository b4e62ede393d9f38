package org.taipan.hdl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.taipan.hdl.Hdl.allOf;
import static org.taipan.hdl.Hdl.anyOf;
import static org.taipan.hdl.Hdl.b;
import static org.taipan.hdl.Hdl.bool;
import static org.taipan.hdl.Hdl.cat;
import static org.taipan.hdl.Hdl.in;
import static org.taipan.hdl.Hdl.mux;
import static org.taipan.hdl.Hdl.out;
import static org.taipan.hdl.Hdl.s;
import static org.taipan.hdl.Hdl.u;
import static org.taipan.hdl.Hdl.uint;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taipan.hdl.sim.Simulation;

/**
 * Every operator against BigInteger: the table is the specification. Widths below and above 64
 * bits.
 */
class OperatorsTest {
  /** Operands of the circuit. */
  private record Ports(
      UInt x, UInt y, SInt sx, SInt sy, Bits bx, Bits by, UInt n, Bool c, Bool d, int w) {}

  /** Values of x, y, n (shift distance, 3 bits), c and d; sx and sy are x and y with sign. */
  private record Values(BigInteger x, BigInteger y, int n, boolean c, boolean d, int w) {
    BigInteger sx() {
      return signed(x);
    }

    BigInteger sy() {
      return signed(y);
    }

    BigInteger ones() {
      return BigInteger.ONE.shiftLeft(w).subtract(BigInteger.ONE);
    }

    private BigInteger signed(BigInteger v) {
      return v.testBit(w - 1) ? v.subtract(BigInteger.ONE.shiftLeft(w)) : v;
    }
  }

  private record Operation(
      String name, Function<Ports, Data<?>> circuit, Function<Values, Object> expected) {}

  private static Operation op(
      String name, Function<Ports, Data<?>> circuit, Function<Values, Object> expected) {
    return new Operation(name, circuit, expected);
  }

  private static final List<Operation> OPERATIONS =
      List.of(
          op("plus", p -> p.x.plus(p.y), v -> v.x.add(v.y)),
          op("plus_constant", p -> p.x.plus(5), v -> v.x.add(big(5))),
          op("plus_signed", p -> p.sx.plus(p.sy), v -> v.sx().add(v.sy())),
          op("plus_negative", p -> p.sx.plus(-3), v -> v.sx().subtract(big(3))),
          op("plusCarry", p -> p.x.plusCarry(p.y), v -> v.x.add(v.y)),
          op("minus", p -> p.x.minus(p.y), v -> v.x.subtract(v.y)),
          op("minusBorrow", p -> p.x.minusBorrow(p.y), v -> v.x.subtract(v.y)),
          op("minus_signed", p -> p.sx.minus(p.sy), v -> v.sx().subtract(v.sy())),
          op("times", p -> p.x.times(p.y), v -> v.x.multiply(v.y)),
          op("times_constant", p -> p.x.times(3), v -> v.x.multiply(big(3))),
          op("times_signed", p -> p.sx.times(p.sy), v -> v.sx().multiply(v.sy())),
          op("div", p -> p.x.div(p.y.or(1)), v -> v.x.divide(v.y.setBit(0))),
          op("rem", p -> p.x.rem(p.y.or(1)), v -> v.x.mod(v.y.setBit(0))),
          op("div_signed", p -> p.sx.div(p.sy.or(1)), v -> v.sx().divide(v.sy().setBit(0))),
          op("rem_signed", p -> p.sx.rem(p.sy.or(1)), v -> v.sx().remainder(v.sy().setBit(0))),
          op("negate", p -> p.sx.negate(), v -> v.sx().negate()),
          op("abs", p -> p.sx.abs(), v -> v.sx().abs()),
          op("min", p -> p.x.min(p.y), v -> v.x.min(v.y)),
          op("max_signed", p -> p.sx.max(p.sy), v -> v.sx().max(v.sy())),
          op("and", p -> p.x.and(p.y), v -> v.x.and(v.y)),
          op("or", p -> p.bx.or(p.by), v -> v.x.or(v.y)),
          op("xor", p -> p.sx.xor(p.sy), v -> v.x.xor(v.y)),
          op("and_constant", p -> p.bx.and(0x25), v -> v.x.and(big(0x25))),
          op("or_constant", p -> p.x.or(0x25), v -> v.x.or(big(0x25))),
          op("xor_constant", p -> p.sx.xor(-1), v -> v.x.not()),
          op("not", p -> p.bx.not(), v -> v.x.not()),
          op("eq", p -> p.x.eq(p.y), v -> v.x.equals(v.y)),
          op("ne", p -> p.sx.ne(p.sy), v -> !v.x.equals(v.y)),
          op("eq_constant", p -> p.sx.eq(-1), v -> v.sx().equals(big(-1))),
          op("ne_constant", p -> p.bx.ne(9), v -> !v.x.equals(big(9))),
          op("lt", p -> p.x.lt(p.y), v -> v.x.compareTo(v.y) < 0),
          op("le", p -> p.x.le(p.y), v -> v.x.compareTo(v.y) <= 0),
          op("gt", p -> p.x.gt(p.y), v -> v.x.compareTo(v.y) > 0),
          op("ge", p -> p.x.ge(p.y), v -> v.x.compareTo(v.y) >= 0),
          op("lt_signed", p -> p.sx.lt(p.sy), v -> v.sx().compareTo(v.sy()) < 0),
          op("ge_signed", p -> p.sx.ge(p.sy), v -> v.sx().compareTo(v.sy()) >= 0),
          op("lt_zero", p -> p.sx.lt(0), v -> v.sx().signum() < 0),
          op("gt_constant", p -> p.sx.gt(-5), v -> v.sx().compareTo(big(-5)) > 0),
          op("le_constant", p -> p.x.le(77), v -> v.x.compareTo(big(77)) <= 0),
          op("shl", p -> p.x.shl(3), v -> v.x.shiftLeft(3)),
          op("shl_all", p -> p.x.shl(p.w), _ -> big(0)),
          op("shl_signal", p -> p.bx.shl(p.n), v -> v.x.shiftLeft(v.n)),
          op("shr", p -> p.x.shr(3), v -> v.x.shiftRight(3)),
          op("shr_all", p -> p.bx.shr(p.w + 1), _ -> big(0)),
          op("shr_signal", p -> p.x.shr(p.n), v -> v.x.shiftRight(v.n)),
          op("shr_sign", p -> p.sx.shr(3), v -> v.sx().shiftRight(3)),
          op("shr_sign_all", p -> p.sx.shr(p.w + 1), v -> v.sx().shiftRight(v.w)),
          op("shr_sign_signal", p -> p.sx.shr(p.n), v -> v.sx().shiftRight(v.n)),
          op("rotl", p -> p.x.rotl(3), v -> rotl(v, 3)),
          op("rotr", p -> p.bx.rotr(2), v -> rotl(v, v.w - 2)),
          op("rotl_none", p -> p.x.rotl(p.w), v -> v.x),
          op("rotl_signal", p -> p.x.low(8).rotl(p.n), v -> rotl(low8(v), v.n)),
          op("rotr_signal", p -> p.sx.low(8).rotr(p.n), v -> rotl(low8(v), 8 - v.n)),
          op("bit", p -> p.x.bit(5), v -> v.x.testBit(5)),
          op("bit_signal", p -> p.bx.bit(p.n), v -> v.x.testBit(v.n)),
          op("bits", p -> p.x.bits(6, 2), v -> v.x.shiftRight(2).and(big(31))),
          op("slice", p -> p.bx.slice(p.n, 4), v -> v.x.shiftRight(v.n).and(big(15))),
          op("low", p -> p.sx.low(4), v -> v.x.and(big(15))),
          op("high", p -> p.x.high(4), v -> v.x.shiftRight(v.w - 4)),
          op("msb", p -> p.sx.msb(), v -> v.x.testBit(v.w - 1)),
          op("lsb", p -> p.x.lsb(), v -> v.x.testBit(0)),
          op("resize_wider", p -> p.x.resize(p.w + 9), v -> v.x),
          op("resize_narrower", p -> p.bx.resize(5), v -> v.x),
          op("resize_sign", p -> p.sx.resize(p.w + 9), v -> v.sx()),
          op("orR", p -> p.x.orR(), v -> v.x.signum() != 0),
          op("andR", p -> p.bx.andR(), v -> v.x.equals(v.ones())),
          op("xorR", p -> p.sx.xorR(), v -> v.x.bitCount() % 2 == 1),
          op("reversed", p -> p.x.reversed(), OperatorsTest::reversed),
          op(
              "matches",
              p -> p.x.low(8).matches("1-_0---_01"),
              v -> (v.x.intValue() & 0xa3) == 0x81),
          op("cat", p -> p.x.cat(p.by), v -> v.x.shiftLeft(v.w).or(v.y)),
          op("cat3", p -> cat(p.c, p.x, b("01")), v -> cat3(v)),
          op("asSInt", p -> p.x.asSInt().resize(p.w + 1), v -> v.sx()),
          op("asUInt", p -> p.sx.asUInt().resize(p.w + 1), v -> v.x),
          op("mux", p -> mux(p.c, p.x, p.y), v -> v.c ? v.x : v.y),
          op("mux_constant", p -> mux(p.c, p.sx, -1), v -> v.c ? v.x : big(-1)),
          op("mux_bool", p -> mux(p.c, p.d, p.x.lsb()), v -> v.c ? v.d : v.x.testBit(0)),
          op("bool_and", p -> p.c.and(p.d), v -> v.c && v.d),
          op("bool_or", p -> p.c.or(p.d), v -> v.c || v.d),
          op("bool_xor", p -> p.c.xor(p.d), v -> v.c ^ v.d),
          op("bool_andNot", p -> p.c.andNot(p.d), v -> v.c && !v.d),
          op("bool_not", p -> p.c.not(), v -> !v.c),
          op("bool_eq", p -> p.c.eq(p.d), v -> v.c == v.d),
          op("bool_ne", p -> p.c.ne(true), v -> !v.c),
          op("bool_repeat", p -> p.c.repeat(3), v -> v.c ? big(7) : big(0)),
          op("bool_asUInt", p -> p.d.asUInt(), v -> v.d),
          op("allOf", p -> allOf(p.c, p.d, p.x.lsb()), v -> v.c && v.d && v.x.testBit(0)),
          op("anyOf", p -> anyOf(p.c, p.d, p.x.lsb()), v -> v.c || v.d || v.x.testBit(0)),
          op("constant_u", p -> u(200, 8).plus(p.x.low(8)), v -> v.x.add(big(200))),
          op("constant_u64", _ -> u(-1, 64), _ -> BigInteger.TWO.pow(64).subtract(big(1))),
          op("constant_s", _ -> s(-100, 9), _ -> big(-100)),
          op("oneHot", p -> OneHot.of(p.n, 6), v -> v.n < 6 ? big(1 << v.n) : big(0)),
          op("oneHot_lowest", p -> OneHot.lowest(p.bx), v -> v.x.and(v.x.negate())),
          op("oneHot_index", p -> OneHot.index(OneHot.of(p.n, 8)), v -> big(v.n)),
          op(
              "oneHot_mux",
              p -> OneHot.mux(cat(p.c, p.c.not()), List.of(p.x, p.y)),
              v -> v.c ? v.y : v.x));

  /** All operations between two operands. */
  private static final class Operators extends Module {
    private final UInt x;
    private final UInt y;
    private final UInt n = in(uint(3));
    private final Bool c = in(bool());
    private final Bool d = in(bool());
    private final Map<String, Data<?>> result = new LinkedHashMap<>();

    private Operators(int width) {
      x = in(uint(width));
      y = in(uint(width));
      var ports = new Ports(x, y, x.asSInt(), y.asSInt(), x.asBits(), y.asBits(), n, c, d, width);
      OPERATIONS.forEach(o -> result.put(o.name, output(o.circuit.apply(ports))));
    }

    private static <T extends Data<T>> T output(Data<T> value) {
      T port = out(value.like());
      port.set(value.self());
      return port;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 33, 64, 100})
  void operatorsComputeWhatTheTableSays(int width) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    try (var sim =
        Simulation.of(() -> {
          var module = new Operators(width);
          module.result.forEach((name, port) -> widths.put(name, port.width()));
          return module;
        })) {
      var random = new Random(width);
      for (int i = 0; i < 200; i++) {
        Values v = values(random, i, width);
        sim.poke("x", v.x);
        sim.poke("y", v.y);
        sim.poke("n", v.n);
        sim.poke("c", v.c);
        sim.poke("d", v.d);
        for (Operation o : OPERATIONS) {
          BigInteger modulus = BigInteger.ONE.shiftLeft(widths.get(o.name));
          assertEquals(
              number(o.expected.apply(v)).mod(modulus),
              sim.peekBig("result_" + o.name),
              () -> o.name + " of " + v);
        }
      }
    }
  }

  /** Random operands; often equal, all ones, or with only one bit set. */
  private static Values values(Random random, int i, int width) {
    BigInteger x = operand(random, width);
    BigInteger y = i % 5 == 0 ? x : operand(random, width);
    return new Values(x, y, random.nextInt(8), random.nextBoolean(), random.nextBoolean(), width);
  }

  private static BigInteger operand(Random random, int width) {
    return switch (random.nextInt(4)) {
      case 0 -> BigInteger.ONE.shiftLeft(random.nextInt(width));
      case 1 -> BigInteger.ONE.shiftLeft(width).subtract(big(1 + random.nextInt(4)));
      default -> new BigInteger(width, random);
    };
  }

  private static BigInteger number(Object expected) {
    return expected instanceof Boolean b ? big(b ? 1 : 0) : (BigInteger) expected;
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }

  private static Values low8(Values v) {
    return new Values(v.x.and(big(255)), v.y, v.n, v.c, v.d, 8);
  }

  private static BigInteger rotl(Values v, int distance) {
    return v.x.shiftLeft(distance).or(v.x.shiftRight(v.w - distance)).and(v.ones());
  }

  private static BigInteger cat3(Values v) {
    BigInteger x = v.x.shiftLeft(2).or(big(1));
    return v.c ? x.setBit(v.w + 2) : x;
  }

  private static BigInteger reversed(Values v) {
    BigInteger result = BigInteger.ZERO;
    for (int i = 0; i < v.w; i++) {
      result = v.x.testBit(i) ? result.setBit(v.w - 1 - i) : result;
    }
    return result;
  }
}
