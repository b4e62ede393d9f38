"""Classes whose methods are made of their annotated attributes."""

from _taipan.generic_types import type_text as _type_text


class _MissingType:
    def __repr__(self):
        return "<dataclasses._MISSING_TYPE object>"


MISSING = _MissingType()


class KW_ONLY:
    """Annotates a name behind which all fields are keyword-only."""


class InitVar:
    """Annotates what is only for `__post_init__`."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, item):
        return cls(item)

    def __repr__(self):
        return f"dataclasses.InitVar[{_type_text(self.type)}]"


class FrozenInstanceError(AttributeError):
    """A field of a frozen instance is assigned."""


class Field:
    """What is known of one field."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._init_only = False


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Describes a field."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _own_fields(cls, kw_only):
    found = []
    for name, kind in cls.__dict__.get("__annotations__", {}).items():
        if kind is KW_ONLY:
            kind = "KW_ONLY"
        text = (kind if isinstance(kind, str) else repr(kind)).replace("dataclasses.", "").replace("typing.", "")
        if text == "KW_ONLY":
            kw_only = True
            continue
        if text == "ClassVar" or text.startswith("ClassVar["):
            continue
        default = cls.__dict__.get(name, MISSING)
        if isinstance(default, Field):
            f = default
            if f.default is MISSING:
                delattr(cls, name)
            else:
                setattr(cls, name, f.default)
        else:
            f = field(default=default)
        f.name = name
        f.type = kind
        f._init_only = text == "InitVar" or text.startswith(("InitVar[", "<class 'InitVar"))
        if f.kw_only is MISSING:
            f.kw_only = kw_only
        if isinstance(f.default, (list, dict, set)):
            raise ValueError(f"mutable default {type(f.default)} for field {name} is not allowed: use default_factory")
        found.append(f)
    return found


def _check_order(positional):
    seen = False
    for f in positional:
        if f.default is not MISSING or f.default_factory is not MISSING:
            seen = True
        elif seen:
            raise TypeError(f"non-default argument {f.name!r} follows default argument")


def _listed(names):
    quoted = [repr(n) for n in names]
    if len(quoted) < 3:
        return " and ".join(quoted)
    return ", ".join(quoted[:-1]) + ", and " + quoted[-1]


def _complain_missing(name, missing, kind):
    s = "" if len(missing) == 1 else "s"
    raise TypeError(f"{name} missing {len(missing)} required {kind} argument{s}: {_listed(missing)}")


def _complain_too_many(name, positional, given):
    least = sum(1 for f in positional if f.default is MISSING and f.default_factory is MISSING) + 1
    most = len(positional) + 1
    takes = f"{most} positional argument{'' if most == 1 else 's'}" if least == most else f"from {least} to {most} positional arguments"
    raise TypeError(f"{name} takes {takes} but {given + 1} were given")


def _make_init(cls, fields, frozen):
    arguments = [f for f in fields if f.init]
    positional = [f for f in arguments if not f.kw_only]
    _check_order(positional)
    only_named = [f for f in arguments if f.kw_only]
    others = [f for f in fields if not f.init]
    known = {f.name for f in arguments}
    complaint = cls.__qualname__ + ".__init__()"
    simple = [f.name for f in positional]
    post = hasattr(cls, "__post_init__")
    plain = not only_named and not others and not post and not any(f._init_only for f in fields)
    put = object.__setattr__ if frozen else setattr

    def __init__(self, *args, **named):
        if plain and not named and len(args) == len(simple):
            for name, value in zip(simple, args):
                put(self, name, value)
            return
        if len(args) > len(simple):
            _complain_too_many(complaint, positional, len(args))
        values = dict(zip(simple, args))
        for name, value in named.items():
            if name not in known:
                raise TypeError(f"{complaint} got an unexpected keyword argument {name!r}")
            if name in values:
                raise TypeError(f"{complaint} got multiple values for argument {name!r}")
            values[name] = value
        for group, kind in ((positional, "positional"), (only_named, "keyword-only")):
            missing = []
            for f in group:
                if f.name not in values:
                    if f.default_factory is not MISSING:
                        values[f.name] = f.default_factory()
                    elif f.default is not MISSING:
                        values[f.name] = f.default
                    else:
                        missing.append(f.name)
            if missing:
                _complain_missing(complaint, missing, kind)
        extra = []
        for f in fields:
            if f._init_only:
                extra.append(values[f.name])
            elif f.init:
                put(self, f.name, values[f.name])
            elif f.default_factory is not MISSING:
                put(self, f.name, f.default_factory())
            elif f.default is not MISSING:
                put(self, f.name, f.default)
        if post:
            self.__post_init__(*extra)

    return __init__


def _make_repr(names):
    shown = []

    def __repr__(self):
        if any(o is self for o in shown):
            return "..."
        shown.append(self)
        try:
            return type(self).__qualname__ + "(" + ", ".join([f"{n}={getattr(self, n)!r}" for n in names]) + ")"
        finally:
            shown.pop()

    return __repr__


def _values(o, names):
    return tuple([getattr(o, n) for n in names])


def _make_eq(names):
    def __eq__(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return _values(self, names) == _values(other, names)

    return __eq__


def _add_order(cls, names):
    def __lt__(self, other):
        return _values(self, names) < _values(other, names) if type(other) is type(self) else NotImplemented

    def __le__(self, other):
        return _values(self, names) <= _values(other, names) if type(other) is type(self) else NotImplemented

    def __gt__(self, other):
        return _values(self, names) > _values(other, names) if type(other) is type(self) else NotImplemented

    def __ge__(self, other):
        return _values(self, names) >= _values(other, names) if type(other) is type(self) else NotImplemented

    for f in (__lt__, __le__, __gt__, __ge__):
        if f.__name__ in cls.__dict__:
            raise TypeError(
                f"Cannot overwrite attribute {f.__name__} in class {cls.__name__}. Consider using functools.total_ordering"
            )
        setattr(cls, f.__name__, f)


def _make_hash(names):
    def __hash__(self):
        return hash(_values(self, names))

    return __hash__


def _freeze(cls, names):
    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    cls.__setattr__ = __setattr__
    cls.__delattr__ = __delattr__


def _with_slots(cls):
    """The class again, with slots for its fields."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    names = [f.name for f in fields(cls)]
    inherited = set()
    for base in cls.__mro__[1:]:
        inherited.update(getattr(base, "__dict__", {}).get("__slots__", ()))
    body = {name: x for name, x in cls.__dict__.items() if name not in names}
    body["__slots__"] = tuple([name for name in names if name not in inherited])
    result = type(cls)(cls.__name__, cls.__bases__, body)
    result.__qualname__ = cls.__qualname__
    return result


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots):
    if order and not eq:
        raise ValueError("eq must be true if order is true")
    fields = {}
    for base in cls.__mro__[-1:0:-1]:
        for f in getattr(base, "__dataclass_fields__", {}).values():
            fields[f.name] = f
        if hasattr(base, "__dataclass_fields__") and getattr(base, "__dataclass_frozen__") != frozen:
            if frozen:
                raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    for f in _own_fields(cls, kw_only):
        fields[f.name] = f
    own = cls.__dict__
    cls.__dataclass_fields__ = fields
    cls.__dataclass_frozen__ = frozen
    all = list(fields.values())
    kept = [f for f in all if not f._init_only]
    if init:
        cls.__init__ = _make_init(cls, all, frozen)
        cls.__init__.__qualname__ = cls.__qualname__ + ".__init__"
    if repr and "__repr__" not in own:
        cls.__repr__ = _make_repr([f.name for f in kept if f.repr])
    compared = [f.name for f in kept if f.compare]
    has_hash = own.get("__hash__", None) is not None
    if eq and "__eq__" not in own:
        cls.__eq__ = _make_eq(compared)
    if order:
        _add_order(cls, compared)
    if frozen:
        _freeze(cls, {f.name for f in kept})
    hashed = [f.name for f in kept if (f.compare if f.hash is None else f.hash)]
    if unsafe_hash:
        if has_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _make_hash(hashed)
    elif eq and not has_hash:
        cls.__hash__ = _make_hash(hashed) if frozen else None
    if match_args and "__match_args__" not in own:
        cls.__match_args__ = tuple([f.name for f in all if f.init and not f.kw_only])
    return _with_slots(cls) if slots else cls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False):
    """Adds methods to a class."""

    def wrap(c):
        return _process(c, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots)

    return wrap if cls is None else wrap(cls)


def is_dataclass(o):
    return hasattr(o, "__dataclass_fields__")


def fields(o):
    """The fields of a dataclass or an instance of one."""
    if not is_dataclass(o):
        raise TypeError("must be called with a dataclass type or instance")
    return tuple([f for f in o.__dataclass_fields__.values() if not f._init_only])


def _is_instance(o):
    return is_dataclass(o) and not isinstance(o, type)


def _as_dict(o, factory):
    if _is_instance(o):
        return factory([(f.name, _as_dict(getattr(o, f.name), factory)) for f in fields(o)])
    if isinstance(o, tuple) and hasattr(o, "_fields"):
        return type(o)(*[_as_dict(x, factory) for x in o])
    if isinstance(o, (list, tuple)):
        return type(o)([_as_dict(x, factory) for x in o])
    if isinstance(o, dict):
        return {_as_dict(k, factory): _as_dict(v, factory) for k, v in o.items()}
    return o


def asdict(o, *, dict_factory=dict):
    if not _is_instance(o):
        raise TypeError("asdict() should be called on dataclass instances")
    return _as_dict(o, dict_factory)


def _as_tuple(o, factory):
    if _is_instance(o):
        return factory([_as_tuple(getattr(o, f.name), factory) for f in fields(o)])
    if isinstance(o, tuple) and hasattr(o, "_fields"):
        return type(o)(*[_as_tuple(x, factory) for x in o])
    if isinstance(o, (list, tuple)):
        return type(o)([_as_tuple(x, factory) for x in o])
    if isinstance(o, dict):
        return {_as_tuple(k, factory): _as_tuple(v, factory) for k, v in o.items()}
    return o


def astuple(o, *, tuple_factory=tuple):
    if not _is_instance(o):
        raise TypeError("astuple() should be called on dataclass instances")
    return _as_tuple(o, tuple_factory)


def replace(o, /, **changes):
    """A copy of an instance with other values for some fields."""
    if not _is_instance(o):
        raise TypeError("replace() should be called on dataclass instances")
    for f in o.__dataclass_fields__.values():
        if not f.init:
            if f.name in changes:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
        elif f.name not in changes:
            if f._init_only and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(o, f.name)
    return type(o)(**changes)
