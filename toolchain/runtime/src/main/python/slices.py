"""Slices: o[start:stop:step] of lists, tuples, strs and ranges, read, assigned, deleted."""

from lowlevel import LIST, RANGE, SLICE, STR, TUPLE
from lowlevel import address, alloc, builtin, is_type, load_u8, load_value, load_word, lowlevel, method, shr, store_8
from lowlevel import store_value, store_word, tag_int, udiv, unbound, untag_int, value, word
from bytes_objects import is_bytes_like, like, text_view
from compare import index_number
from errors import join5
from integers import index_word
from iteration import iter_or_unbound, walk_items
from layout import LENGTH, RANGE_STEP, STR_TEXT, copy_items, items_of, length
from lists import list_build, new_list, reserve
from ranges import new_range, range_count, range_item
from strings import char_at, char_str, kind_for, kind_of, new_str, set_char, str_from_int
from subscripts import get_item
from tuples import new_tuple

SLICE_START = 8
SLICE_STOP = 16
SLICE_STEP = 24
SLICE_SIZE = 32

# What `resolve_slice` has found: first index, step, number of items; and where an assignment inserts.
slice_first: word = 0
slice_step: word = 0
slice_count: word = 0


@lowlevel
def slice_build(start: value, stop: value, step: value) -> value:
    """slice(start, stop, step)."""
    slice = alloc(SLICE, SLICE_SIZE)
    store_value(address(slice) + SLICE_START, start)
    store_value(address(slice) + SLICE_STOP, stop)
    store_value(address(slice) + SLICE_STEP, step)
    return slice


@builtin(1, 3)
@lowlevel
def builtin_slice(start: value, stop: value, step: value) -> value:
    if stop is unbound:
        return slice_build(None, start, None)
    return slice_build(start, stop, None if step is unbound else step)


@lowlevel
def slice_bound_or(o: value, default: word, lowest: word, count: word, highest: word) -> word:
    """A bound of a slice of `count` items, negative ones counted from the end, within lowest … highest."""
    if o is None:
        return default
    index = index_number(o)
    if index < 0:
        index += count
        return lowest if index < lowest else index
    return highest if index > highest else index


@lowlevel
def resolve_slice(start: value, stop: value, step: value, count: word) -> None:
    """Which of `count` items a slice has."""
    global slice_first, slice_step, slice_count
    by = 1 if step is None else index_number(step)
    if by == 0:
        raise ValueError("slice step cannot be zero")
    if by > 0:
        first = slice_bound_or(start, 0, 0, count, count)
        last = slice_bound_or(stop, count, 0, count, count)
        slice_count = slice_items(last - first, by)
    else:
        first = slice_bound_or(start, count - 1, -1, count, count - 1)
        last = slice_bound_or(stop, -1, -1, count, count - 1)
        slice_count = slice_items(first - last, -by)
    slice_first = first
    slice_step = by


@lowlevel
def slice_items(distance: word, step: word) -> word:
    """How many steps lie within a distance."""
    if distance <= 0:
        return 0
    return distance if step == 1 else udiv(distance - 1, step) + 1


@lowlevel
def get_slice(o: value, start: value, stop: value, step: value) -> value:
    """o[start:stop:step]."""
    if is_type(o, LIST):
        resolve_slice(start, stop, step, length(o))
        result = new_list(slice_count)
        copy_slice(result, o)
        return result
    if is_type(o, STR):
        resolve_slice(start, stop, step, length(o))
        return slice_text(o, slice_first, slice_step, slice_count)
    if is_bytes_like(o):
        resolve_slice(start, stop, step, length(o))
        return like(o, slice_text(text_view(o), slice_first, slice_step, slice_count))
    if is_type(o, TUPLE):
        resolve_slice(start, stop, step, length(o))
        if slice_count == length(o) and slice_step == 1:
            return o
        result = new_tuple(slice_count)
        copy_slice(result, o)
        return result
    if is_type(o, RANGE):
        resolve_slice(start, stop, step, range_count(o))
        by = untag_int(load_value(address(o) + RANGE_STEP))
        count = range_count(o)
        last = slice_bound_or(stop, count, 0, count, count)
        if slice_step < 0:
            last = slice_bound_or(stop, -1, -1, count, count - 1)
        return new_range(range_item(o, slice_first), range_item(o, last), slice_step * by)
    return get_item(o, slice_build(start, stop, step))


@lowlevel
def get_slice_object(o: value, slice: value) -> value:
    """o[slice]."""
    p = address(slice)
    return get_slice(o, load_value(p + SLICE_START), load_value(p + SLICE_STOP), load_value(p + SLICE_STEP))


@lowlevel
def copy_slice(result: value, source: value) -> None:
    """Fills a list or tuple with the items of a slice."""
    p = items_of(source) + slice_first * 8
    target = items_of(result)
    if slice_step == 1:
        copy_items(target, p, slice_count)
        return
    end = target + slice_count * 8
    by = slice_step * 8
    while target < end:
        store_value(target, load_value(p))
        target += 8
        p += by


@lowlevel
def slice_text(s: value, first: word, step: word, count: word) -> value:
    """`count` code points of a str from one on."""
    if count == 0:
        return ""
    if count == 1:
        return char_str(char_at(s, first))
    if count == length(s) and step == 1:
        return s
    if kind_of(s) == 1:
        result = new_str(count, 1)
        p = address(s) + STR_TEXT + first
        if step == 1:
            copy_bytes(address(result) + STR_TEXT, p, count)
            return result
        target = address(result) + STR_TEXT
        for i in range(count):
            store_8(target + i, load_u8(p))
            p += step
        return result
    union = 0
    for i in range(count):
        union = union | char_at(s, first + i * step)
    result = new_str(count, kind_for(union))
    for i in range(count):
        set_char(result, i, char_at(s, first + i * step))
    return result


@lowlevel
def copy_bytes(target: word, source: word, count: word) -> None:
    """Copies bytes to the start of an object's text, a word at a time, zeros behind them. Reads at most one word more."""
    shift = (source & 7) * 8
    p = source & -8
    end = target + (count & -8)
    if shift == 0:
        while target < end:
            store_word(target, load_word(p))
            target += 8
            p += 8
    else:
        while target < end:
            store_word(target, shr(load_word(p), shift) | load_word(p + 8) << (64 - shift))
            target += 8
            p += 8
    rest = count & 7
    if rest:
        last = shr(load_word(p), shift)
        if rest * 8 > 64 - shift:
            last = last | load_word(p + 8) << (64 - shift)
        store_word(target, last & (1 << (rest * 8)) - 1)


@lowlevel
def set_slice_object(o: value, slice: value, x: value) -> None:
    """list[slice] = x."""
    p = address(slice)
    step = load_value(p + SLICE_STEP)
    simple = step is None
    if not simple:
        simple = index_number(step) == 1
    walk = iter_or_unbound(x)
    if walk is unbound:
        raise TypeError("can only assign an iterable" if simple else "must assign iterable to extended slice")
    items = walk_items(walk)
    if items is o:
        items = list_build(length(o), items_of(o))
    resolve_slice(load_value(p + SLICE_START), load_value(p + SLICE_STOP), step, length(o))
    if simple:
        replace_items(o, slice_first, slice_count, items)
        return
    if length(items) != slice_count:
        raise ValueError(
            join5(
                "attempt to assign sequence of size ",
                str_from_int(length(items)),
                " to extended slice of size ",
                str_from_int(slice_count),
                "",
            )
        )
    target = items_of(o) + slice_first * 8
    for i in range(slice_count):
        store_value(target, load_value(items_of(items) + i * 8))
        target += slice_step * 8


@lowlevel
def replace_items(list: value, first: word, count: word, items: value) -> None:
    """Puts the items of a sequence in the place of `count` ones."""
    before = length(list)
    added = length(items)
    after = before - count + added
    reserve(list, after)
    base = items_of(list)
    move_items(base + (first + added) * 8, base + (first + count) * 8, before - first - count)
    copy_items(base + first * 8, items_of(items), added)
    for i in range(after, before):
        store_word(base + i * 8, 0)
    store_word(address(list) + LENGTH, after)


@lowlevel
def move_items(target: word, source: word, count: word) -> None:
    """Copies values to where they may overlap."""
    if target <= source:
        copy_items(target, source, count)
        return
    p = source + count * 8
    q = target + count * 8
    while p > source:
        p -= 8
        q -= 8
        store_value(q, load_value(p))


@lowlevel
def delete_slice_object(o: value, slice: value) -> None:
    """del list[slice]."""
    p = address(slice)
    resolve_slice(load_value(p + SLICE_START), load_value(p + SLICE_STOP), load_value(p + SLICE_STEP), length(o))
    count = slice_count
    if count == 0:
        return
    first = slice_first
    step = slice_step
    if step < 0:
        first = first + (count - 1) * step
        step = -step
    base = items_of(o)
    target = base + first * 8
    source = target
    end = base + length(o) * 8
    left = count
    skip = source
    while source < end:
        if source == skip and left:
            left -= 1
            skip += step * 8
        else:
            store_value(target, load_value(source))
            target += 8
        source += 8
    while target < end:
        store_word(target, 0)
        target += 8
    store_word(address(o) + LENGTH, length(o) - count)


@method("slice", "indices", 1, 1)
@lowlevel
def slice_indices(self: value, count: value) -> value:
    n = index_word(count)
    if n < 0:
        raise ValueError("length should not be negative")
    p = address(self)
    step = load_value(p + SLICE_STEP)
    resolve_slice(load_value(p + SLICE_START), load_value(p + SLICE_STOP), step, n)
    result = new_tuple(3)
    stop = load_value(p + SLICE_STOP)
    if slice_step > 0:
        last = slice_bound_or(stop, n, 0, n, n)
    else:
        last = slice_bound_or(stop, -1, -1, n, n - 1)
    store_value(items_of(result), tag_int(slice_first))
    store_value(items_of(result) + 8, tag_int(last))
    store_value(items_of(result) + 16, tag_int(slice_step))
    return result
