"""Python objects to machine objects and back, by the layouts of docs/runtime.md, independently of the library's own code."""

import machine_model
from machine_model import FALSE, NONE, TRUE, TYPES, Value

INT_MIN, INT_MAX = -(1 << 47), (1 << 47) - 1


class Function:
    """A function object: parameters None = vector entry."""

    def __init__(self, name, parameters):
        self.name = name
        self.parameters = parameters


class Objects:
    def __init__(self, library):
        self.library = library
        self.machine = library.machine

    def heap(self, size):
        """Memory from the library's own heap."""
        return self.library.functions["allocate"](1, size).bits & 0xFFFFFFFF

    def to_value(self, o, seen=None):
        """The value of a Python object; lists that contain themselves too."""
        seen = {} if seen is None else seen
        if id(o) in seen:
            return seen[id(o)]
        match o:
            case bool():
                return TRUE if o else FALSE
            case int():
                if not INT_MIN <= o <= INT_MAX:
                    return self.big_int(o)
                return Value(machine_model.TAG_INT << 48 | o & ((1 << 48) - 1))
            case None:
                return NONE
            case str():
                return self.machine.new_string(o, self.heap)
            case list():
                return self.list_value(o, seen)
            case tuple():
                v = seen[id(o)] = self.machine.object("TUPLE", 16 + 8 * len(o), self.heap)
                self.fill(v, [len(o)] + [self.to_value(x, seen) for x in o])
                return v
            case range():
                v = self.machine.object("RANGE", 40, self.heap)
                self.fill(v, [self.to_value(o.start), self.to_value(o.stop), self.to_value(o.step), len(o)])
                return v
            case Function():
                v = self.machine.object("FUNCTION", 96, self.heap)
                names, name = o.parameters, self.to_value(o.name)
                count = 0 if names is None else len(names)
                direct = -1 if names is None else count
                closure = [NONE, NONE, NONE]
                self.fill(
                    v, [0x80001234, direct, name, self.to_value(names or ()), *closure, count, NONE, name, NONE]
                )
                return v
        if isinstance(o, float):
            return Value(machine_model.double_bits(o))
        if o is NotImplemented:
            return machine_model.NOT_IMPLEMENTED
        if o is Ellipsis:
            return machine_model.ELLIPSIS
        raise TypeError(f"no machine object for {o!r}")

    def big_int(self, n):
        limbs = (abs(n).bit_length() + 31) // 32
        v = self.machine.object("BIG_INT", 16 + 4 * limbs, self.heap)
        p = v.bits & 0xFFFFFFFF
        self.machine.store(p + 8, 8, -limbs if n < 0 else limbs)
        for i in range(limbs):
            self.machine.store(p + 16 + 4 * i, 4, abs(n) >> 32 * i)
        return v

    def list_value(self, o, seen):
        v = self.machine.object("LIST", 24, self.heap)
        seen[id(o)] = v
        room = max(1, len(o))
        storage = self.machine.object("ARRAY", 8 + 8 * room, self.heap)
        self.fill(v, [len(o), storage])
        self.fill(storage, [self.to_value(x, seen) for x in o])
        return v

    def fill(self, v, fields):
        p = v.bits & 0xFFFFFFFF
        for field in fields:
            p += 8
            self.machine.store(p, 8, field.bits if isinstance(field, Value) else field)

    def array(self, items):
        """Address of the values of Python objects, side by side."""
        values = [self.to_value(x) for x in items]
        p = self.heap(8 * len(values) + 8)
        for i, v in enumerate(values):
            self.machine.store(p + 8 + 8 * i, 8, v.bits)
        return p + 8

    def from_value(self, v):
        """The Python object of a value; checks the invariants of its layout."""
        if v.tag == machine_model.TAG_INT:
            return machine_model.signed_payload(v.bits)
        for constant, o in ((NONE, None), (TRUE, True), (FALSE, False)):
            if v.bits == constant.bits:
                return o
        if v.bits == machine_model.NOT_IMPLEMENTED.bits:
            return NotImplemented
        if v.bits == machine_model.ELLIPSIS.bits:
            return Ellipsis
        if v.bits >> 51 != 0x1FFF:
            return machine_model.double(v.bits)
        if v.tag != machine_model.TAG_OBJECT:
            raise ValueError(f"no Python object: {v}")
        type_id, p = v.bits >> 32 & 0xFFFF, v.bits & 0xFFFFFFFF
        header = self.load(p)
        size = header & 0xFFFFFFFF
        assert header >> 32 == type_id and size % 16 == 0 and p % 16 == 0, f"bad header {header:#x}"
        if type_id == TYPES["STR"]:
            return self.text(p, size)
        if type_id == TYPES["BIG_INT"]:
            return self.number(p, size)
        if type_id == TYPES["LIST"]:
            return self.list_items(p)
        if type_id == TYPES["TUPLE"]:
            count = self.load(p + 8)
            assert size >= 16 + 8 * count
            return tuple(self.items(p + 16, count))
        if type_id == TYPES["RANGE"]:
            start, stop, step = self.items(p + 8, 3)
            assert self.load(p + 32) == len(range(start, stop, step))
            return range(start, stop, step)
        raise ValueError(f"unknown type {type_id}")

    def load(self, p):
        return self.machine.load(p, 8, True)

    def items(self, p, count):
        return [self.from_value(Value(self.load(p + 8 * i))) for i in range(count)]

    def list_items(self, p):
        count, storage = self.load(p + 8), Value(self.load(p + 16))
        assert storage.bits >> 32 & 0xFFFF == TYPES["ARRAY"]
        q = storage.bits & 0xFFFFFFFF
        room = (self.load(q) & 0xFFFFFFFF) // 8 - 1
        assert 1 <= room and count <= room
        return self.items(q + 8, count)

    def number(self, p, size):
        count = self.load(p + 8)
        limbs = [self.machine.load(p + 16 + 4 * i, 4, False) for i in range(abs(count))]
        assert limbs[-1] and size >= 16 + 4 * len(limbs)
        n = sum(limb << 32 * i for i, limb in enumerate(limbs))
        n = -n if count < 0 else n
        assert not INT_MIN <= n <= INT_MAX
        return n

    def text(self, p, size):
        count, kind = self.load(p + 8), self.load(p + 16)
        end = 32 + count * kind
        assert size >= end and kind in (1, 2, 4)
        code_points = [self.machine.load(p + 32 + kind * i, kind, False) for i in range(count)]
        largest = max(code_points, default=0)
        assert kind == (1 if largest < 0x100 else 2 if largest < 0x10000 else 4), "not the smallest kind"
        assert all(self.machine.load(p + i, 1, False) == 0 for i in range(end, size)), "padding is not zero"
        return "".join(map(chr, code_points))
