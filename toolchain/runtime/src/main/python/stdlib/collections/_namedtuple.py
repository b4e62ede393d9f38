"""namedtuple."""

from copy import deepcopy

_KEYWORDS = (
    "False None True and as assert async await break class continue def del elif else except finally for from global if "
    "import in is lambda nonlocal not or pass raise return try while with yield"
).split()


def _filled(cls, items):
    """A record of a tuple; its fields are attributes, too, as these are found sooner than items."""
    record = tuple.__new__(cls, items)
    for name, x in zip(cls._fields, record):
        object.__setattr__(record, name, x)
    return record


def _new(cls, /, *args, **keywords):
    fields = cls._fields
    if keywords or len(args) != len(fields):
        items = list(args)
        for name in fields[len(items):]:
            if name in keywords:
                items.append(keywords.pop(name))
            elif name in cls._field_defaults:
                items.append(cls._field_defaults[name])
        if keywords or len(items) != len(fields):
            _complain(cls.__name__, fields, cls._field_defaults, args, keywords)
        return _filled(cls, items)
    return _filled(cls, args)


def _make(cls, iterable):
    items = tuple(iterable)
    if len(items) != len(cls._fields):
        raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(items)}")
    return _filled(cls, items)


def _replace(self, /, **changes):
    items = [changes.pop(name, x) for name, x in zip(self._fields, self)]
    if changes:
        raise ValueError(f"Got unexpected field names: {list(changes)!r}")
    return _filled(type(self), items)


def _asdict(self):
    return dict(zip(self._fields, self))


def _setattr(self, name, x):
    if name in self._fields:
        raise AttributeError("can't set attribute")
    object.__setattr__(self, name, x)


def _repr(self):
    fields = ", ".join([f"{name}={x!r}" for name, x in zip(self._fields, self)])
    return f"{type(self).__name__}({fields})"


def _getnewargs(self):
    return tuple(self)


def _copy(self):
    return _filled(type(self), self)


def _deepcopy(self, memo):
    return _filled(type(self), deepcopy(tuple(self), memo))


def record_class(typename, names, defaults, namespace):
    """A class of records with fields, defaults by their names, and what else its namespace has."""
    body = {
        "__slots__": tuple(names),
        "__match_args__": tuple(names),
        "_fields": tuple(names),
        "_field_defaults": defaults,
        "__new__": _new,
        "_make": classmethod(_make),
        "_replace": _replace,
        "_asdict": _asdict,
        "__setattr__": _setattr,
        "__repr__": _repr,
        "__getnewargs__": _getnewargs,
        "__copy__": _copy,
        "__deepcopy__": _deepcopy,
    }
    body.update(namespace)
    return type(typename, (tuple,), body)


def _complain(typename, fields, defaults, args, keywords):
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

    return record_class(typename, names, default_values, {"__module__": module or "__main__"})
