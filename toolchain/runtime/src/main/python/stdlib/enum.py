"""Enumerations."""


class auto:
    """Stands for the next value. What is computed of it in the body of the class is computed once it is known."""

    def __init__(self, operator=None, a=None, b=None):
        self.known = False
        self.value = None
        self.operator = operator
        self.a = a
        self.b = b

    def _resolve_(self, cls, key, values):
        if not self.known:
            if self.operator is None:
                self.value = cls._generate_next_value_(key, 1, len(values), values)
            else:
                self.value = self.operator(*[x.value if isinstance(x, auto) else x for x in (self.a, self.b)])
            self.known = True
        return self.value

    def __or__(self, other):
        return auto(lambda a, b: a | b, self, other)

    def __ror__(self, other):
        return auto(lambda a, b: a | b, other, self)

    def __and__(self, other):
        return auto(lambda a, b: a & b, self, other)

    def __xor__(self, other):
        return auto(lambda a, b: a ^ b, self, other)

    def __invert__(self):
        return auto(lambda a, b: ~a, self, None)


def _is_member_name(name):
    if name[:1] == "_" and name[-1:] == "_":
        return False
    return not (name[:2] == "__" or name[:1] == "_" and "__" in name)


def _is_descriptor(value):
    if isinstance(value, (property, staticmethod, classmethod)):
        return True
    return hasattr(type(value), "__get__") or type(value) is type(_is_member_name)


_TEXT_METHODS = ("__repr__", "__str__", "__format__")
_FLAG_METHODS = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def _take_over_methods(cls, bases, body):
    """Methods of the enumeration come before those of a data type in front of it."""
    kind = _data_type(cls)
    if kind is object:
        return
    for name in _TEXT_METHODS:
        of_kind = getattr(kind, name)
        if name in body:
            continue
        if ReprEnum in bases and name != "__repr__":
            # int has no __str__ of its own
            of_kind = kind.__repr__ if of_kind is object.__str__ else of_kind
            type.__setattr__(cls, name, of_kind)
        elif getattr(cls, name) is of_kind or getattr(cls, name) is getattr(object, name):
            type.__setattr__(cls, name, getattr(bases[-1], name))
    if any(hasattr(base, "_parts_") for base in bases):
        for name in _FLAG_METHODS:
            if name not in body:
                type.__setattr__(cls, name, getattr(bases[-1], name))


def _data_type(cls):
    """The built-in class that members extend."""
    for kind in (int, float, str, tuple, list, dict, set, frozenset):
        if issubclass(cls, kind):
            return kind
    return object


def _bit_length(n):
    return len(bin(n)) - 2 if n else 0


def _is_one_bit(n):
    return n > 0 and n & n - 1 == 0


class EnumType(type):
    """The metaclass of enumerations."""

    def __new__(mcls, name, bases, namespace, **keywords):
        members = {}
        body = {}
        for key, value in namespace.items():
            if bases and _is_member_name(key) and not _is_descriptor(value):
                members[key] = value
            else:
                body[key] = value
        for base in bases:
            if getattr(base, "_member_names_", None):
                raise TypeError(f"<enum {name!r}> cannot extend {base!r}")
        cls = super().__new__(mcls, name, bases, body, **keywords)
        _take_over_methods(cls, bases, body)
        cls._ready_ = False
        cls._member_names_ = []
        cls._member_map_ = {}
        cls._value2member_map_ = {}
        cls._unhashable_ = []
        values = []
        for key, value in members.items():
            if isinstance(value, auto):
                value = value._resolve_(cls, key, values)
            elif isinstance(value, tuple) and any(isinstance(v, auto) for v in value):
                value = tuple([v._resolve_(cls, key, values) if isinstance(v, auto) else v for v in value])
            values.append(value)
            cls._add_member_(key, value)
        cls._ready_ = True
        return cls

    def _add_member_(cls, key, value):
        args = value if isinstance(value, tuple) and _data_type(cls) is not tuple else (value,)
        if cls.__new__ is object.__new__:
            member = object.__new__(cls)
        else:
            member = cls.__new__(cls, *args)
        if not hasattr(member, "_value_"):
            kind = _data_type(cls)
            member._value_ = value if kind is object else kind(*args)
        member._name_ = key
        if cls.__init__ is not object.__init__:
            member.__init__(*args)
        known = cls._find_(member._value_)
        if known is not None:
            member = known
        else:
            if not hasattr(cls, "_parts_") or _is_one_bit(member._value_):
                cls._member_names_.append(key)
            try:
                cls._value2member_map_[member._value_] = member
            except TypeError:
                cls._unhashable_.append(member)
        cls._member_map_[key] = member
        setattr(cls, key, member)

    def _find_(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for member in cls._unhashable_:
                if member._value_ == value:
                    return member
        return None

    def __call__(cls, value, names=None):
        if names is not None:
            return _from_names(cls, value, names)
        if type(value) is cls:
            return value
        member = cls._find_(value)
        if member is None:
            member = cls._missing_(value)
            if member is None:
                raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
            if not isinstance(member, cls):
                raise TypeError(
                    f"error in {cls.__name__}._missing_: returned {member!r} instead of None or a valid member"
                )
        return member

    def __iter__(cls):
        return iter([cls._member_map_[n] for n in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[n] for n in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __contains__(cls, member):
        if not isinstance(member, Enum):
            raise TypeError(f"unsupported operand type(s) for 'in': '{type(member).__qualname__}' and '{type(cls).__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __setattr__(cls, name, value):
        if cls.__dict__.get("_ready_", False) and name in cls._member_map_:
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __delattr__(cls, name):
        if name in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __repr__(cls):
        return f"<{'flag' if issubclass(cls, Flag) else 'enum'} {cls.__name__!r}>"

    @property
    def __members__(cls):
        return dict(cls._member_map_)


EnumMeta = EnumType


def _from_names(cls, name, names):
    if isinstance(names, str):
        names = names.replace(",", " ").split()
    namespace = {}
    if isinstance(names, dict):
        namespace.update(names)
    else:
        for i, n in enumerate(names, 1):
            if isinstance(n, str):
                namespace[n] = auto()
            else:
                namespace[n[0]] = n[1]
    return type(cls)(name, (cls,), namespace)


class Enum(metaclass=EnumType):
    """A class whose attributes are its only instances."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        for value in reversed(last_values):
            try:
                return value + 1
            except TypeError:
                pass
        return start

    @classmethod
    def _missing_(cls, value):
        return None

    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, spec):
        return format(str(self), spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class ReprEnum(Enum):
    """The base of enumerations whose members have the text of their values."""


class IntEnum(int, ReprEnum):
    """An enumeration whose members are ints."""


class StrEnum(str, ReprEnum):
    """An enumeration whose members are strs."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        member = str.__new__(cls, *values)
        member._value_ = str(*values)
        return member

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class Flag(Enum):
    """An enumeration whose members can be combined by bits."""

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1
        return 1 << _bit_length(max(last_values))

    @classmethod
    def _all_(cls):
        bits = 0
        for member in cls._member_map_.values():
            bits |= member._value_
        return bits

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        every = cls._all_()
        if value < 0:
            value = every & value
            known = cls._find_(value)
            if known is not None:
                return known
        elif value & ~every and not issubclass(cls, IntFlag):
            width = max(_bit_length(value), _bit_length(every))
            raise ValueError(
                f"{cls!r} invalid value {value!r}\n"
                f"    given 0b0 {value:0{width}b}\n"
                f"  allowed 0b0 {every:0{width}b}"
            )
        member = int.__new__(cls, value) if issubclass(cls, int) else object.__new__(cls)
        member._value_ = value
        names = [m._name_ for m in cls._parts_(value)]
        rest = value & ~every
        if rest and names:
            names.append(str(rest))
        member._name_ = "|".join(names) if names else None
        cls._value2member_map_[value] = member
        return member

    @classmethod
    def _parts_(cls, value):
        return [m for m in cls if m._value_ & value]

    def __iter__(self):
        return iter(type(self)._parts_(self._value_))

    def __len__(self):
        return bin(self._value_).count("1")

    def __contains__(self, other):
        if type(other) is not type(self):
            raise TypeError(
                f"unsupported operand type(s) for 'in': '{type(other).__qualname__}' and '{type(self).__qualname__}'"
            )
        return other._value_ & self._value_ == other._value_

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        if self._name_ is None:
            return f"<{type(self).__name__}: {self._value_!r}>"
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

    def __hash__(self):
        return hash(self._value_)

    def _bits_(self, other):
        if type(other) is type(self):
            return other._value_
        if isinstance(self, IntFlag) and isinstance(other, int):
            return int(other)
        return None

    def __or__(self, other):
        bits = self._bits_(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        return type(self)(type(self)._all_() & ~self._value_)


class IntFlag(int, ReprEnum, Flag):
    """A Flag whose members are ints."""


def unique(enumeration):
    """Refuses two names for one value."""
    duplicates = []
    for name, member in enumeration.__members__.items():
        if name != member.name:
            duplicates.append(name + " -> " + member.name)
    if duplicates:
        raise ValueError(f"duplicate values found in {enumeration!r}: {', '.join(duplicates)}")
    return enumeration
