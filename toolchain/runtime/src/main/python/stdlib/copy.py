"""Copies of objects (CPython's module copy)."""


class Error(Exception):
    """An object that cannot be copied."""


error = Error
_ATOMS = (int, float, bool, str, bytes, range, type(None), type(...), type(NotImplemented), type(len), type(lambda: 0), type)


def _is_atom(x):
    return isinstance(x, _ATOMS) or isinstance(x, type)


def copy(x):
    """An object with the same contents."""
    if _is_atom(x) or type(x) in (tuple, frozenset, slice):
        return x
    if type(x) in (list, dict, set, bytearray):
        return x.copy()
    if hasattr(x, "__copy__"):
        return x.__copy__()
    return _duplicate(x, dict(x.__dict__))


def _duplicate(x, attributes):
    result = object.__new__(type(x))
    result.__dict__.update(attributes)
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
        result = object.__new__(kind)
        memo[id(x)] = (result, x)
        for name, item in x.__dict__.items():
            result.__dict__[name] = deepcopy(item, memo)
        return result
    memo[id(x)] = (result, x)
    return result
