"""sorted() and list.sort(): a stable merge sort of runs that insertion has sorted, with or without keys."""

from lowlevel import ARRAY
from lowlevel import address, alloc, builtin, is_int, load_value, load_word, lowlevel, method, store_value, store_word
from lowlevel import unbound, untag_int, value, word
from callbacks import call_1
from compare import test_lt, truth
from iteration import iter_start, walk_items
from layout import ARRAY_ITEMS, LENGTH, LIST_STORAGE, items_of, length
from lists import list_build, list_reverse
from memory import checked_product

# Items that are sorted by insertion.
RUN = 8


@builtin(1, 1, "key", "reverse")
@lowlevel
def builtin_sorted(iterable: value, key: value, reverse: value) -> value:
    items = walk_items(iter_start(iterable))
    list = list_build(length(items), items_of(items))
    list_sort(list, key, reverse)
    return list


@method("list", "sort", 0, 0, "key", "reverse")
@lowlevel
def list_sort(self: value, key: value, reverse: value) -> None:
    count = length(self)
    backwards = 0
    if reverse is not unbound:
        backwards = truth(reverse)
    if count < 2 and (key is unbound or key is None):
        return
    # reversed before and behind, so that equal items keep their order
    if backwards:
        list_reverse(self)
    storage = load_value(address(self) + LIST_STORAGE)
    store_word(address(self) + LENGTH, 0)
    store_value(address(self) + LIST_STORAGE, alloc(ARRAY, ARRAY_ITEMS + 8))
    items = address(storage) + ARRAY_ITEMS
    if key is unbound or key is None:
        other = alloc(ARRAY, ARRAY_ITEMS + checked_product(count, 8))
        sort_records(items, address(other) + ARRAY_ITEMS, count, 8)
    else:
        records = alloc(ARRAY, ARRAY_ITEMS + checked_product(count, 16))
        p = address(records) + ARRAY_ITEMS
        for i in range(count):
            x = load_value(items + i * 8)
            store_value(p + i * 16, call_1(key, x))
            store_value(p + i * 16 + 8, x)
        other = alloc(ARRAY, ARRAY_ITEMS + checked_product(count, 16))
        sort_records(p, address(other) + ARRAY_ITEMS, count, 16)
        for i in range(count):
            store_value(items + i * 8, load_value(p + i * 16 + 8))
    changed = length(self)
    store_value(address(self) + LIST_STORAGE, storage)
    store_word(address(self) + LENGTH, count)
    if backwards:
        list_reverse(self)
    if changed:
        raise ValueError("list modified during sort")


@lowlevel
def less(a: value, b: value) -> word:
    if is_int(a) and is_int(b):
        return untag_int(a) < untag_int(b)
    return test_lt(a, b)


@lowlevel
def sort_records(items: word, other: word, count: word, size: word) -> None:
    """Sorts `count` records of `size` bytes, 8 or 16, by the value in front; other: as much memory."""
    end = items + count * size
    start = items
    while start < end:
        stop = start + RUN * size
        insertion_sort(start, stop if stop < end else end, size)
        start = stop
    width = RUN * size
    source = items
    target = other
    while width < count * size:
        start = 0
        while start < count * size:
            middle = start + width
            stop = middle + width
            if middle > count * size:
                middle = count * size
            if stop > count * size:
                stop = count * size
            merge(source + start, source + middle, source + stop, target + start, size)
            start = stop
        swapped = source
        source = target
        target = swapped
        width = width * 2
    if source != items:
        copy_words(items, source, count * size)


@lowlevel
def insertion_sort(start: word, end: word, size: word) -> None:
    p = start + size
    while p < end:
        x = load_value(p)
        rest = load_word(p + size - 8)
        q = p
        while q > start:
            if not less(x, load_value(q - size)):
                break
            store_word(q + size - 8, load_word(q - 8))
            store_word(q, load_word(q - size))
            q -= size
        store_word(q + size - 8, rest)
        store_value(q, x)
        p += size


@lowlevel
def merge(a: word, b: word, end: word, target: word, size: word) -> None:
    """Merges the sorted records a … b and b … end into other memory."""
    middle = b
    if b < end:
        if less(load_value(b), load_value(b - size)):
            while a < middle and b < end:
                if less(load_value(b), load_value(a)):
                    store_word(target + size - 8, load_word(b + size - 8))
                    store_word(target, load_word(b))
                    b += size
                else:
                    store_word(target + size - 8, load_word(a + size - 8))
                    store_word(target, load_word(a))
                    a += size
                target += size
    copy_words(target, a, middle - a)
    copy_words(target + (middle - a), b, end - b)


@lowlevel
def copy_words(target: word, source: word, bytes: word) -> None:
    end = source + bytes
    while source < end:
        store_word(target, load_word(source))
        target += 8
        source += 8
