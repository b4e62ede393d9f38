"""range objects and the arithmetic of `for i in range(…)`."""

from lowlevel import RANGE
from lowlevel import address, alloc, builtin, div, load_value, load_word, lowlevel, store_value, store_word, tag_int
from lowlevel import udiv, unbound, untag_int, value, word
from integers import small_word
from layout import RANGE_LENGTH, RANGE_SIZE, RANGE_START, RANGE_STEP, RANGE_STOP


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
def range_contains(range: value, n: word) -> word:
    count = range_count(range)
    if count == 0:
        return 0
    first = range_item(range, 0)
    step = untag_int(load_value(address(range) + RANGE_STEP))
    index = div(n - first, step)
    return index >= 0 and index < count and range_item(range, index) == n
