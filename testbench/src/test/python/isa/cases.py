"""What the files of directed tests are made of: cases, operand values, and the ways to write them down.

A case is one line, `instruction | before | after`; resources/isa/README.txt defines it.
"""

import random

MASK = 2**64 - 1

# Where signs, carries, word halves and bytes change.
EDGES = [0, 1, MASK, 2**63 - 1, 2**63, 0xFFFF_FFFF_8000_0000, 0x7FFF_FFFF, 0x1_0000_0000]
MORE = EDGES + [2, 0xFFFF_FFFF, 0x8000_0000, 0x5555_5555_5555_5555, 0xAAAA_AAAA_AAAA_AAAA, 0x0123_4567_89AB_CDEF]


def signed(value, bits=64):
    """The number that the low bits are in two's complement."""
    value &= 2**bits - 1
    return value - 2**bits if value >> (bits - 1) else value


def unsigned(value, bits=64):
    """The number that the low bits are without a sign."""
    return value & (2**bits - 1)


def word(value):
    """The low 32 bits, sign-extended to 64: what instructions named *W write."""
    return unsigned(signed(value, 32))


def values(name, count):
    """Random 64-bit values that follow from a name: of all lengths, of both signs."""
    source = random.Random("taipan " + name)
    result = []
    for _ in range(count):
        value = source.getrandbits(64) >> source.randrange(64)
        result.append(value if source.getrandbits(1) else unsigned(-value))
    return result


def case(instruction, before=None, after=None):
    """One line. Numbers become hexadecimal; text stays."""
    return " | ".join([instruction, settings(before or {}), settings(after or {})]).rstrip()


def settings(pairs):
    return " ".join(f"{key}={value if isinstance(value, str) else format(unsigned(value), 'x')}" for key, value in pairs.items())


def before(pairs):
    """Register contents; x0 needs none, and a register that is named twice must be given one value."""
    result = {}
    for number, value in pairs:
        assert result.setdefault(number, value) == value
    return {f"x{number}": value for number, value in result.items() if number != 0}


def write(number, value):
    """The effect of writing a register: none on x0."""
    return {f"x{number}": value} if number != 0 else {}


def roles(count):
    """Register numbers for an instruction with rd and `count` sources: aliases, x0, and every register in every role."""
    aliases = {
        1: [(10, 10), (0, 10), (10, 0), (0, 0)],
        2: [(10, 10, 11), (10, 11, 10), (10, 11, 11), (10, 10, 10), (0, 10, 11), (10, 0, 11), (10, 11, 0), (10, 0, 0), (0, 0, 0)],
        3: [(10, 10, 11, 12), (10, 11, 10, 12), (10, 11, 12, 10), (10, 10, 10, 10), (10, 11, 11, 11), (0, 10, 11, 12), (10, 0, 11, 12), (10, 11, 0, 12), (10, 11, 12, 0)],
    }
    turn = [tuple((r + 7 * k - 1) % 31 + 1 for k in range(count + 1)) for r in range(1, 32)]
    return aliases[count] + turn
