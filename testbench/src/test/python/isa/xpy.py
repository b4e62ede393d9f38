"""Python values: Xpy and its groups, from docs/isa.md and the table of values there.

An int is what stands below its tag, as Python counts; a float is the double itself. What the instructions cannot do at
once is a miss: the instruction changes nothing, and the table entry of its cause goes on.
"""

import struct

from cases import before, case, roles, signed, unsigned, write

INT, CONSTANT = 0xFFF9, 0xFFFB
NONE, UNBOUND, FALSE, TRUE, NOT_IMPLEMENTED, ELLIPSIS = (CONSTANT << 48 | n for n in range(6))
LIMIT = 2**47


def integer(number):
    """The word of an int."""
    return INT << 48 | number & (2**48 - 1)


def double(number):
    """The word of a float."""
    return struct.unpack("<Q", struct.pack("<d", number))[0]


NUMBERS = [0, 1, -1, 2, 1000, -4096, LIMIT - 1, -LIMIT, LIMIT - 2, -LIMIT + 1, 2**31, 0x5555_5555_5555]
FLOATS = [0.0, -0.0, 1.0, -1.0, 1.5, -2.75, 5e-324, -5e-324, 1.7976931348623157e308, -1.7976931348623157e308, 3.0]
NOT_FINITE = [float("inf"), float("-inf")]
OBJECT, CODE, CANONICAL_NAN = 0xFFFA_0005_8001_0000, 0xFFFD_0000_8000_0000, 0x7FF8 << 48
OTHERS = [NONE, UNBOUND, FALSE, TRUE, NOT_IMPLEMENTED, ELLIPSIS, OBJECT, CODE, CANONICAL_NAN, *map(double, NOT_FINITE)]
INTS, DOUBLES = list(map(integer, NUMBERS)), list(map(double, FLOATS))
WORDS = [*INTS, *DOUBLES, *OTHERS]

# Ints with ints, floats with floats, and one of a kind with one of another.
SAMPLES = [integer(1), double(1.5), TRUE, OBJECT]
PAIRS = [(a, b) for kind in (INTS, DOUBLES) for a in kind for b in kind]
PAIRS += [pair for a in WORDS for b in SAMPLES for pair in ((a, b), (b, a))]
PAIRS += [(a, a) for a in OTHERS]


def as_int(word):
    """The number of an int, or None."""
    return signed(word, 48) if word >> 48 == INT else None


def as_float(word):
    """The number of a finite float, or None."""
    return struct.unpack("<d", struct.pack("<Q", word))[0] if word >> 52 & 0x7FF != 0x7FF else None


def miss(cause, left, right, register):
    return {"miss": cause, "pympc": "pc+0", "pyma": left, "pymb": right, "pymrd": register, "pymcause": cause}


ARITHMETIC = {
    "py.add": (0, "the sum", lambda a, b: a + b),
    "py.sub": (1, "the difference", lambda a, b: a - b),
    "py.and": (2, "bitwise and", lambda a, b: a & b),
    "py.or": (3, "bitwise or", lambda a, b: a | b),
    "py.xor": (4, "bitwise exclusive or", lambda a, b: a ^ b),
}
IMMEDIATE = {"py.addi": (8, "the sum", lambda a, b: a + b), "py.subi": (9, "the difference", lambda a, b: a - b)}


def result(cause, operation, left, right, number, register):
    a = as_int(left)
    if a is not None and number is not None and -LIMIT <= operation(a, number) < LIMIT:
        return write(register, integer(operation(a, number)))
    return miss(cause, left, right, register)


def arithmetic(name, cause, operation):
    for left, right in PAIRS:
        yield case(f"{name} x10, x11, x12", {"x11": left, "x12": right}, result(cause, operation, left, right, as_int(right), 10))
    for rd, rs1, rs2 in roles(2):
        left, right = (0 if r == 0 else integer(3 * r + 1) for r in (rs1, rs2))
        yield case(f"{name} x{rd}, x{rs1}, x{rs2}", before([(rs1, left), (rs2, right)]), result(cause, operation, left, right, as_int(right), rd))


def immediate(name, cause, operation):
    for number in [0, 1, -1, 2047, -2048, 0x555]:
        for left in WORDS:
            yield case(f"{name} x10, x11, {number}", {"x11": left}, result(cause, operation, left, unsigned(number), number, 10))
    for rd, rs1 in roles(1):
        left = 0 if rs1 == 0 else integer(3 * rs1 + 1)
        yield case(f"{name} x{rd}, x{rs1}, 5", before([(rs1, left)]), result(cause, operation, left, 5, 5, rd))


COMPARISONS = {
    "lt": (0, "<", lambda a, b: a < b),
    "le": (1, "<=", lambda a, b: a <= b),
    "gt": (2, ">", lambda a, b: a > b),
    "ge": (3, ">=", lambda a, b: a >= b),
    "eq": (4, "==", lambda a, b: a == b),
    "ne": (5, "!=", lambda a, b: a != b),
}


def pair(left, right):
    """The numbers that are compared: two ints, or two finite floats but not the two zeros; else None."""
    if as_int(left) is not None and as_int(right) is not None:
        return as_int(left), as_int(right)
    a, b = as_float(left), as_float(right)
    if a is None or b is None or (a == b == 0 and left != right):
        return None
    return a, b


def go(taken, offset=8):
    return {"next": f"pc+{offset:x}" if offset >= 0 else f"pc-{-offset:x}"} if taken else {}


def compare(name, cause, holds, inverted):
    def effect(left, right, offset):
        numbers = pair(left, right)
        if numbers is None:
            return miss(cause, left, right, 0)
        return go(holds(*numbers) != inverted, offset)

    for left, right in PAIRS:
        yield case(f"{name} x11, x12, 8", {"x11": left, "x12": right}, effect(left, right, 8))
    for offset in (4, 16, -4, -16):
        for numbers in ((1, 2), (2, 1), (2, 2)):
            left, right = map(integer, numbers)
            yield case(f"{name} x11, x12, {offset}", {"x11": left, "x12": right}, effect(left, right, offset))
    for _, rs1, rs2 in roles(2):
        left, right = (0 if r == 0 else integer(r) for r in (rs1, rs2))
        yield case(f"{name} x{rs1}, x{rs2}, 8", before([(rs1, left), (rs2, right)]), effect(left, right, 8))
    left, right = integer(1), integer(2)
    misaligned = {"trap": 0, "tval": "pc+6"} if holds(1, 2) != inverted else {}
    yield case(f"{name} x11, x12, 6", {"x11": left, "x12": right}, misaligned)
    yield case(f"{name} x11, x12, 6", {"x11": OBJECT, "x12": right}, miss(cause, OBJECT, right, 0))


def truth(name, cause, inverted):
    for word in WORDS:
        number = as_int(word)
        if number is not None:
            effect = go((number != 0) != inverted)
        elif word >> 48 == CONSTANT:
            effect = go((word not in (NONE, UNBOUND, FALSE)) != inverted)
        else:
            effect = miss(cause, word, 8, 0)
        yield case(f"{name} x11, 8", {"x11": word}, effect)
    for rs1 in range(1, 32):
        yield case(f"{name} x{rs1}, 8", {f"x{rs1}": integer(rs1)}, go(not inverted))


def guard(name, inverted):
    for left, right in PAIRS:
        both = as_int(left) is not None and as_int(right) is not None
        yield case(f"{name} x11, x12, 8", {"x11": left, "x12": right}, go(both != inverted))
    for _, rs1, rs2 in roles(2):
        both = rs1 != 0 and rs2 != 0
        yield case(f"{name} x{rs1}, x{rs2}, 8", before([(r, integer(r)) for r in (rs1, rs2) if r]), go(both != inverted))


def inside(index, length):
    """Whether an index is one of a sequence: lengths have 32 bits, a negative one is none."""
    number = as_int(index)
    return number is not None and 0 <= number < (0 if length >> 63 else length & 0xFFFF_FFFF)


LENGTHS = [0, 1, 2, 1000, 2**31, 2**32 - 1, 2**32, 2**32 + 3, 2**64 - 1, 2**63, 2**63 + 5, integer(5)]


def index(name, inverted):
    for length in LENGTHS:
        for word in [*WORDS, integer(999), integer(1001), integer(2**32 - 2), integer(2**32)]:
            yield case(f"{name} x11, x12, 8", {"x11": word, "x12": length}, go(inside(word, length) != inverted))
    for _, rs1, rs2 in roles(2):
        first, second = (0 if r == 0 else 3 if r == rs2 and r != rs1 else integer(2) for r in (rs1, rs2))
        yield case(f"{name} x{rs1}, x{rs2}, 8", before([(rs1, first), (rs2, second)]), go(inside(first, second) != inverted))


LOAD_MISALIGNED, LOAD_FAULT, STORE_MISALIGNED, STORE_FAULT = 4, 5, 6, 7
PATTERN = 0x0123_4567_89AB_CDEF
LIST = 4


def tag(type_id):
    """What an object's address lacks to be the object."""
    return 0xFFFA << 48 | type_id << 32


def tagged(instruction, type_id, place, more=None):
    """The case of an instruction on x11, an object at a place in memory: before and instructions."""
    return f"add x11, x11, x12; {instruction}", {"x11": place, "x12": tag(type_id), **(more or {})}


def field_load():
    memory = {"m+10": PATTERN}
    for upper in (0, LIST, 31, 0xFFFF):
        yield case(*tagged("py.ld x10, 8(x11)", upper, "m+8", memory), {"x10": PATTERN})
        yield case(*tagged("py.ld x10, -8(x11)", upper, "m+18", memory), {"x10": PATTERN})
        yield case(*tagged("py.ld x10, 4(x11)", upper, "m+8", {"x10": 0x77}), {"trap": LOAD_MISALIGNED, "tval": "m+c"})
    for value in (0, integer(8), OBJECT & ~0xFFFF_FFFF, double(1.0)):
        yield case("py.ld x10, 8(x11)", {"x10": 0x77, "x11": value}, {"trap": LOAD_FAULT, "tval": (value + 8) & 0xFFFF_FFFF})
    yield case("py.ld x10, -8(x0)", {"x10": 0x77}, {"trap": LOAD_FAULT, "tval": 0xFFFF_FFF8})
    for rd, rs1 in [(r, (r + 12) % 31 + 1) for r in range(1, 32)]:
        yield case(f"py.ld x{rd}, 8(x{rs1})", {f"x{rs1}": "m+8", "m+10": PATTERN}, {f"x{rd}": PATTERN})


def field_store():
    for upper in (0, LIST, 31, 0xFFFF):
        yield case(*tagged("py.sd x10, 8(x11)", upper, "m+8", {"x10": PATTERN}), {"m+10": PATTERN})
        yield case(*tagged("py.sd x10, -8(x11)", upper, "m+18", {"x10": OBJECT}), {"m+10": OBJECT})
        yield case(*tagged("py.sd x10, 4(x11)", upper, "m+8", {"x10": PATTERN}), {"trap": STORE_MISALIGNED, "tval": "m+c"})
    for value in (0, integer(8), double(1.0)):
        yield case("py.sd x10, 8(x11)", {"x10": 0x77, "x11": value}, {"trap": STORE_FAULT, "tval": (value + 8) & 0xFFFF_FFFF})
    for rs2, rs1 in [(r, (r + 12) % 31 + 1) for r in range(1, 32)]:
        yield case(f"py.sd x{rs2}, 8(x{rs1})", {f"x{rs1}": "m+8", f"x{rs2}": 3 * rs2}, {"m+10": 3 * rs2})


def typed_load():
    for type_id in range(1, 32):
        for other in (type_id, type_id ^ 1, type_id + 32, type_id | 0x8000):
            wanted = PATTERN if other == type_id else -1
            yield case(*tagged(f"py.ldt x10, x11, 8, {type_id}", other, "m+8", {"m+10": PATTERN}), {"x10": wanted})
    for field in (0, 8, 16, 504, 1016):
        yield case(*tagged(f"py.ldt x10, x11, {field}, 4", LIST, "m+8", {f"m+{8 + field:x}": PATTERN}), {"x10": PATTERN})
    for word in [w for w in WORDS if w != OBJECT]:
        yield case("py.ldt x10, x11, 8, 4", {"x11": word}, {"x10": -1})
    yield case(*tagged("py.ldt x10, x11, 8, 4", LIST, "m+c", {"x10": 7}), {"trap": LOAD_MISALIGNED, "tval": "m+14"})
    yield case(*tagged("py.ldt x10, x11, 8, 5", LIST, "m+c"), {"x10": -1})
    yield case("py.ldt x10, x11, 8, 4", {"x10": 7, "x11": tag(LIST) + 0x10}, {"trap": LOAD_FAULT, "tval": 0x18})
    for rd, rs1 in [(r, (r + 12) % 31 + 1) for r in range(1, 32)]:
        yield case(f"py.ldt x{rd}, x{rs1}, 8, 4", {f"x{rs1}": integer(rd)}, {f"x{rd}": -1})


def miss_return():
    for register in range(32):
        for target in (8, -8, 16):
            place = go(True, target)["next"]
            yield case("py.ret", {"pympc": place, "pyma": 0x123 + register, "pymrd": register}, {**write(register, 0x123 + register), "next": place})
    yield case("py.ret", {"pympc": "pc+b", "pyma": OBJECT, "pymrd": 10}, {"x10": OBJECT, "next": "pc+8"})


def files():
    for name, (cause, meaning, operation) in ARITHMETIC.items():
        yield "Xpyarith", name, "rd, rs1, rs2", f"rd is {meaning} of the ints rs1 and rs2", list(arithmetic(name, cause, operation))
    for name, (cause, meaning, operation) in IMMEDIATE.items():
        yield "Xpyarith", name, "rd, rs1, imm", f"rd is {meaning} of the int rs1 and imm", list(immediate(name, cause, operation))
    for key, (number, symbol, holds) in COMPARISONS.items():
        yield "Xpycmp", f"py.b{key}", "rs1, rs2, offset", f"continues at pc + offset if rs1 {symbol} rs2", list(compare(f"py.b{key}", 16 + number, holds, False))
        yield "Xpycmp", f"py.bn{key}", "rs1, rs2, offset", f"continues at pc + offset unless rs1 {symbol} rs2", list(compare(f"py.bn{key}", 24 + number, holds, True))
    yield "Xpycmp", "py.btrue", "rs1, offset", "continues at pc + offset if rs1 is true", list(truth("py.btrue", 22, False))
    yield "Xpycmp", "py.bfalse", "rs1, offset", "continues at pc + offset if rs1 is false", list(truth("py.bfalse", 30, True))
    yield "Xpyguard", "py.bint", "rs1, rs2, offset", "continues at pc + offset if rs1 and rs2 are ints", list(guard("py.bint", False))
    yield "Xpyguard", "py.bnint", "rs1, rs2, offset", "continues at pc + offset unless rs1 and rs2 are ints", list(guard("py.bnint", True))
    yield "Xpyobject", "py.ld", "rd, imm(rs1)", "rd is the word imm behind the object rs1", list(field_load())
    yield "Xpyobject", "py.sd", "rs2, imm(rs1)", "the word imm behind the object rs1 becomes rs2", list(field_store())
    yield "Xpyobject", "py.ldt", "rd, rs1, field, type", "rd is the word field behind the object rs1 if it has the type, else -1", list(typed_load())
    yield "Xpyobject", "py.bindex", "rs1, rs2, offset", "continues at pc + offset if rs1 is an index below the length rs2", list(index("py.bindex", False))
    yield "Xpyobject", "py.bnindex", "rs1, rs2, offset", "continues at pc + offset unless rs1 is an index below the length rs2", list(index("py.bnindex", True))
    yield "Xpy", "py.ret", "", "writes pyma to the register that pymrd names, continues at pympc", list(miss_return())
