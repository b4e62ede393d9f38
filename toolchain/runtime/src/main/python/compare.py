"""Comparison, membership, truth."""

from lowlevel import DICT, DICT_KEYS, GENERIC_ALIAS, LIST, METHOD, RANGE, SLICE, STR, TUPLE, UNION_TYPE
from lowlevel import address, as_word, entry_stack, is_float, is_int, is_type, load_value, load_word, lowlevel
from lowlevel import stack_limit, unbound, untag_int, value, word
from big_arithmetic import is_integer, wide
from bigints import compare_wide
from bytes_objects import is_bytes_like
from bytes_operations import bytes_contain, equal_bytes, order_bytes
from class_layout import METHOD_FUNCTION, METHOD_SELF, is_instance
from complexes import are_complex, equal_complex, is_complex, is_complex_zero
from dict_methods import equal_dicts, is_view
from dicts import dict_get
from errors import join3, type_error, type_error_2
from floats import is_real, order_reals
from generic_types import equal_generic
from integers import clamped_word, is_number, number
from iteration import iter_item, iter_or_unbound, iter_start
from layout import RANGE_LENGTH, VIEW_DICT, is_sequence, items_of, length
from ranges import equal_ranges, range_place
from set_methods import as_set, is_key_view
from sets import is_set, is_subset, key_hash, set_has
from slices import SLICE_START, SLICE_STEP, SLICE_STOP
from special_methods import is_special, special_compare, special_contains, special_index, special_truth
from strings import equal_text, find_text, order_text
from subclasses import are_ordered, plain_of

LT = 0
LE = 1
EQ = 2
NE = 3
GT = 4
GE = 5


@lowlevel
def test_lt(a: value, b: value) -> word:
    return compare(a, b, LT)


@lowlevel
def test_le(a: value, b: value) -> word:
    return compare(a, b, LE)


@lowlevel
def test_eq(a: value, b: value) -> word:
    if is_type(a, STR) and is_type(b, STR):
        return equal_text(a, b)
    return compare(a, b, EQ)


@lowlevel
def test_ne(a: value, b: value) -> word:
    if is_type(a, STR) and is_type(b, STR):
        return not equal_text(a, b)
    return compare(a, b, NE)


@lowlevel
def test_gt(a: value, b: value) -> word:
    return compare(a, b, GT)


@lowlevel
def test_ge(a: value, b: value) -> word:
    return compare(a, b, GE)


@lowlevel
def compare_value(a: value, b: value, operator: word) -> value:
    """The value of a comparison, which special methods of the program may give."""
    if is_special(a) or is_special(b):
        x = special_compare(a, b, operator)
        if x is not unbound:
            return x
        return True if compare_plain(a, b, operator) else False
    return True if compare(a, b, operator) else False


@lowlevel
def equal_methods(a: value, b: value) -> word:
    """Whether two methods are the same function of the same object."""
    if load_value(address(a) + METHOD_SELF) is not load_value(address(b) + METHOD_SELF):
        return 0
    return load_value(address(a) + METHOD_FUNCTION) is load_value(address(b) + METHOD_FUNCTION)


@lowlevel
def compare(a: value, b: value, operator: word) -> word:
    """Truth of a comparison."""
    if is_number(a) and is_number(b):
        return holds(number(a) - number(b), operator)
    if is_integer(a) and is_integer(b):
        return holds(compare_wide(wide(a), wide(b)), operator)
    if is_real(a) and is_real(b):
        return order_reals(a, b, operator)
    if is_type(a, STR) and is_type(b, STR):
        if operator == EQ:
            return equal_text(a, b)
        if operator == NE:
            return not equal_text(a, b)
        return holds(order_text(a, b), operator)
    if is_bytes_like(a) and is_bytes_like(b):
        if operator == EQ or operator == NE:
            return equal_bytes(a, b) == (operator == EQ)
        return holds(order_bytes(a, b), operator)
    if (is_type(a, LIST) and is_type(b, LIST)) or (is_type(a, TUPLE) and is_type(b, TUPLE)):
        return compare_items(a, b, operator)
    if is_special(a) or is_special(b):
        return compare_special(a, b, operator)
    if operator == EQ or operator == NE:
        if is_type(a, RANGE) and is_type(b, RANGE):
            same = equal_ranges(a, b)
        elif is_set(a) and is_set(b):
            return compare_sets(a, b, operator)
        elif is_type(a, SLICE) and is_type(b, SLICE):
            same = equal_slices(a, b)
        elif is_view(a) or is_view(b):
            return compare_views(a, b, operator)
        elif is_type(a, DICT) and is_type(b, DICT):
            same = equal_dicts(a, b)
        elif are_complex(a, b):
            same = equal_complex(a, b)
        elif is_type(a, METHOD) and is_type(b, METHOD):
            same = equal_methods(a, b)
        elif (is_type(a, GENERIC_ALIAS) and is_type(b, GENERIC_ALIAS)) or (is_type(a, UNION_TYPE) and is_type(b, UNION_TYPE)):
            same = equal_generic(a, b)
        else:
            same = a is b
        return same if operator == EQ else not same
    if is_set(a) and is_set(b):
        return compare_sets(a, b, operator)
    if is_view(a) or is_view(b):
        return compare_views(a, b, operator)
    return order_error(a, b, operator)


@lowlevel
def compare_special(a: value, b: value, operator: word) -> word:
    """Truth of a comparison where one object is of a class of the program, or a class."""
    x = special_compare(a, b, operator)
    return compare_plain(a, b, operator) if x is unbound else truth(x)


@lowlevel
def compare_plain(a: value, b: value, operator: word) -> word:
    """The same where their special methods do not answer."""
    x = plain_of(a)
    y = plain_of(b)
    if x is a and y is b:
        if operator == EQ:
            return a is b
        return a is not b if operator == NE else order_error(a, b, operator)
    if operator == EQ or operator == NE or are_ordered(x, y):
        return compare(x, y, operator)
    return order_error(a, b, operator)


@lowlevel
def compare_sets(a: value, b: value, operator: word) -> word:
    """Sets are ordered by inclusion."""
    if operator == LT:
        return length(a) < length(b) and is_subset(a, b)
    if operator == LE:
        return is_subset(a, b)
    if operator == GT:
        return length(b) < length(a) and is_subset(b, a)
    if operator == GE:
        return is_subset(b, a)
    same = length(a) == length(b) and is_subset(a, b)
    return same if operator == EQ else not same


@lowlevel
def compare_views(a: value, b: value, operator: word) -> word:
    """Keys and items compare as sets do; everything else is only equal to itself."""
    if is_set_like(a) and is_set_like(b):
        return compare_sets(as_set(a), as_set(b), operator)
    if operator == EQ:
        return a is b
    if operator == NE:
        return a is not b
    return order_error(a, b, operator)


@lowlevel
def is_set_like(o: value) -> word:
    return is_set(o) or is_key_view(o)


@lowlevel
def equal_slices(a: value, b: value) -> word:
    p = address(a)
    q = address(b)
    if not equal(load_value(p + SLICE_START), load_value(q + SLICE_START)):
        return 0
    if not equal(load_value(p + SLICE_STOP), load_value(q + SLICE_STOP)):
        return 0
    return equal(load_value(p + SLICE_STEP), load_value(q + SLICE_STEP))


@lowlevel
def holds(difference: word, operator: word) -> word:
    """Whether a number related to 0 as a is to b satisfies the operator."""
    if operator == LT:
        return difference < 0
    if operator == LE:
        return difference <= 0
    if operator == EQ:
        return difference == 0
    if operator == NE:
        return difference != 0
    if operator == GT:
        return difference > 0
    return difference >= 0


@lowlevel
def order_error(a: value, b: value, operator: word) -> word:
    if operator == LT:
        sign = "<"
    elif operator == LE:
        sign = "<="
    elif operator == GT:
        sign = ">"
    else:
        sign = ">="
    type_error_2(join3("'", sign, "' not supported between instances of '"), a, "' and '", b, "'")
    return 0


@lowlevel
def compare_items(a: value, b: value, operator: word) -> word:
    """Lists or tuples: by their first items that differ, else by their lengths."""
    if entry_stack() < stack_limit():
        raise RecursionError("maximum recursion depth exceeded in comparison")
    if is_type(a, LIST) and length(a) != length(b) and (operator == EQ or operator == NE):
        return operator == NE
    i = 0
    while i < length(a) and i < length(b):
        x = load_value(items_of(a) + i * 8)
        y = load_value(items_of(b) + i * 8)
        if not equal(x, y):
            if operator == EQ or operator == NE:
                return operator == NE
            return compare(x, y, operator)
        i += 1
    return holds(length(a) - length(b), operator)


@lowlevel
def equal(a: value, b: value) -> word:
    """a is b or a == b: how containers compare their items."""
    if a is b:
        return 1
    if is_int(a) and is_int(b):
        return 0
    return compare(a, b, EQ)


@lowlevel
def test_contains(item: value, container: value) -> word:
    """item in container."""
    if is_sequence(container):
        return index_of(item, container, 0) >= 0
    if is_type(container, STR):
        item = plain_of(item)
        if not is_type(item, STR):
            type_error("'in <string>' requires string as left operand, not ", item, "")
        return find_text(container, item, 0) >= 0
    if is_bytes_like(container):
        return bytes_contain(item, container)
    if is_type(container, RANGE):
        return range_place(container, item) >= 0
    if is_type(container, DICT):
        return dict_get(container, item) is not unbound
    if is_set(container):
        return set_has(container, item, key_hash(item))
    if is_type(container, DICT_KEYS):
        return dict_get(load_value(address(container) + VIEW_DICT), item) is not unbound
    if is_special(container):
        x = special_contains(item, container)
        if x is not unbound:
            return x is True
        return walk_contains(searched(container), item)
    walk = iter_or_unbound(container)
    if walk is not unbound:
        return walk_contains(walk, item)
    type_error("argument of type '", container, "' is not iterable")
    return 0


def searched(container):
    """What walks the items of an object of the program's in which one is looked for."""
    try:
        return iter_start(container)
    except TypeError:
        pass
    return no_container(container)


@lowlevel
def no_container(o: value) -> value:
    return type_error("argument of type '", o, "' is not iterable")


@lowlevel
def walk_contains(walk: value, item: value) -> word:
    """Whether one of the items to come is equal."""
    index = 0
    x = iter_item(walk, 0)
    while x is not unbound:
        if equal(x, item):
            return 1
        index += 1
        x = iter_item(walk, index)
    return 0


@lowlevel
def index_of(item: value, sequence: value, start: word) -> word:
    """The first index ≥ start of a LIST or TUPLE where an equal item stands, or −1."""
    i = start
    while i < length(sequence):
        if equal(load_value(items_of(sequence) + i * 8), item):
            return i
        i += 1
    return -1


@lowlevel
def index_between(sequence: value, item: value, start: value, stop: value) -> word:
    """The first index in the slice start:stop of a LIST or TUPLE where an equal item stands, or −1."""
    first = 0 if start is unbound else slice_bound(start, length(sequence))
    last = length(sequence) if stop is unbound else slice_bound(stop, length(sequence))
    i = index_of(item, sequence, first)
    return i if i < last else -1


@lowlevel
def slice_bound(o: value, count: word) -> word:
    """A bound of a slice of `count` items: negative ones count from the end, none lies outside."""
    if is_instance(o):
        o = special_index(o)
    if not is_integer(o):
        raise TypeError("slice indices must be integers or have an __index__ method")
    index = clamped_word(o)
    if index < 0:
        index += count
        return 0 if index < 0 else index
    return count if index > count else index


@lowlevel
def index_number(o: value) -> word:
    """The number that a bound of a slice stands for."""
    return untag_int(o) if is_int(o) else rare_index_number(o)


@lowlevel
def rare_index_number(o: value) -> word:
    """The number of a bool, a big int or an object with `__index__` as a bound of a slice."""
    if is_instance(o):
        o = special_index(o)
    if not is_integer(o):
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    return clamped_word(o)


@lowlevel
def truth(o: value) -> word:
    """bool(o) as a word."""
    if is_int(o):
        return untag_int(o) != 0
    if is_type(o, STR) or is_sequence(o) or is_type(o, DICT) or is_set(o) or is_bytes_like(o):
        return length(o) != 0
    if is_type(o, RANGE):
        return load_word(address(o) + RANGE_LENGTH) != 0
    if is_float(o):
        return as_word(o) << 1 != 0
    if is_view(o):
        return length(load_value(address(o) + VIEW_DICT)) != 0
    if is_complex(o):
        return not is_complex_zero(o)
    if is_special(o):
        return special_truth(o)
    return o is not None and o is not False
