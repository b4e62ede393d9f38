"""Zicsr and machine mode, from the texts of the unprivileged and privileged specifications 20240411.

Where the privileged specification leaves a choice, docs/isa.md and docs/testbench.md say which one
this processor makes: WARL fields keep the bits that cannot be written, mtval of ebreak is its pc.
"""

from cases import MASK, case, values, write

MSTATUS_MPP = 0x1800  # always machine mode
MIE, MPIE = 0x8, 0x80
ILLEGAL, BREAKPOINT, CALL = 2, 3, 11

OLD = 0x0123_4567_89AB_CDEF
NEW = 0xF0F0_5555_AAAA_0FF0

UPDATES = {
    "csrrw": ("the CSR becomes rs1", lambda old, operand: operand),
    "csrrs": ("the bits that are 1 in rs1 are set", lambda old, operand: old | operand),
    "csrrc": ("the bits that are 1 in rs1 are cleared", lambda old, operand: old & (MASK - operand)),
}

# CSR: (bits that a write changes, the others' value)
WARL = {
    "mscratch": (MASK, 0),
    "mstatus": (MIE | MPIE, MSTATUS_MPP),
    "mepc": (MASK - 3, 0),  # 3.1.14: the low two bits are zero where instructions are 4-byte aligned
    "mtval": (MASK, 0),
    "mcause": (1 << 63 | 0x3F, 0),
    "mie": (0x888, 0),
}

# 2.1 of the privileged specification: bits 11:10 = 3 is read-only.
READ_ONLY = {"mhartid": 0, "mvendorid": 0, "marchid": 0, "instret": None, "cycle": None}

# Read as this whatever is written: the debug specification's registers of a hart without triggers.
CONSTANT = {"tselect": 0, "tdata1": 0}

# Numbers without a register here: unallocated, supervisor mode, hypervisor, debug mode, physical memory protection.
ABSENT = [0x000, 0x100, 0x180, 0x200, 0x600, 0x7A4, 0x7B0, 0x3A0, 0x3B0, 0x5C0, 0x7D0, 0x800, 0xBC0, 0xCC0, 0xDC0, 0xFC0, 0xFFF]


def held(csr, value):
    writable, fixed = WARL[csr]
    return value & writable | fixed


def access(name, immediate):
    base = name.removesuffix("i") if immediate else name
    update = UPDATES[base][1]

    def operand(value):
        return str(value) if immediate else "x11"

    def setup(value):
        return {} if immediate else {"x11": value}

    operands = [0, 1, 5, 8, 16, 31] if immediate else [0, 1, MASK, NEW, 1 << 63, 0x888]
    for csr in WARL:
        for value in operands:
            old = held(csr, OLD if csr != "mstatus" else MPIE)
            new = held(csr, update(old, value))
            if csr == "mie":
                old = held(csr, 0x80)
                new = held(csr, update(old, value))
            yield case(f"{name} x10, {csr}, {operand(value)}", {csr: old, **setup(value)}, {"x10": old, csr: new})
    for csr, value in CONSTANT.items():
        yield case(f"{name} x10, {csr}, {operand(21)}", {"x10": 7, **setup(21)}, {"x10": value, csr: value})
    # 6.1: with rd = x0 csrrw does not read; the write happens all the same.
    yield case(f"{name} x0, mscratch, {operand(21)}", {"mscratch": OLD, **setup(21)}, {"mscratch": update(OLD, 21)})
    zero = "0" if immediate else "x0"
    yield case(f"{name} x10, mscratch, {zero}", {"mscratch": OLD}, {"x10": OLD, "mscratch": update(OLD, 0)})
    if not immediate:
        yield case(f"{name} x11, mscratch, x11", {"mscratch": OLD, "x11": NEW}, {"x11": OLD, "mscratch": update(OLD, NEW)})
    for csr, value in READ_ONLY.items():
        yield case(f"{name} x10, {csr}, {operand(1)}", {"x10": 7, **setup(1)}, {"trap": ILLEGAL, "tval": "word", "mepc": "pc+0", "mcause": ILLEGAL, "mtval": "word"})
        if base == "csrrw":
            yield case(f"{name} x10, {csr}, {zero}", {}, {"trap": ILLEGAL, "tval": "word"})
        elif value is not None:
            # 6.1: set and clear with x0 or immediate 0 do not write.
            yield case(f"{name} x10, {csr}, {zero}", {}, {"x10": value})
    if base != "csrrw" and not immediate:
        # A register that holds 0 is a write all the same.
        yield case(f"{name} x10, mhartid, x11", {"x11": 0}, {"trap": ILLEGAL, "tval": "word"})
    for number in ABSENT:
        yield case(f"{name} x10, {number:#x}, {zero}", {}, {"trap": ILLEGAL, "tval": "word"})
    content = values(name + " registers", 32)
    for r in range(1, 32):
        other = (r + 9) % 31 + 1
        source = str(r) if immediate else f"x{other}"
        value = r if immediate else content[other]
        yield case(f"{name} x{r}, mscratch, {source}", {"mscratch": content[r], **({} if immediate else {f"x{other}": value})}, {f"x{r}": content[r], "mscratch": update(content[r], value)})
    if base == "csrrw":
        yield from mtvec(name, immediate)
        yield from counters(name, immediate)


def mtvec(name, immediate):
    """3.1.7: mode 0 direct, 1 vectored; 2 and 3 are reserved (bit 1 of the mode stays 0 here). A vectored base is a multiple of 64 here."""
    for value in (0, 4, 5, 31) if immediate else (0x8000_0001, 0x8000_0002, 0x8000_0003, MASK):
        new = value & ~2 & ~(0x3C if value & 1 else 0)
        operand = str(value) if immediate else "x11"
        yield case(f"{name} x0, mtvec, {operand}; csrrs x10, mtvec, x0", {} if immediate else {"x11": value}, {"x10": new})


def counters(name, immediate):
    """3.1.10: a write takes the place of the count; the next instruction reads what was written."""
    for value in (0, 9) if immediate else (0, 2**63, MASK):
        operand = str(value) if immediate else "x11"
        yield case(f"{name} x0, minstret, {operand}; csrrs x10, minstret, x0", {} if immediate else {"x11": value}, {"x10": value})
        yield case(f"{name} x0, minstret, {operand}; addi x0, x0, 0; csrrs x10, instret, x0", {} if immediate else {"x11": value}, {"x10": (value + 1) & MASK})


def ecall():
    """3.3.1: environment call from machine mode; mepc is its own address; it does not retire."""
    for status in (0, MIE, MPIE, MIE | MPIE):
        # 3.1.6.1: MPIE takes MIE, MIE becomes 0.
        after = MSTATUS_MPP | (MPIE if status & MIE else 0)
        yield case("ecall", {"mstatus": status}, {"trap": CALL, "tval": 0, "mepc": "pc+0", "mcause": CALL, "mtval": 0, "mstatus": after})


def ebreak():
    """3.3.1: breakpoint exception; mepc is its own address."""
    for status in (0, MIE, MPIE, MIE | MPIE):
        after = MSTATUS_MPP | (MPIE if status & MIE else 0)
        yield case("ebreak", {"mstatus": status}, {"trap": BREAKPOINT, "tval": "pc+0", "mepc": "pc+0", "mcause": BREAKPOINT, "mtval": "pc+0", "mstatus": after})


def mret():
    """3.1.6.1, 3.3.2: continues at mepc; MIE takes MPIE, MPIE becomes 1."""
    for status in (0, MIE, MPIE, MIE | MPIE):
        after = MSTATUS_MPP | MPIE | (MIE if status & MPIE else 0)
        for target in ("pc+8", "pc-8", "pc+4", "pc+10"):
            yield case("mret", {"mepc": target, "mstatus": status}, {"next": target, "mstatus": after})
    for target in (0, 0x1000, 2**32, 2**40, 2**64 - 4):
        yield case("mret", {"mepc": target, "mstatus": 0}, {"next": target})


def wfi():
    """3.3.3: waits until an enabled interrupt is pending, whatever mstatus.MIE is; then continues behind it."""
    yield case("wfi", {"msip": 1, "mie": 8, "mstatus": 0}, {})
    yield case("wfi; addi x10, x0, 5", {"msip": 1, "mie": 0x888, "mstatus": MPIE}, {"x10": 5, "mstatus": MSTATUS_MPP | MPIE})
    # mip shows the pending software interrupt.
    yield case("wfi; csrrs x10, mip, x0", {"msip": 1, "mie": 8, "mstatus": 0}, {"x10": 8})


def illegal(word):
    return case(f".word {word:#010x}", {"x10": 7}, {"trap": ILLEGAL, "tval": word, "mepc": "pc+0", "mcause": ILLEGAL, "mtval": word})


def files():
    for name, (meaning, _) in UPDATES.items():
        yield "Zicsr", name, "rd, csr, rs1", f"6.1: rd = old value; {meaning}", access(name, False)
    for name, (meaning, _) in UPDATES.items():
        yield "Zicsr", name + "i", "rd, csr, zimm", f"6.1: rd = old value; {meaning.replace('rs1', 'the 5-bit immediate')}", access(name + "i", True)
    # Words beside the encodings: other bits of the fields that the instructions fix (chapter 34 of the unprivileged specification).
    near = {
        "ecall": ("", "3.3.1 (privileged): exception 11", ecall, [0x0000_00F3, 0x0000_8073, 0x0040_0073]),
        "ebreak": ("", "3.3.1 (privileged): exception 3", ebreak, [0x0010_00F3, 0x0010_8073]),
        "mret": ("", "3.3.2 (privileged): returns from a trap in machine mode", mret, [0x3020_00F3, 0x3020_8073, 0x1020_0073, 0x0020_0073, 0x7020_0073]),
        "wfi": ("", "3.3.3 (privileged): waits for an interrupt", wfi, [0x1050_00F3, 0x1050_8073]),
    }
    for name, (operands, meaning, cases, words) in near.items():
        extension = "I" if name in ("ecall", "ebreak") else "Sm"
        yield extension, name, operands, meaning, [*cases(), *(illegal(w) for w in words)]
