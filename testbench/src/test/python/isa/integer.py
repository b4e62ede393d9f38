"""Computing integer instructions: RV64I, M, Zba, Zbb, Zicond, from the text of the unprivileged specification 20240411."""

from cases import EDGES, MASK, MORE, before, case, roles, signed, unsigned, values, word, write


def quotient(a, b, width):
    """13.2: towards zero; by zero all ones; the overflow gives the dividend."""
    if b == 0:
        return -1
    q = abs(a) // abs(b)
    return signed(q if (a < 0) == (b < 0) else -q, width)


def remainder(a, b):
    """13.2: the sign is the dividend's; by zero the dividend."""
    if b == 0:
        return a
    r = abs(a) % abs(b)
    return -r if a < 0 else r


def rotate(value, right, width):
    text = format(unsigned(value, width), f"0{width}b")
    right %= width
    return int(text[width - right:] + text[:width - right], 2)


def leading(value, width):
    return width - unsigned(value, width).bit_length()


def trailing(value, width):
    text = format(unsigned(value, width), f"0{width}b")
    return width - len(text.rstrip("0"))


def octets(value):
    return unsigned(value).to_bytes(8, "little")


S = signed
U = unsigned


def s32(v):
    return signed(v, 32)


def u32(v):
    return unsigned(v, 32)


# mnemonic: (meaning in the specification's words, value of rd from rs1 and rs2)
REGISTER = {
    "I": {
        "add": ("2.4.2: rs1 + rs2, low 64 bits, overflow ignored", lambda a, b: a + b),
        "sub": ("2.4.2: rs1 - rs2, low 64 bits, overflow ignored", lambda a, b: a - b),
        "sll": ("2.4.2, 4.2.2: rs1 shifted left by the low 6 bits of rs2", lambda a, b: a << (b % 64)),
        "slt": ("2.4.2: 1 if rs1 < rs2 as signed numbers, else 0", lambda a, b: int(S(a) < S(b))),
        "sltu": ("2.4.2: 1 if rs1 < rs2 as unsigned numbers, else 0", lambda a, b: int(a < b)),
        "xor": ("2.4.2: bitwise exclusive or", lambda a, b: a ^ b),
        "srl": ("2.4.2, 4.2.2: rs1 shifted right by the low 6 bits of rs2, zeros enter", lambda a, b: a >> (b % 64)),
        "sra": ("2.4.2, 4.2.2: rs1 shifted right by the low 6 bits of rs2, the sign enters", lambda a, b: S(a) >> (b % 64)),
        "or": ("2.4.2: bitwise or", lambda a, b: a | b),
        "and": ("2.4.2: bitwise and", lambda a, b: a & b),
        "addw": ("4.2.2: low 32 bits of rs1 + rs2, sign-extended", lambda a, b: word(a + b)),
        "subw": ("4.2.2: low 32 bits of rs1 - rs2, sign-extended", lambda a, b: word(a - b)),
        "sllw": ("4.2.2: low word of rs1 shifted left by the low 5 bits of rs2, sign-extended", lambda a, b: word(a << (b % 32))),
        "srlw": ("4.2.2: low word of rs1 shifted right by the low 5 bits of rs2, sign-extended", lambda a, b: word(u32(a) >> (b % 32))),
        "sraw": ("4.2.2: low word of rs1 shifted right arithmetically by the low 5 bits of rs2", lambda a, b: s32(a) >> (b % 32)),
    },
    "M": {
        "mul": ("13.1: low 64 bits of rs1 * rs2", lambda a, b: a * b),
        "mulh": ("13.1: upper 64 bits of signed rs1 * signed rs2", lambda a, b: S(a) * S(b) >> 64),
        "mulhsu": ("13.1: upper 64 bits of signed rs1 * unsigned rs2", lambda a, b: S(a) * b >> 64),
        "mulhu": ("13.1: upper 64 bits of unsigned rs1 * unsigned rs2", lambda a, b: a * b >> 64),
        "mulw": ("13.1: low 32 bits of the product of the low words, sign-extended", lambda a, b: word(s32(a) * s32(b))),
        "div": ("13.2: signed quotient towards zero; by zero -1; -2^63 / -1 = -2^63", lambda a, b: quotient(S(a), S(b), 64)),
        "divu": ("13.2: unsigned quotient; by zero 2^64 - 1", lambda a, b: a // b if b else MASK),
        "rem": ("13.2: signed remainder, sign of the dividend; by zero the dividend", lambda a, b: remainder(S(a), S(b))),
        "remu": ("13.2: unsigned remainder; by zero the dividend", lambda a, b: a % b if b else a),
        "divw": ("13.2: signed quotient of the low words, sign-extended", lambda a, b: quotient(s32(a), s32(b), 32)),
        "divuw": ("13.2: unsigned quotient of the low words, sign-extended; by zero all ones", lambda a, b: word(u32(a) // u32(b)) if u32(b) else MASK),
        "remw": ("13.2: signed remainder of the low words, sign-extended; by zero the dividend's word", lambda a, b: remainder(s32(a), s32(b))),
        "remuw": ("13.2: unsigned remainder of the low words, sign-extended; by zero the dividend's word", lambda a, b: word(u32(a) % u32(b) if u32(b) else a)),
    },
    "Zba": {
        "add.uw": ("28.4.1: rs2 + zero-extended low word of rs1", lambda a, b: b + u32(a)),
        "sh1add": ("28.4.1: rs2 + rs1 * 2", lambda a, b: b + a * 2),
        "sh2add": ("28.4.1: rs2 + rs1 * 4", lambda a, b: b + a * 4),
        "sh3add": ("28.4.1: rs2 + rs1 * 8", lambda a, b: b + a * 8),
        "sh1add.uw": ("28.4.1: rs2 + zero-extended low word of rs1 * 2", lambda a, b: b + u32(a) * 2),
        "sh2add.uw": ("28.4.1: rs2 + zero-extended low word of rs1 * 4", lambda a, b: b + u32(a) * 4),
        "sh3add.uw": ("28.4.1: rs2 + zero-extended low word of rs1 * 8", lambda a, b: b + u32(a) * 8),
    },
    "Zbb": {
        "andn": ("28.4.2: rs1 and not rs2", lambda a, b: a & (MASK - b)),
        "orn": ("28.4.2: rs1 or not rs2", lambda a, b: a | (MASK - b)),
        "xnor": ("28.4.2: not (rs1 exclusive or rs2)", lambda a, b: MASK - (a ^ b)),
        "min": ("28.4.2: the smaller, signed", lambda a, b: min(S(a), S(b))),
        "minu": ("28.4.2: the smaller, unsigned", min),
        "max": ("28.4.2: the larger, signed", lambda a, b: max(S(a), S(b))),
        "maxu": ("28.4.2: the larger, unsigned", max),
        "rol": ("28.4.2: rs1 rotated left by the low 6 bits of rs2", lambda a, b: rotate(a, 64 - b % 64, 64)),
        "ror": ("28.4.2: rs1 rotated right by the low 6 bits of rs2", lambda a, b: rotate(a, b % 64, 64)),
        "rolw": ("28.4.2: low word of rs1 rotated left by the low 5 bits of rs2, sign-extended", lambda a, b: word(rotate(a, 32 - b % 32, 32))),
        "rorw": ("28.4.2: low word of rs1 rotated right by the low 5 bits of rs2, sign-extended", lambda a, b: word(rotate(a, b % 32, 32))),
    },
    "Zicond": {
        "czero.eqz": ("12.1: 0 if rs2 is 0, else rs1", lambda a, b: 0 if b == 0 else a),
        "czero.nez": ("12.1: 0 if rs2 is not 0, else rs1", lambda a, b: a if b == 0 else 0),
    },
}

IMMEDIATE = {
    "addi": ("2.4.1: rs1 + immediate", lambda a, i: a + i),
    "slti": ("2.4.1: 1 if rs1 < immediate, both signed", lambda a, i: int(S(a) < i)),
    "sltiu": ("2.4.1: 1 if rs1 < sign-extended immediate, both as unsigned numbers", lambda a, i: int(a < U(i))),
    "xori": ("2.4.1: rs1 exclusive or sign-extended immediate", lambda a, i: a ^ U(i)),
    "ori": ("2.4.1: rs1 or sign-extended immediate", lambda a, i: a | U(i)),
    "andi": ("2.4.1: rs1 and sign-extended immediate", lambda a, i: a & U(i)),
    "addiw": ("4.2.1: low 32 bits of rs1 + immediate, sign-extended", lambda a, i: word(a + i)),
}

# mnemonic: (extension, amounts, meaning, value)
SHIFTS = {
    "slli": ("I", 64, "4.2.1: rs1 shifted left", lambda a, n: a << n),
    "srli": ("I", 64, "4.2.1: rs1 shifted right, zeros enter", lambda a, n: a >> n),
    "srai": ("I", 64, "4.2.1: rs1 shifted right, the sign enters", lambda a, n: S(a) >> n),
    "slliw": ("I", 32, "4.2.1: low word shifted left, sign-extended", lambda a, n: word(a << n)),
    "srliw": ("I", 32, "4.2.1: low word shifted right, sign-extended", lambda a, n: word(u32(a) >> n)),
    "sraiw": ("I", 32, "4.2.1: low word shifted right arithmetically", lambda a, n: s32(a) >> n),
    "slli.uw": ("Zba", 64, "28.4.1: zero-extended low word of rs1 shifted left", lambda a, n: u32(a) << n),
    "rori": ("Zbb", 64, "28.4.2: rs1 rotated right", lambda a, n: rotate(a, n, 64)),
    "roriw": ("Zbb", 32, "28.4.2: low word of rs1 rotated right, sign-extended", lambda a, n: word(rotate(a, n, 32))),
}

UNARY = {
    "clz": ("28.4.2: zeros above the highest one; 64 for 0", lambda a: leading(a, 64)),
    "ctz": ("28.4.2: zeros below the lowest one; 64 for 0", lambda a: trailing(a, 64)),
    "cpop": ("28.4.2: number of ones", lambda a: bin(a).count("1")),
    "clzw": ("28.4.2: zeros above the highest one of the low word; 32 for 0", lambda a: leading(a, 32)),
    "ctzw": ("28.4.2: zeros below the lowest one of the low word; 32 for 0", lambda a: trailing(a, 32)),
    "cpopw": ("28.4.2: number of ones of the low word", lambda a: bin(u32(a)).count("1")),
    "sext.b": ("28.4.2: low byte sign-extended", lambda a: signed(a, 8)),
    "sext.h": ("28.4.2: low half-word sign-extended", lambda a: signed(a, 16)),
    "zext.h": ("28.4.2: low half-word zero-extended", lambda a: unsigned(a, 16)),
    "orc.b": ("28.4.2: each byte all ones, or zero if it was zero", lambda a: int.from_bytes(bytes(255 if x else 0 for x in octets(a)), "little")),
    "rev8": ("28.4.2: bytes in reverse order", lambda a: int.from_bytes(octets(a), "big")),
}


def register_cases(name, compute):
    pairs = [(a, b) for a in EDGES for b in EDGES if (a in EDGES[:6]) or (b in EDGES[:6])]
    pairs += [(MORE[-1], n) for n in (1, 5, 31, 32, 33, 63, 64, 0xFFFFFFC4)]
    drawn = values(name, 24)
    pairs += list(zip(drawn[::2], drawn[1::2]))
    for a, b in pairs:
        yield case(f"{name} x10, x11, x12", before([(11, a), (12, b)]), write(10, compute(a, b)))
    content = values(name + " registers", 32)
    content[0] = 0
    for rd, rs1, rs2 in roles(2):
        a, b = content[rs1], content[rs2]
        yield case(f"{name} x{rd}, x{rs1}, x{rs2}", before([(rs1, a), (rs2, b)]), write(rd, compute(a, b)))


def immediate_cases(name, compute, immediates, edges):
    for a in edges:
        for i in immediates[:7]:
            yield case(f"{name} x10, x11, {i}", before([(11, a)]), write(10, compute(a, i)))
    for i in immediates[7:]:
        yield case(f"{name} x10, x11, {i}", before([(11, MORE[-1] ^ 2**63)]), write(10, compute(MORE[-1] ^ 2**63, i)))
    content = values(name + " registers", 32)
    content[0] = 0
    for rd, rs1 in roles(1):
        i = immediates[rs1 % len(immediates)]
        yield case(f"{name} x{rd}, x{rs1}, {i}", before([(rs1, content[rs1])]), write(rd, compute(content[rs1], i)))


def unary_cases(name, compute):
    operands = MORE + [2**n for n in range(64)] + [MASK >> n for n in range(0, 64, 5)] + [0xFF << (8 * n) for n in range(8)]
    for a in dict.fromkeys(operands + values(name, 12)):
        yield case(f"{name} x10, x11", before([(11, a)]), write(10, compute(a)))
    content = values(name + " registers", 32)
    content[0] = 0
    for rd, rs1 in roles(1):
        yield case(f"{name} x{rd}, x{rs1}", before([(rs1, content[rs1])]), write(rd, compute(content[rs1])))


def upper_cases(name, compute):
    fields = [0, 1, 0x7FFFF, 0x80000, 0xFFFFF, 0x55555, 0xAAAAA] + [2**n for n in range(1, 20)]
    for field in fields:
        yield case(f"{name} x10, {field:#x}", {}, {"x10": compute(field)})
    for rd in range(32):
        yield case(f"{name} x{rd}, 0x12345", {}, write(rd, compute(0x12345)))


def relative(field):
    """pc + immediate in words of the file format."""
    offset = signed(field << 12, 32)
    return f"pc-{-offset:x}" if offset < 0 else f"pc+{offset:x}"


def files():
    """(extension, mnemonic, operands, meaning, cases)."""
    for extension, table in REGISTER.items():
        for name, (meaning, compute) in table.items():
            yield extension, name, "rd, rs1, rs2", meaning, register_cases(name, compute)
    immediates = [0, 1, -1, 2047, -2048, 1365, -1366] + [2**n for n in range(1, 11)]
    for name, (meaning, compute) in IMMEDIATE.items():
        yield "I", name, "rd, rs1, imm", meaning, immediate_cases(name, compute, immediates, EDGES)
    for name, (extension, amounts, meaning, compute) in SHIFTS.items():
        shifts = [0, 1, 31, amounts - 1, amounts // 2, 4, 7] + list(range(amounts))
        yield extension, name, "rd, rs1, shamt", meaning, immediate_cases(name, compute, shifts, EDGES)
    for name, (meaning, compute) in UNARY.items():
        yield "Zbb", name, "rd, rs1", meaning, unary_cases(name, compute)
    yield "I", "lui", "rd, imm", "2.4.1, 4.2.1: immediate in bits 31:12, sign-extended", upper_cases("lui", lambda f: signed(f << 12, 32))
    yield "I", "auipc", "rd, imm", "2.4.1, 4.2.1: pc + sign-extended immediate * 4096", upper_cases("auipc", relative)
