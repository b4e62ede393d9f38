"""Jumps, branches, loads, stores, fences: RV64I and Zifencei, from the text of the unprivileged specification 20240411.

Instructions must be 4-byte aligned here (no C extension): a jump or taken branch elsewhere is an
instruction-address-misaligned exception, reported on the jump (2.5), which then writes nothing.
"""

from cases import EDGES, before, case, roles, signed, unsigned, values, write

MISALIGNED_JUMP, LOAD_MISALIGNED, LOAD_FAULT, STORE_MISALIGNED, STORE_FAULT = 0, 4, 5, 6, 7


def place(name, offset):
    return f"{name}-{-offset:x}" if offset < 0 else f"{name}+{offset:x}"


def misaligned(offset):
    return {"trap": MISALIGNED_JUMP, "tval": place("pc", offset)}


def jal():
    for offset in [4, 8, 12, 16, -4, -8, -16] + [s * 2**n for n in range(5, 20) for s in (1, -1)] + [2**20 - 4, -(2**20), 0x55554, -0x55554]:
        yield case(f"jal x1, {offset}", {}, {"x1": "pc+4", "next": place("pc", offset)})
    for offset in (2, 6, -2, 2**20 - 2, -(2**20) + 2):
        yield case(f"jal x1, {offset}", {"x1": 0x77}, misaligned(offset))
    for rd in range(32):
        yield case(f"jal x{rd}, 8", {}, {**write(rd, "pc+4"), "next": "pc+8"})


def jalr():
    for base, offset in [(0, 8), (8, 0), (12, -4), (-8, 4), (16, -2048 + 2036), (2048 + 8, -2048), (-2047 + 8, 2047), (4, 4)]:
        yield case(f"jalr x1, {offset}(x11)", {"x11": place("pc", base)}, {"x1": "pc+4", "next": place("pc", base + offset)})
    # 2.5.1: the lowest bit of the sum is cleared.
    for base, offset in [(9, 0), (8, 1), (5, 4), (-7, 0)]:
        yield case(f"jalr x1, {offset}(x11)", {"x11": place("pc", base)}, {"x1": "pc+4", "next": place("pc", (base + offset) // 2 * 2)})
    for base, offset in [(2, 0), (3, 0), (8, 2), (8, 3), (10, -4)]:
        yield case(f"jalr x1, {offset}(x11)", {"x11": place("pc", base), "x1": 0x77}, misaligned((base + offset) // 2 * 2))
    for target in [0, 0x1000, 0x7FFF_FFFC, 0x1_0000_0000, 0x1_8000_0000, 2**40, 2**62 + 2**31, 2**63, 2**64 - 4]:
        yield case("jalr x1, 0(x11)", {"x11": target}, {"x1": "pc+4", "next": target})
    yield case("jalr x1, -4(x11)", {"x11": 0}, {"x1": "pc+4", "next": unsigned(-4)})
    yield case("jalr x1, 2047(x11)", {"x11": unsigned(-2047 + 4)}, {"x1": "pc+4", "next": 4})
    yield case("jalr x1, 0(x0)", {}, {"x1": "pc+4", "next": 0})
    yield case("jalr x11, 0(x11)", {"x11": "pc+8"}, {"x11": "pc+4", "next": "pc+8"})
    yield case("jalr x11, 2(x11)", {"x11": "pc+8"}, {"trap": MISALIGNED_JUMP, "tval": "pc+a"})
    for rd, rs1 in [(r, (r + 4) % 31 + 1) for r in range(32)]:
        yield case(f"jalr x{rd}, 0(x{rs1})", {f"x{rs1}": "pc+8"}, {**write(rd, "pc+4"), "next": "pc+8"})


BRANCHES = {
    "beq": ("rs1 = rs2", lambda a, b: a == b),
    "bne": ("rs1 is not rs2", lambda a, b: a != b),
    "blt": ("rs1 < rs2, signed", lambda a, b: signed(a) < signed(b)),
    "bge": ("rs1 >= rs2, signed", lambda a, b: signed(a) >= signed(b)),
    "bltu": ("rs1 < rs2, unsigned", lambda a, b: a < b),
    "bgeu": ("rs1 >= rs2, unsigned", lambda a, b: a >= b),
}


def branch(name, taken):
    def go(a, b, offset):
        return {"next": place("pc", offset)} if taken(a, b) else {}

    for a in EDGES:
        for b in EDGES:
            yield case(f"{name} x11, x12, 8", before([(11, a), (12, b)]), go(a, b, 8))
    drawn = values(name, 16)
    for a, b in zip(drawn[::2], drawn[1::2]):
        yield case(f"{name} x11, x12, -8", before([(11, a), (12, b)]), go(a, b, -8))
    yes = next((a, b) for a in EDGES for b in EDGES if taken(a, b))
    no = next((a, b) for a in EDGES for b in EDGES if not taken(a, b))
    for offset in [4, 12, 16, -4, -16] + [s * 2**n for n in range(5, 12) for s in (1, -1)] + [4092, -4096, 0x554, -0x554]:
        yield case(f"{name} x11, x12, {offset}", before([(11, yes[0]), (12, yes[1])]), go(*yes, offset))
    for offset in (2, 6, -2, 4094, -4094):
        yield case(f"{name} x11, x12, {offset}", before([(11, yes[0]), (12, yes[1])]), misaligned(offset))
        yield case(f"{name} x11, x12, {offset}", before([(11, no[0]), (12, no[1])]))
    content = values(name + " registers", 32)
    content[0] = 0
    for _, rs1, rs2 in roles(2):
        yield case(f"{name} x{rs1}, x{rs2}, 8", before([(rs1, content[rs1]), (rs2, content[rs2])]), go(content[rs1], content[rs2], 8))


# Bytes whose signs differ at every place and size.
PATTERNS = [0x8877_6655_4433_2211, 0x7F80_FF00_80FF_7F01, 0x0123_4567_89AB_CDEF, 0xFFFF_FFFF_FFFF_FFFF]
NOWHERE = [0, 0x100, 0x2010000, 0x1003_0000, 0x7FFF_FFF8, 0x1_0000_0000, 0x1_8000_0000, 2**63, 2**64 - 8]

LOADS = {"lb": (1, True), "lh": (2, True), "lw": (4, True), "ld": (8, True), "lbu": (1, False), "lhu": (2, False), "lwu": (4, False)}
STORES = {"sb": 1, "sh": 2, "sw": 4, "sd": 8}


def load(name, size, extends):
    def value(pattern, at):
        raw = pattern >> (8 * at) & (2 ** (8 * size) - 1)
        return signed(raw, 8 * size) if extends else raw

    for pattern in PATTERNS:
        for at in range(0, 8, size):
            yield case(f"{name} x10, {at}(x11)", {"x11": "m+8", "m+8": pattern}, {"x10": value(pattern, at)})
    for offset in [2047 // size * size, -2048, -8, 8, 1024, -1024]:
        yield case(f"{name} x10, {offset}(x11)", {"x11": place("m", 8 - offset), "m+8": PATTERNS[0]}, {"x10": value(PATTERNS[0], 0)})
    for at in range(1, 8):
        if at % size:
            yield case(f"{name} x10, {at}(x11)", {"x10": 0x77, "x11": "m+8", "m+8": PATTERNS[0]}, {"trap": LOAD_MISALIGNED, "tval": f"m+{8 + at:x}"})
            yield case(f"{name} x10, 0(x11)", {"x11": at}, {"trap": LOAD_MISALIGNED, "tval": at})
    for address in NOWHERE:
        yield case(f"{name} x10, 0(x11)", {"x10": 0x77, "x11": address}, {"trap": LOAD_FAULT, "tval": address})
    yield case(f"{name} x0, 0(x11)", {"x11": "m+8", "m+8": PATTERNS[0]})
    yield case(f"{name} x10, 0(x0)", {}, {"trap": LOAD_FAULT, "tval": 0})
    yield case(f"{name} x11, 0(x11)", {"x11": "m+8", "m+8": PATTERNS[0]}, {"x11": value(PATTERNS[0], 0)})
    for rd, rs1 in [(r, (r + 12) % 31 + 1) for r in range(1, 32)]:
        yield case(f"{name} x{rd}, 8(x{rs1})", {f"x{rs1}": "m+8", "m+10": PATTERNS[1]}, {f"x{rd}": value(PATTERNS[1], 0)})


def store(name, size):
    def merged(old, at, data):
        lanes = (2 ** (8 * size) - 1) << (8 * at)
        return (old & ~lanes) | ((data << (8 * at)) & lanes)

    for data in PATTERNS:
        for at in range(0, 8, size):
            old = unsigned(~data) ^ 0x1111_0000_2222_4444
            yield case(
                f"{name} x10, {at}(x11)",
                {"x10": data, "x11": "m+8", "m+0": old, "m+8": old, "m+10": old},
                {"m+0": old, "m+8": merged(old, at, data), "m+10": old},
            )
    for offset in [2047 // size * size, -2048, -8, 8, 1024, -1024]:
        at = 8 - offset
        yield case(f"{name} x10, {offset}(x11)", {"x10": PATTERNS[2], "x11": place("m", at), "m+8": 0}, {"m+8": merged(0, 0, PATTERNS[2])})
    for at in range(1, 8):
        if at % size:
            yield case(f"{name} x10, {at}(x11)", {"x10": 1, "x11": "m+8", "m+8": PATTERNS[0]}, {"trap": STORE_MISALIGNED, "tval": f"m+{8 + at:x}", "m+8": PATTERNS[0]})
            yield case(f"{name} x10, 0(x11)", {"x11": at}, {"trap": STORE_MISALIGNED, "tval": at})
    for address in NOWHERE:
        yield case(f"{name} x10, 0(x11)", {"x11": address}, {"trap": STORE_FAULT, "tval": address})
    yield case(f"{name} x0, 8(x11)", {"x11": "m+0", "m+8": PATTERNS[0]}, {"m+8": merged(PATTERNS[0], 0, 0)})
    if size == 8:
        yield case(f"{name} x11, 8(x11)", {"x11": "m+0", "m+8": 0}, {"m+8": "m+0"})
    for rs2, rs1 in [(r, (r + 12) % 31 + 1) for r in range(1, 32)]:
        yield case(f"{name} x{rs2}, 8(x{rs1})", {f"x{rs2}": PATTERNS[1], f"x{rs1}": "m+8", "m+10": 0}, {"m+10": merged(0, 0, PATTERNS[1])})


def fence():
    for predecessor in range(16):
        yield case(f"fence 0, {predecessor}, {15 - predecessor}")
    yield case("fence 8, 3, 3")  # fence.tso
    # 2.7: reserved fm, and rd and rs1, are ignored.
    for word in (0x0FF0_000F, 0xFFF0_000F, 0x0FF5_850F, 0x0105_050F, 0x0010_000F, 0x0000_000F):
        yield case(f".word {word:#010x}")
    yield case("sd x10, 0(x11); fence; ld x12, 0(x11)", {"x10": PATTERNS[0], "x11": "m+8"}, {"x12": PATTERNS[0]})


def fence_i():
    yield case("fence.i")
    # 5: the fields that are unused are ignored.
    for word in (0xFFF0_100F, 0x0005_150F, 0xABCD_9F8F):
        yield case(f".word {word:#010x}")
    # addi x10, x0, n, stored over the instruction behind the fence.
    for n in (1, 2, 1023, 2047):
        word = n << 20 | 10 << 7 | 0x13
        yield case("sw x11, 8(x12); fence.i; addi x10, x0, -1", {"x11": word, "x12": "pc+0"}, {"x10": n})
        yield case("sh x11, 10(x12); fence.i; addi x10, x0, -1", {"x11": word >> 16, "x12": "pc+0"}, {"x10": n})
        yield case("sb x11, 11(x12); fence.i; addi x10, x0, 15", {"x11": n >> 4, "x12": "pc+0"}, {"x10": signed(n // 16 * 16 | 15, 12)})


def cbo_zero():
    """Cache-management spec 1.0.1, 2.5 and 2.7: zeros in the naturally aligned block of 64 bytes that holds the address in rs1."""
    old = {f"m+{at:x}": PATTERNS[at // 8 % 3] for at in range(0x38, 0x88, 8)}
    after = {key: (0 if 0x40 <= int(key[2:], 16) < 0x80 else value) for key, value in old.items()}
    for offset in (0, 1, 7, 8, 31, 32, 60, 63):
        yield case("cbo.zero 0(x11)", {**old, "x11": place("m", 0x40 + offset)}, after)
    yield case("cbo.zero 0(x11); ld x10, 8(x11)", {**old, "x11": "m+40"}, {"x10": 0})
    yield case("cbo.zero 0(x11); sd x12, 8(x11); ld x10, 8(x11)", {**old, "x11": "m+40", "x12": PATTERNS[2]}, {"x10": PATTERNS[2]})
    yield case("cbo.zero 0(x11); sb x12, 0(x11); ld x10, 0(x11)", {**old, "x11": "m+40", "x12": 0x5A}, {"x10": 0x5A})
    for address in NOWHERE:
        yield case("cbo.zero 0(x11)", {"x11": address}, {"trap": STORE_FAULT, "tval": address})
    for rs1 in range(1, 32):
        yield case(f"cbo.zero 0(x{rs1})", {**old, f"x{rs1}": "m+40"}, after)


def files():
    yield "Zicboz", "cbo.zero", "0(rs1)", "cache-block zero: 64 bytes become zero", cbo_zero()
    yield "I", "jal", "rd, offset", "2.5.1: rd = pc + 4, continues at pc + offset", jal()
    yield "I", "jalr", "rd, imm(rs1)", "2.5.1: rd = pc + 4, continues at rs1 + imm with bit 0 cleared", jalr()
    for name, (meaning, taken) in BRANCHES.items():
        yield "I", name, "rs1, rs2, offset", f"2.5.2: continues at pc + offset if {meaning}", branch(name, taken)
    for name, (size, extends) in LOADS.items():
        how = "all 8 bytes" if size == 8 else f"{size} byte{'s' * (size > 1)}, {'sign' if extends else 'zero'}-extended"
        yield "I", name, "rd, imm(rs1)", f"2.6, 4.3: {how}, little-endian", load(name, size, extends)
    for name, size in STORES.items():
        yield "I", name, "rs2, imm(rs1)", f"2.6, 4.3: the low {size} byte{'s' * (size > 1)} of rs2, little-endian", store(name, size)
    yield "I", "fence", "fm, pred, succ", "2.7: orders memory accesses; one hart sees its own in order anyway", fence()
    yield "Zifencei", "fence.i", "", "5: later fetches of this hart see its earlier stores", fence_i()
