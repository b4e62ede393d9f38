"""Zdinx: double precision in integer registers (unprivileged specification 20240411, chapters 20, 21 and 24)."""

import operator

import binary64 as f
from binary64 import MODES, RNE, SIGN
from cases import before, case, roles, signed, unsigned, values, word, write

ILLEGAL = 2
ONE = 0x3FF0_0000_0000_0000
SPECIAL = [
    0,
    SIGN,
    1,  # smallest subnormal
    0x000F_FFFF_FFFF_FFFF,  # largest subnormal
    SIGN | 0x0010_0000_0000_0000,  # smallest normal, negative
    ONE,
    SIGN | ONE + 1,
    0x4008_0000_0000_0000,  # 3
    f.LARGEST,
    f.INFINITY,
    SIGN | f.INFINITY,
    f.NAN | 5,  # quiet, with a payload
    0xFFF0_0000_0000_0001,  # signaling, negative
]
# Halfway cases, carries out of the fraction, results at both ends of the range.
ROUNDING = [
    (ONE, 0x3CA0_0000_0000_0000),  # 1, 2^-53
    (ONE + 1, 0x3CA0_0000_0000_0000),
    (ONE, 0x3CA0_0000_0000_0001),
    (ONE, SIGN | 0x3C90_0000_0000_0000),  # 1, -2^-54
    (0x3FEF_FFFF_FFFF_FFFF, 0x3C90_0000_0000_0000),
    (ONE, 0x0000_0000_0000_0001),
    (f.LARGEST, 0x7C90_0000_0000_0000),  # half of the last place of the largest
    (f.LARGEST, 0x7C8F_FFFF_FFFF_FFFF),
    (f.LARGEST, ONE + 1),
    (0x0010_0000_0000_0001, 0x3FE0_0000_0000_0000),  # halved into the subnormals
    (0x0010_0000_0000_0000, 0x3FEF_FFFF_FFFF_FFFF),  # rounds up to the smallest normal
    (0x001F_FFFF_FFFF_FFFF, 0x3FE0_0000_0000_0000),
    (1, 0x3FE0_0000_0000_0000),
    (3, 0x3FE0_0000_0000_0000),
    (ONE, 0x4008_0000_0000_0000),
    (0x4014_0000_0000_0000, 0x4024_0000_0000_0000),
    (ONE, ONE),
    (ONE + 1, ONE),
]

ARITHMETIC = {
    "fadd.d": ("21.4: rs1 + rs2", f.add),
    "fsub.d": ("21.4: rs1 - rs2", f.subtract),
    "fmul.d": ("21.4: rs1 * rs2", f.multiply),
    "fdiv.d": ("21.4: rs1 / rs2", f.divide),
}
FUSED = {
    "fmadd.d": ("21.4: rs1 * rs2 + rs3", 0, 0),
    "fmsub.d": ("21.4: rs1 * rs2 - rs3", 0, SIGN),
    "fnmsub.d": ("21.4: -(rs1 * rs2) + rs3", SIGN, 0),
    "fnmadd.d": ("21.4: -(rs1 * rs2) - rs3", SIGN, SIGN),
}
PLAIN = {
    "fsgnj.d": ("21.5: rs1 with the sign of rs2", lambda a, b: (a & ~SIGN | b & SIGN, 0)),
    "fsgnjn.d": ("21.5: rs1 with the opposite of rs2's sign", lambda a, b: (a & ~SIGN | (b & SIGN ^ SIGN), 0)),
    "fsgnjx.d": ("21.5: rs1 with the product of both signs", lambda a, b: (a ^ b & SIGN, 0)),
    "fmin.d": ("21.4, 20.6: minimumNumber", lambda a, b: f.choose(a, b, True)),
    "fmax.d": ("21.4, 20.6: maximumNumber", lambda a, b: f.choose(a, b, False)),
    "feq.d": ("21.6, 20.8: 1 if rs1 = rs2; quiet", lambda a, b: f.compare(a, b, operator.eq, True)),
    "flt.d": ("21.6, 20.8: 1 if rs1 < rs2; signaling", lambda a, b: f.compare(a, b, operator.lt, False)),
    "fle.d": ("21.6, 20.8: 1 if rs1 <= rs2; signaling", lambda a, b: f.compare(a, b, operator.le, False)),
}
TO_INTEGER = {
    "fcvt.w.d": ("21.5, 20.7: signed 32 bits, sign-extended", -(2**31), 2**31 - 1, signed),
    "fcvt.wu.d": ("21.5, 20.7: unsigned 32 bits, sign-extended", 0, 2**32 - 1, word),
    "fcvt.l.d": ("21.5, 20.7: signed 64 bits", -(2**63), 2**63 - 1, unsigned),
    "fcvt.lu.d": ("21.5, 20.7: unsigned 64 bits", 0, 2**64 - 1, unsigned),
}
FROM_INTEGER = {
    "fcvt.d.w": ("21.5: from the signed low word; always exact", lambda x: signed(x, 32)),
    "fcvt.d.wu": ("21.5: from the unsigned low word; always exact", lambda x: unsigned(x, 32)),
    "fcvt.d.l": ("21.5: from signed 64 bits", lambda x: signed(x, 64)),
    "fcvt.d.lu": ("21.5: from unsigned 64 bits", lambda x: unsigned(x, 64)),
}


def doubles(name, count):
    """Random encodings, half of them with exponents close to that of 1."""
    drawn = values(name, 2 * count)
    return [a if i % 2 else (a & ~(0x7FF << 52)) | (0x3F0 + b % 32) << 52 for i, (a, b) in enumerate(zip(drawn[::2], drawn[1::2]))]


def effect(rd, result):
    value, flags = result
    return {**write(rd, value), "fflags": flags}


def reserved(name, registers):
    """20.2: rounding modes 5 and 6, and frm 5 to 7 where the mode is dynamic, are illegal."""
    for mode in (5, 6):
        yield case(f"{name} {registers}, {mode}", {"x10": 7}, {"trap": ILLEGAL, "tval": "word", "fflags": 0})
    for frm in (5, 6, 7):
        yield case(f"{name} {registers}", {"x10": 7, "frm": frm}, {"trap": ILLEGAL, "tval": "word", "fflags": 0})


def aliases(name, count, compute, suffix):
    content = doubles(name + " registers", 32)
    content[0] = 0
    for rd, *sources in roles(count):
        registers = ", ".join(f"x{r}" for r in [rd, *sources])
        yield case(f"{name} {registers}{suffix}", before([(r, content[r]) for r in sources]), effect(rd, compute(*(content[r] for r in sources))))


def accumulated(name, registers, operands, result):
    """20.2: flags accumulate."""
    value, flags = result
    yield case(f"{name} {registers}", {**operands, "fflags": 0x15}, {"x10": value, "fflags": flags | 0x15})


def arithmetic(name, compute):
    for a in SPECIAL:
        for b in SPECIAL:
            yield case(f"{name} x10, x11, x12, rne", before([(11, a), (12, b)]), effect(10, compute(a, b, RNE)))
    drawn = doubles(name, 24)
    for a, b in ROUNDING + list(zip(drawn[::2], drawn[1::2])):
        for mode, label in enumerate(MODES):
            yield case(f"{name} x10, x11, x12, {label}", before([(11, a), (12, b)]), effect(10, compute(a, b, mode)))
    a, b = SIGN | ONE, SIGN | 0x3CA0_0000_0000_0001
    for mode in range(5):
        yield case(f"{name} x10, x11, x12", {"x11": a, "x12": b, "frm": mode}, effect(10, compute(a, b, mode)))
    yield from reserved(name, "x10, x11, x12")
    yield from accumulated(name, "x10, x11, x12", before([(11, ONE), (12, 0)]), compute(ONE, 0, RNE))
    yield from aliases(name, 2, lambda a, b: compute(a, b, RNE), ", rne")


def square_root(name):
    squares = [0x4010_0000_0000_0000, 0x4022_0000_0000_0000, 0x3FE0_0000_0000_0000, 4, 2, 0x7FEF_FFFF_FFFF_FFFE, 0x0010_0000_0000_0000, ONE - 1, ONE + 1, ONE + 2]
    for a in SPECIAL + squares + [x & ~SIGN for x in doubles(name, 20)]:
        for mode, label in enumerate(MODES):
            yield case(f"{name} x10, x11, {label}", before([(11, a)]), effect(10, f.root(a, mode)))
    for mode in range(5):
        yield case(f"{name} x10, x11", {"x11": ONE + 1, "frm": mode}, effect(10, f.root(ONE + 1, mode)))
    yield from reserved(name, "x10, x11")
    yield from accumulated(name, "x10, x11", {"x11": SIGN | ONE}, f.root(SIGN | ONE, RNE))
    yield from aliases(name, 1, lambda a: f.root(a, RNE), ", rne")


def fused(name, product, addend):
    def compute(a, b, c, mode=RNE):
        # The operation is on rs1, rs2, rs3: negated operands, NaNs left as they are.
        flipped = a ^ product if not f.is_nan(a) else a
        return f.fused(flipped, b, c ^ addend if not f.is_nan(c) else c, mode)

    some = [0, SIGN, 1, ONE, SIGN | ONE, f.LARGEST, f.INFINITY, SIGN | f.INFINITY, f.NAN | 5, 0x7FF0_0000_0000_0001]
    for a in some:
        for b in (SIGN, ONE, f.LARGEST, f.INFINITY, f.NAN | 9):
            for c in (0, SIGN, SIGN | ONE, f.INFINITY, SIGN | f.INFINITY, 0x7FF0_0000_0000_0001):
                yield case(f"{name} x10, x11, x12, x13, rne", before([(11, a), (12, b), (13, c)]), effect(10, compute(a, b, c)))
    tiny = 0x3C90_0000_0000_0000
    triples = [
        (ONE, ONE, 0x3CA0_0000_0000_0000),  # halfway
        (ONE + 1, ONE + 1, SIGN | ONE),  # the product's low half is all that is left
        (ONE + 1, ONE - 1, SIGN | ONE),
        (ONE + 1, ONE + 1, SIGN | ONE + 2),
        (ONE, ONE, SIGN | ONE),  # exact cancellation
        (0x3FF8_0000_0000_0000, 0x4008_0000_0000_0000, SIGN | 0x4012_0000_0000_0000),
        (tiny, tiny, ONE),
        (ONE, 1, SIGN | ONE),
        (f.LARGEST, ONE + 1, SIGN | f.LARGEST),
        (f.LARGEST, 0x4000_0000_0000_0000, SIGN | f.LARGEST),  # the product alone would overflow
        (0x0010_0000_0000_0000, 0x3FE0_0000_0000_0000, 1),
        (0x0010_0000_0000_0001, 0x3CA0_0000_0000_0000, 0x0010_0000_0000_0000),
        (0x1E60_0000_0000_0000, 0x1E60_0000_0000_0000, 1),
        (0x1E60_0000_0000_0000, 0x1E60_0000_0000_0000, SIGN | 0x0010_0000_0000_0000),
    ]
    drawn = doubles(name, 45)
    for a, b, c in triples + list(zip(drawn[::3], drawn[1::3], drawn[2::3])):
        for mode, label in enumerate(MODES):
            yield case(f"{name} x10, x11, x12, x13, {label}", before([(11, a), (12, b), (13, c)]), effect(10, compute(a, b, c, mode)))
    a, b, c = triples[0]
    for mode in range(5):
        yield case(f"{name} x10, x11, x12, x13", {"x11": a, "x12": b, "x13": c, "frm": mode}, effect(10, compute(a, b, c, mode)))
    yield from reserved(name, "x10, x11, x12, x13")
    yield from accumulated(name, "x10, x11, x12, x13", {"x11": a, "x12": b, "x13": c}, compute(a, b, c))
    yield from aliases(name, 3, compute, ", rne")


def plain(name, compute):
    near = [ONE - 1, ONE, ONE + 1, SIGN | ONE]
    for a in SPECIAL + near:
        for b in SPECIAL + near:
            yield case(f"{name} x10, x11, x12", before([(11, a), (12, b)]), effect(10, compute(a, b)))
    # No rounding mode: frm does not matter.
    yield case(f"{name} x10, x11, x12", {"x11": ONE, "x12": 0, "frm": 5}, effect(10, compute(ONE, 0)))
    yield from aliases(name, 2, compute, "")


def classes(name):
    for a in SPECIAL + [x ^ SIGN for x in SPECIAL] + [0x7FF7_FFFF_FFFF_FFFF, 0xFFF8_0000_0000_0000, 0x000F_FFFF_FFFF_FFFF] + doubles(name, 10):
        yield case(f"{name} x10, x11", before([(11, a)]), effect(10, (f.classify(a), 0)))
    yield from aliases(name, 1, lambda a: (f.classify(a), 0), "")


def to_integer(name, low, high, extend):
    def compute(a, mode=RNE):
        value, flags = f.to_integer(a, low, high, mode)
        return extend(value), flags

    halves = [f.rounded(f.Fraction(n, 4), RNE)[0] for n in range(-10, 11)]
    ends = []
    for end in (low, high + 1, 2**31, 2**32, -(2**31), 2**53):
        at = f.rounded(f.Fraction(end), RNE)[0]
        ends += [at, at + 1, at - 1 if at else 0, f.rounded(f.Fraction(2 * end + 1, 2), RNE)[0], f.rounded(f.Fraction(2 * end - 1, 2), RNE)[0]]
    for a in dict.fromkeys(SPECIAL + halves + ends + doubles(name, 6)):
        for mode, label in enumerate(MODES):
            yield case(f"{name} x10, x11, {label}", before([(11, a)]), effect(10, compute(a, mode)))
    for mode in range(5):
        yield case(f"{name} x10, x11", {"x11": halves[0], "frm": mode}, effect(10, compute(halves[0], mode)))
    yield from reserved(name, "x10, x11")
    yield from accumulated(name, "x10, x11", {"x11": f.NAN}, compute(f.NAN))
    yield from aliases(name, 1, compute, ", rne")


def from_integer(name, read):
    def compute(x, mode=RNE):
        return f.rounded(f.Fraction(read(x)), mode)

    edges = [0, 1, 2**64 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**53 - 1, 2**53, 2**53 + 1, 2**53 + 3, 2**54 + 2, 2**54 + 6, 2**63 - 1, 2**63, 2**63 + 1, 2**63 + 1024, 2**63 + 1025, 2**64 - 1024, 2**64 - 1025, 2**64 - 512]
    for x in edges + [unsigned(-v) for v in edges[7:13]] + values(name, 10):
        for mode, label in enumerate(MODES):
            yield case(f"{name} x10, x11, {label}", before([(11, x)]), effect(10, compute(x, mode)))
    for mode in range(5):
        yield case(f"{name} x10, x11", {"x11": 2**53 + 1, "frm": mode}, effect(10, compute(2**53 + 1, mode)))
    yield from reserved(name, "x10, x11")
    yield from aliases_of_integers(name, compute)


def aliases_of_integers(name, compute):
    content = values(name + " registers", 32)
    content[0] = 0
    for rd, rs1 in roles(1):
        yield case(f"{name} x{rd}, x{rs1}, rne", before([(rs1, content[rs1])]), effect(rd, compute(content[rs1])))


def files():
    for name, (meaning, compute) in ARITHMETIC.items():
        yield "Zdinx", name, "rd, rs1, rs2, rm", meaning, arithmetic(name, compute)
    yield "Zdinx", "fsqrt.d", "rd, rs1, rm", "21.4: square root", square_root("fsqrt.d")
    for name, (meaning, product, addend) in FUSED.items():
        yield "Zdinx", name, "rd, rs1, rs2, rs3, rm", meaning + ", rounded once", fused(name, product, addend)
    for name, (meaning, compute) in PLAIN.items():
        yield "Zdinx", name, "rd, rs1, rs2", meaning, plain(name, compute)
    yield "Zdinx", "fclass.d", "rd, rs1", "21.7, 20.9: one bit of ten", classes("fclass.d")
    for name, (meaning, low, high, extend) in TO_INTEGER.items():
        yield "Zdinx", name, "rd, rs1, rm", meaning, to_integer(name, low, high, extend)
    for name, (meaning, read) in FROM_INTEGER.items():
        yield "Zdinx", name, "rd, rs1, rm", meaning, from_integer(name, read)
