"""namedtuple."""

_KEYWORDS = (
    "False None True and as assert async await break class continue def del elif else except finally for from global if "
    "import in is lambda nonlocal not or pass raise return try while with yield"
).split()


class _Record:
    """Fields with names, which behave as a tuple."""

    _fields = ()
    _field_defaults = {}

    def __init__(self, *args, **keywords):
        fields = self._fields
        items = list(args)
        for name in fields[len(items):]:
            if name in keywords:
                items.append(keywords.pop(name))
            elif name in self._field_defaults:
                items.append(self._field_defaults[name])
        if keywords or len(items) != len(fields):
            _complain(type(self).__name__, fields, self._field_defaults, args, keywords, len(items))
        for name, x in zip(fields, items):
            object.__setattr__(self, name, x)

    def _tuple(self):
        return tuple([getattr(self, name) for name in self._fields])

    @classmethod
    def _make(cls, iterable):
        items = tuple(iterable)
        if len(items) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(items)}")
        return cls(*items)

    def _replace(self, /, **changes):
        items = [changes.pop(name, getattr(self, name)) for name in self._fields]
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return type(self)(*items)

    def _asdict(self):
        return {name: getattr(self, name) for name in self._fields}

    def __setattr__(self, name, x):
        if name in self._fields:
            raise AttributeError("can't set attribute")
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def __iter__(self):
        return iter(self._tuple())

    def __len__(self):
        return len(self._fields)

    def __getitem__(self, index):
        return self._tuple()[index]

    def __contains__(self, x):
        return x in self._tuple()

    def __hash__(self):
        return hash(self._tuple())

    def __eq__(self, other):
        return self._tuple() == tuple(other) if isinstance(other, (tuple, _Record)) else NotImplemented

    def __lt__(self, other):
        return self._tuple() < tuple(other) if isinstance(other, (tuple, _Record)) else NotImplemented

    def __le__(self, other):
        return self._tuple() <= tuple(other) if isinstance(other, (tuple, _Record)) else NotImplemented

    def __gt__(self, other):
        return self._tuple() > tuple(other) if isinstance(other, (tuple, _Record)) else NotImplemented

    def __ge__(self, other):
        return self._tuple() >= tuple(other) if isinstance(other, (tuple, _Record)) else NotImplemented

    def __add__(self, other):
        return self._tuple() + tuple(other)

    def __radd__(self, other):
        return other + self._tuple()

    def __mul__(self, n):
        return self._tuple() * n

    def __rmul__(self, n):
        return self._tuple() * n

    def count(self, x):
        return self._tuple().count(x)

    def index(self, x, *bounds):
        return self._tuple().index(x, *bounds)

    def __repr__(self):
        fields = ", ".join([f"{name}={getattr(self, name)!r}" for name in self._fields])
        return f"{type(self).__name__}({fields})"


def _complain(typename, fields, defaults, args, keywords, count):
    """The TypeError of a call with wrong arguments."""
    if len(args) > len(fields):
        least = len(fields) + 1 - len(defaults)
        takes = f"from {least} to {len(fields) + 1}" if defaults else f"{len(fields) + 1}"
        raise TypeError(
            f"{typename}.__new__() takes {takes} positional arguments but {len(args) + 1} were given"
        )
    for name in keywords:
        if name in fields:
            raise TypeError(f"{typename}.__new__() got multiple values for argument '{name}'")
        raise TypeError(f"{typename}.__new__() got an unexpected keyword argument '{name}'")
    missing = [repr(name) for name in fields[len(args):] if name not in keywords and name not in defaults]
    listed = missing[0] if len(missing) == 1 else ", ".join(missing[:-1]) + f"{',' * (len(missing) > 2)} and " + missing[-1]
    plural = "" if len(missing) == 1 else "s"
    raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional argument{plural}: {listed}")


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A class of records."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    if rename:
        for i, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in names[:i]:
                names[i] = f"_{i}"
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for i, name in enumerate(names):
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in names[:i]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
    default_values = {}
    if defaults is not None:
        values = tuple(defaults)
        if len(values) > len(names):
            raise TypeError("Got more default values than field names")
        default_values = dict(zip(names[len(names) - len(values):], values))

    class Record(_Record):
        _fields = tuple(names)
        _field_defaults = default_values

    Record.__name__ = typename
    Record.__qualname__ = typename
    return Record
