"""range objects and the arithmetic of `for i in range(…)`."""

from lowlevel import RANGE
from lowlevel import address, alloc, builtin, div, load_value, load_word, lowlevel, method, store_value, store_word
from lowlevel import tag_int, udiv, unbound, untag_int, value, word
from compare import equal
from integers import is_number, number, small_word
from layout import RANGE_LENGTH, RANGE_SIZE, RANGE_START, RANGE_STEP, RANGE_STOP
from representation import repr_of
from strings import concat


@lowlevel
def count_steps(start: word, stop: word, step: word) -> word:
    """How many numbers start, start + step, … lie before stop; step not 0."""
    if step > 0:
        return udiv(stop - start - 1, step) + 1 if start < stop else 0
    return udiv(start - stop - 1, -step) + 1 if start > stop else 0


@lowlevel
def range_length(start: value, stop: value, step: value) -> word:
    """Number of iterations of range(start, stop, step), with range()'s errors."""
    first = small_word(start)
    last = small_word(stop)
    by = small_word(step)
    if by == 0:
        raise ValueError("range() arg 3 must not be zero")
    return count_steps(first, last, by)


@builtin(1, 3)
@lowlevel
def builtin_range(start: value, stop: value, step: value) -> value:
    if stop is unbound:
        stop = start
        start = tag_int(0)
    if step is unbound:
        step = tag_int(1)
    range_length(start, stop, step)
    return new_range(small_word(start), small_word(stop), small_word(step))


@lowlevel
def new_range(start: word, stop: word, step: word) -> value:
    """The range of three small ints, step not 0."""
    range = alloc(RANGE, RANGE_SIZE)
    p = address(range)
    store_value(p + RANGE_START, tag_int(start))
    store_value(p + RANGE_STOP, tag_int(stop))
    store_value(p + RANGE_STEP, tag_int(step))
    store_word(p + RANGE_LENGTH, count_steps(start, stop, step))
    return range


@lowlevel
def range_count(range: value) -> word:
    return load_word(address(range) + RANGE_LENGTH)


@lowlevel
def range_item(range: value, index: word) -> word:
    """The number at an index in range."""
    p = address(range)
    return untag_int(load_value(p + RANGE_START)) + index * untag_int(load_value(p + RANGE_STEP))


@lowlevel
def equal_ranges(a: value, b: value) -> word:
    """Whether two ranges hold the same numbers."""
    count = range_count(a)
    if count != range_count(b):
        return 0
    if count == 0:
        return 1
    return range_item(a, 0) == range_item(b, 0) and range_item(a, count - 1) == range_item(b, count - 1)


@lowlevel
def range_place(range: value, item: value) -> word:
    """The index of an item, −1 if it is not in the range."""
    count = range_count(range)
    if is_number(item):
        if count == 0:
            return -1
        index = div(number(item) - range_item(range, 0), untag_int(load_value(address(range) + RANGE_STEP)))
        return index if (index >= 0 and index < count and range_item(range, index) == number(item)) else -1
    index = 0
    while index < count:
        if equal(tag_int(range_item(range, index)), item):
            return index
        index += 1
    return -1


@method("range", "index", 1, 1)
@lowlevel
def range_index(self: value, x: value) -> value:
    index = range_place(self, x)
    if index < 0:
        if not is_number(x):
            raise ValueError("sequence.index(x): x not in sequence")
        raise ValueError(concat(repr_of(x, 0), " is not in range"))
    return tag_int(index)


@method("range", "count", 1, 1)
@lowlevel
def range_occurrences(self: value, x: value) -> value:
    return tag_int(range_place(self, x) >= 0)
