"""Copies of objects (CPython's module copy)."""


class Error(Exception):
    """An object that cannot be copied."""


error = Error
_ATOMS = (int, float, bool, str, bytes, range, type(None), type(...), type(NotImplemented), type(len), type(lambda: 0), type)


def _is_atom(x):
    return type(x) in _ATOMS or isinstance(x, type)


def copy(x):
    """An object with the same contents."""
    if _is_atom(x) or type(x) in (tuple, frozenset, slice):
        return x
    if type(x) in (list, dict, set, bytearray):
        return x.copy()
    if hasattr(x, "__copy__"):
        return x.__copy__()
    return _duplicate(x)


def _plain_new(x):
    """A new object of x's class, as a built-in class that it extends makes it: still empty if it can be filled."""
    for base in (dict, list, set):
        if isinstance(x, base):
            return base.__new__(type(x))
    for base in (tuple, frozenset, int, float, str, bytes, bytearray):
        if isinstance(x, base):
            return base.__new__(type(x), x)
    return object.__new__(type(x))


def _attributes(x):
    """The attributes that x keeps itself, in its dictionary or in slots."""
    found = dict(getattr(x, "__dict__", {}))
    for c in type(x).__mro__:
        slots = c.__dict__.get("__slots__", ()) if c.__module__ != "builtins" else ()
        for name in (slots,) if isinstance(slots, str) else slots:
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{c.__name__.lstrip('_')}{name}"
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                found[name] = getattr(x, name)
    return found


def _defines(x, name):
    """Whether a class of the program, among those of x, has a method."""
    return any([name in c.__dict__ for c in type(x).__mro__ if c.__module__ != "builtins"])


def _set_attributes(result, x, change):
    """Gives a copy the attributes of x, changed; classes may have methods that give and take them."""
    state = x.__getstate__() if _defines(x, "__getstate__") else _attributes(x)
    if _defines(x, "__setstate__"):
        if state or not isinstance(state, dict):
            result.__setstate__(change(state))
        return
    for name, item in (state or {}).items():
        object.__setattr__(result, name, change(item))


def _duplicate(x):
    result = _plain_new(x)
    _set_attributes(result, x, lambda item: item)
    if isinstance(x, list):
        for item in x:
            result.append(item)
    elif isinstance(x, dict):
        for key, item in x.items():
            result[key] = item
    elif isinstance(x, set):
        set.update(result, x)
    return result


def _deep_duplicate(x, memo):
    if isinstance(x, (tuple, frozenset)):
        base = tuple if isinstance(x, tuple) else frozenset
        result = base.__new__(type(x), [deepcopy(item, memo) for item in x])
    else:
        result = _plain_new(x)
    memo[id(x)] = (result, x)
    _set_attributes(result, x, lambda item: deepcopy(item, memo))
    if isinstance(x, list):
        for item in x:
            result.append(deepcopy(item, memo))
    elif isinstance(x, dict):
        for key, item in x.items():
            result[deepcopy(key, memo)] = deepcopy(item, memo)
    elif isinstance(x, set):
        for item in x:
            set.add(result, deepcopy(item, memo))
    return result


def deepcopy(x, memo=None):
    """An object whose contents are copies, too; what is shared stays shared."""
    if _is_atom(x):
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x))
    if known is not None:
        return known[0]
    kind = type(x)
    if kind is list:
        result = []
        memo[id(x)] = (result, x)
        for item in x:
            result.append(deepcopy(item, memo))
        return result
    if kind is dict:
        result = {}
        memo[id(x)] = (result, x)
        for key, item in x.items():
            result[deepcopy(key, memo)] = deepcopy(item, memo)
        return result
    if kind is tuple:
        items = [deepcopy(item, memo) for item in x]
        if id(x) in memo:
            return memo[id(x)][0]
        result = x
        for item, new in zip(x, items):
            if item is not new:
                result = tuple(items)
                break
    elif kind is set:
        result = {deepcopy(item, memo) for item in x}
    elif kind is frozenset:
        result = frozenset([deepcopy(item, memo) for item in x])
    elif kind is bytearray:
        result = x.copy()
    elif hasattr(x, "__deepcopy__"):
        result = x.__deepcopy__(memo)
    else:
        return _deep_duplicate(x, memo)
    memo[id(x)] = (result, x)
    return result
