"""The machine that library code runs on under CPython: memory, devices, value words, intrinsics of docs/runtime.md.

A word is an int in −2⁶³ … 2⁶³−1; a value is a `Value`, which refuses arithmetic, `==` and truth, so that mixing them up fails as it
would at compile time. Accesses must be aligned and lie in memory that exists. Fresh memory holds rubbish.
"""

import math
import operator
import struct

import isa_tables

MASK = (1 << 64) - 1
TYPES = isa_tables.enum_numbers("TypeId")
REGIONS = isa_tables.enum_numbers("MemoryMap")
OFFSETS = isa_tables.int_constants("MemoryMap")
CSRS = isa_tables.enum_numbers("Csr")
CALLS = {f"HOST_{name}": number for name, number in isa_tables.enum_numbers("HostCall").items()}
VALUES = isa_tables.int_constants("Values")
FIRST_CLASS = isa_tables.int_constants("TypeId")["FIRST_CLASS"]
PAYLOADS = isa_tables.constant_payloads()

MEMORY_BASE = REGIONS["DRAM"]
MEMORY_SIZE = 8 << 20
HEAP = MEMORY_BASE + (1 << 20)
# the only NaN that the machine makes
CANONICAL_NAN = 0x7FF8000000000000
STACK = MEMORY_BASE + MEMORY_SIZE - (1 << 20)


MOST_CLASSES = 100


class Resumed(BaseException):
    """The program goes on in a handler."""

    def __init__(self, code, stack):
        super().__init__(code, stack)
        self.code = code
        self.stack = stack


class Exited(BaseException):
    """The program stored to the exit device."""

    def __init__(self, code):
        super().__init__(code)
        self.code = code


def wrap(n):
    """The word of any integer."""
    n &= MASK
    return n - (1 << 64) if n >> 63 else n


def word(n):
    if n.__class__ is Value:
        raise TypeError("word expected, not a value")
    return n


class Value:
    """A value word."""

    __slots__ = ("bits",)
    __hash__ = None

    def __init__(self, bits):
        self.bits = bits & MASK

    def __eq__(self, other):
        raise TypeError("== on values")

    def __bool__(self):
        raise TypeError("truth of a value")

    def __repr__(self):
        return f"Value({self.bits:#018x})"

    @property
    def tag(self):
        return self.bits >> 48


def constant(name):
    return Value(VALUES["TAG_CONSTANT"] << 48 | PAYLOADS[name])


NONE, UNBOUND, FALSE, TRUE = (constant(n) for n in ("NONE", "UNBOUND", "FALSE", "TRUE"))
NOT_IMPLEMENTED, ELLIPSIS = constant("NOT_IMPLEMENTED"), constant("ELLIPSIS")


class Machine:
    """Memory, consoles and tables; `intrinsics()` are the names that `from lowlevel import …` finds."""

    def __init__(self):
        self.memory = bytearray(b"\xa5") * MEMORY_SIZE
        self.static_next = MEMORY_BASE
        self.output = {"STDOUT": bytearray(), "STDERR": bytearray()}
        self.strings = {}
        self.vectors = {}
        self.frame = (0, STACK + 4096)
        self.tables = {"site_table": (0, 0), "function_table": (0, 0), "global_table": (0, 0)}
        self.stack_depth_left = 1 << 30
        self.console_busy = 0
        self.library = None
        self.classes = {}
        self.class_table = self.place(8 * MOST_CLASSES)

    def restart(self, used):
        """Fills the heap up to the address `used` with rubbish and empties the consoles."""
        start, end = HEAP - MEMORY_BASE, max(HEAP, used) - MEMORY_BASE
        self.memory[start:end] = b"\xa5" * (end - start)
        self.output = {"STDOUT": bytearray(), "STDERR": bytearray()}
        self.frame = (0, STACK + 4096)
        self.stack_depth_left = 1 << 30

    # Memory

    def load(self, address, size, signed):
        if not MEMORY_BASE <= address <= MEMORY_BASE + MEMORY_SIZE - size:
            return self.load_device(address, size)
        if address & (size - 1):
            raise ValueError(f"misaligned load of {size} at {address:#x}")
        at = address - MEMORY_BASE
        return int.from_bytes(self.memory[at : at + size], "little", signed=signed)

    def store(self, address, size, bits):
        if not MEMORY_BASE <= address <= MEMORY_BASE + MEMORY_SIZE - size:
            self.store_device(address, size, bits)
            return
        if address & (size - 1):
            raise ValueError(f"misaligned store of {size} at {address:#x}")
        at = address - MEMORY_BASE
        self.memory[at : at + size] = (bits & ((1 << size * 8) - 1)).to_bytes(size, "little")

    def load_device(self, address, size):
        for console in self.output:
            if address == REGIONS[console] + OFFSETS["CONSOLE_STATUS"] and size == 4:
                self.console_busy = (self.console_busy + 1) % 3
                return int(self.console_busy != 0)
        raise ValueError(f"access fault: load of {size} at {address:#x}")

    def store_device(self, address, size, bits):
        for console, output in self.output.items():
            if address == REGIONS[console] + OFFSETS["CONSOLE_DATA"] and size == 1:
                if self.console_busy == 0:
                    raise ValueError("console was not ready")
                output.append(bits & 0xFF)
                return
        if address == REGIONS["HOST"] + OFFSETS["HOST_EXIT"]:
            raise Exited(bits & 0xFF)
        raise ValueError(f"access fault: store of {size} at {address:#x}")

    # Static objects

    def place(self, size):
        """Address of static memory of a size, zeroed."""
        address = self.static_next
        self.static_next += (size + 15) & ~15
        assert self.static_next <= HEAP, "static memory is full"
        return address

    def object(self, type_name, size, place=None):
        """A static object with its header."""
        size = (size + 15) & ~15
        address = (place or self.place)(size)
        at = address - MEMORY_BASE
        self.memory[at : at + size] = bytes(size)
        self.store(address, 8, TYPES[type_name] << 32 | size)
        return object_value(address, type_name)

    def string(self, text):
        """A static STR, the same one for the same text."""
        if text not in self.strings:
            self.strings[text] = self.new_string(text)
        return self.strings[text]

    def new_string(self, text, place=None):
        largest = max(map(ord, text), default=0)
        kind = 1 if largest < 0x100 else 2 if largest < 0x10000 else 4
        s = self.object("STR", 32 + len(text) * kind, place)
        self.store(s.bits & 0xFFFFFFFF, 8, self.load(s.bits & 0xFFFFFFFF, 8, False))
        base = s.bits & 0xFFFFFFFF
        self.store(base + 8, 8, len(text))
        self.store(base + 16, 8, kind)
        for i, c in enumerate(text):
            self.store(base + 32 + i * kind, kind, ord(c))
        return s

    def exception_class(self, c):
        """The static CLASS object of a Python class; its instances get a type id of their own."""
        if c not in self.classes:
            bases = [self.exception_class(b) for b in c.__mro__[1:]]
            order = self.object("TUPLE", 16 + 8 * (len(bases) + 1))
            o = self.object("CLASS", 80)
            exception = issubclass(c, BaseException)
            type_id = FIRST_CLASS + len(self.classes) if exception else TYPES["OBJECT"]
            self.classes[c] = o
            items = [len(bases) + 1, o.bits, *(b.bits for b in bases)]
            name = self.string(c.__name__).bits
            fields = [type_id, name, NONE.bits, order.bits, NONE.bits, NONE.bits, name, name]
            fields.append(TYPES["EXCEPTION" if exception else "OBJECT"])
            for target, words in ((order, items), (o, fields)):
                for i, w in enumerate(words):
                    self.store((target.bits & 0xFFFFFFFF) + 8 + 8 * i, 8, w)
            if exception:
                self.store(self.class_table + 8 * (type_id - FIRST_CLASS), 8, o.bits)
        return self.classes[c]

    # Intrinsics

    def intrinsics(self):
        names = {k: v for table in (TYPES, REGIONS, OFFSETS, CSRS, CALLS) for k, v in table.items()}
        names["FIRST_CLASS"] = FIRST_CLASS
        names["FIRST_PROGRAM_CLASS"] = FIRST_CLASS + isa_tables.exception_count()
        names.update((name, wrap(constant(name).bits)) for name in PAYLOADS)
        for size in (1, 2, 4):
            bits = size * 8
            names[f"load_u{bits}"] = lambda p, size=size: self.load(word(p), size, False)
            names[f"load_i{bits}"] = lambda p, size=size: self.load(word(p), size, True)
            names[f"store_{bits}"] = lambda p, w, size=size: self.store(word(p), size, word(w))
        names.update(isa_tables.int_constants("TypeId"))
        names.update(
            load_word=lambda p: self.load(word(p), 8, True),
            load_value=lambda p: Value(self.load(word(p), 8, False)),
            zero_block=lambda p: [self.store(word(p) + 8 * i, 8, 0) for i in range(8)],
            store_word=lambda p, w: self.store(word(p), 8, word(w)),
            store_value=lambda p, v: self.store(word(p), 8, v.bits),
            return_address=lambda: self.frame[0],
            entry_stack=self.entry_stack,
            stack_limit=lambda: STACK,
            site_table=lambda: self.tables["site_table"][0],
            site_count=lambda: self.tables["site_table"][1],
            class_table=lambda: self.class_table,
            set_stack_limit=lambda limit: None,
            save_registers=lambda area: None,
            resume=self.resume,
            function_table=lambda: self.tables["function_table"][0],
            global_table=lambda: self.tables["global_table"][0],
            global_count=lambda: self.tables["global_table"][1],
            builtin_methods=lambda namespace, type: None,
            host_arguments=no_host,
            host_input=no_host,
            alloc=lambda type, size: self.library["allocate"](type, size),
            call_vector=lambda code, count, items, names: self.vectors[code](count, items, names),
            call_wide=lambda code, items, function: self.vectors[code](items, function),
            **{f"call_code_{n}": lambda code, *arguments: self.vectors[code](*arguments) for n in range(8)},
            unbound=UNBOUND,
        )
        names.update(PURE)
        return names

    def resume(self, code, stack, registers):
        raise Resumed(code, stack)

    def entry_stack(self):
        self.stack_depth_left -= 1
        return self.frame[1] if self.stack_depth_left else 0


def no_host():
    raise RuntimeError("no host gave the library arguments or input")


def object_value(address, type_name):
    return Value(VALUES["TAG_OBJECT"] << 48 | TYPES[type_name] << 32 | address)


def unsigned(n):
    return word(n) & MASK


def double(bits):
    return struct.unpack("<d", struct.pack("<Q", bits & MASK))[0]


def double_bits(number):
    """The word of a double; every NaN is the canonical one."""
    if number != number:
        return CANONICAL_NAN
    return wrap(struct.unpack("<Q", struct.pack("<d", number))[0])


def divide_doubles(a, b):
    if b:
        return a / b
    if a != a or a == 0 or b != b:
        return math.nan
    return math.copysign(math.inf, a) * math.copysign(1.0, b)


def square_root(a):
    return math.sqrt(a) if a >= 0 else math.nan


def truncated(a):
    if a != a or a >= 2.0**63:
        return (1 << 63) - 1
    return -(1 << 63) if a <= -(2.0**63) else int(a)


def float_operation(operation):
    return lambda *operands: double_bits(operation(*(double(word(bits)) for bits in operands)))


def float_test(operation):
    return lambda a, b: int(operation(double(word(a)), double(word(b))))


def divide(a, b):
    if b == 0:
        return -1
    quotient = abs(a) // abs(b)
    return wrap(-quotient if (a < 0) != (b < 0) else quotient)


def remainder(a, b):
    if b == 0:
        return a
    rest = abs(a) % abs(b)
    return -rest if a < 0 else rest


def signed_payload(bits):
    payload = bits & ((1 << 48) - 1)
    return payload - (1 << 48) if payload >> 47 else payload


def _object(v):
    if v.tag != VALUES["TAG_OBJECT"]:
        raise TypeError(f"not an object: {v}")
    return v.bits


TAG_INT, TAG_OBJECT, TAG_CODE = VALUES["TAG_INT"], VALUES["TAG_OBJECT"], VALUES["TAG_CODE"]

PURE = {
    "ult": lambda a, b: int(unsigned(a) < unsigned(b)),
    "ule": lambda a, b: int(unsigned(a) <= unsigned(b)),
    "ugt": lambda a, b: int(unsigned(a) > unsigned(b)),
    "uge": lambda a, b: int(unsigned(a) >= unsigned(b)),
    "shr": lambda a, n: wrap(unsigned(a) >> (n & 63)),
    "div": divide,
    "rem": remainder,
    "udiv": lambda a, b: wrap(unsigned(a) // unsigned(b)) if b else -1,
    "urem": lambda a, b: wrap(unsigned(a) % unsigned(b)) if b else a,
    "mulh": lambda a, b: (word(a) * word(b)) >> 64,
    "mulhu": lambda a, b: wrap(unsigned(a) * unsigned(b) >> 64),
    "as_word": lambda v: wrap(v.bits),
    "as_value": lambda w: Value(word(w)),
    "is_int": lambda v: int(v.tag == TAG_INT),
    "is_object": lambda v: int(v.tag == TAG_OBJECT),
    "is_bool": lambda v: int(v.bits in (TRUE.bits, FALSE.bits)),
    "float_add": float_operation(operator.add),
    "float_sub": float_operation(operator.sub),
    "float_mul": float_operation(operator.mul),
    "float_div": float_operation(divide_doubles),
    "float_sqrt": float_operation(square_root),
    "float_eq": float_test(operator.eq),
    "float_lt": float_test(operator.lt),
    "float_le": float_test(operator.le),
    "float_of_int": lambda n: double_bits(float(word(n))),
    "float_trunc": lambda bits: truncated(double(word(bits))),
    "is_float": lambda v: int(v.bits >> 51 != 0x1FFF),
    "is_type": lambda v, t: int(v.bits >> 32 == TAG_OBJECT << 16 | t),
    "type_id": lambda v: _object(v) >> 32 & 0xFFFF,
    "tag_int": lambda w: Value(TAG_INT << 48 | word(w) & ((1 << 48) - 1)),
    "fits_int": lambda w: int(-(1 << 47) <= word(w) < 1 << 47),
    "untag_int": lambda v: signed_payload(v.bits),
    "address": lambda v: _object(v) & 0xFFFFFFFF,
    "object_at": lambda p, t: Value(TAG_OBJECT << 48 | word(t) << 32 | word(p)),
    "code_address": lambda v: signed_payload(v.bits),
    "code_value": lambda w: Value(TAG_CODE << 48 | word(w)),
}
