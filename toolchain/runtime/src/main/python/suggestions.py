"""`Did you mean`: the nearest of the names that were in reach (CPython 3.11, Python/suggestions.c).

Lengths are counted in code points where CPython counts UTF-8 bytes: the same for ASCII names.
"""

from lowlevel import ARRAY, TUPLE
from lowlevel import address, alloc, div, function_table, global_count, global_table, load_u32, load_value, load_word
from lowlevel import lowlevel, object_at, store_word, unbound, value, word
from introspection import attribute_names, split_words
from layout import ARRAY_ITEMS, TUPLE_ITEMS, items_of, length
from names import BUILTIN_NAMES, MODULE_NAMES
from strings import char_at
from traceback import FUNCTION_RECORD_SIZE, SITE_FUNCTION

MOVE_COST = 2
CASE_COST = 1
LONGEST_NAME = 40
FARTHEST = 1000000

FUNCTION_RECORD_NAMES = 16

GLOBAL_SIZE = 16
GLOBAL_SLOT = 8

best: value = None
best_distance: word = 0
row: value = None


@lowlevel
def suggest_name(name: value, site: word) -> value:
    """The nearest local, else module-level, else builtin name in the frame of a call site, or None."""
    begin_search()
    names = local_names(site)
    if names:
        count = length(object_at(names, TUPLE))
        for i in range(count):
            consider(name, load_value(names + TUPLE_ITEMS + i * 8))
    if best is None:
        consider_words(name, MODULE_NAMES)
        entry = global_table()
        for i in range(global_count()):
            if load_value(load_word(entry + GLOBAL_SLOT)) is not unbound:
                consider(name, load_value(entry))
            entry += GLOBAL_SIZE
    if best is None:
        consider_words(name, BUILTIN_NAMES)
    return best


@lowlevel
def suggest_attribute(name: value, o: value) -> value:
    """The nearest of the attributes of an object, or None."""
    begin_search()
    consider_all(name, attribute_names(o))
    return best


@lowlevel
def local_names(site: word) -> word:
    """Address of the TUPLE of local names of the function of a call site, or 0."""
    record = function_table() + load_u32(site + SITE_FUNCTION) * FUNCTION_RECORD_SIZE
    return load_u32(record + FUNCTION_RECORD_NAMES)


@lowlevel
def begin_search() -> None:
    global best, best_distance, row
    best = None
    best_distance = FARTHEST
    if row is None:
        row = alloc(ARRAY, ARRAY_ITEMS + LONGEST_NAME * 8)


@lowlevel
def consider_words(name: value, words: value) -> None:
    """Considers every word of a text with single spaces between them."""
    consider_all(name, split_words(words))


@lowlevel
def consider_all(name: value, candidates: value) -> None:
    for i in range(length(candidates)):
        consider(name, load_value(items_of(candidates) + i * 8))


@lowlevel
def consider(name: value, candidate: value) -> None:
    """Takes the candidate if it is near enough and nearer than the best so far."""
    global best, best_distance
    # no more than a third of the characters may need a change
    limit = div((length(name) + length(candidate) + 3) * MOVE_COST, 6)
    if limit > best_distance - 1:
        limit = best_distance - 1
    distance = edit_distance(name, candidate, limit)
    if distance <= limit:
        best = candidate
        best_distance = distance


@lowlevel
def edit_distance(a: value, b: value, limit: word) -> word:
    """Levenshtein distance, a case flip at half the price of a move; anything above limit if it is above limit."""
    start = 0
    a_end = length(a)
    b_end = length(b)
    while start < a_end and start < b_end and char_at(a, start) == char_at(b, start):
        start += 1
    while start < a_end and start < b_end and char_at(a, a_end - 1) == char_at(b, b_end - 1):
        a_end -= 1
        b_end -= 1
    if start == a_end or start == b_end:
        return (a_end - start + b_end - start) * MOVE_COST
    if a_end - start > LONGEST_NAME or b_end - start > LONGEST_NAME:
        return limit + 1
    if b_end < a_end:
        return row_distance(b, b_end, a, a_end, start, limit)
    return row_distance(a, a_end, b, b_end, start, limit)


@lowlevel
def row_distance(a: value, a_end: word, b: value, b_end: word, start: word, limit: word) -> word:
    """Distance of a[start:a_end] and the longer b[start:b_end], by rows of the matrix of prefixes' distances."""
    width = a_end - start
    if (b_end - a_end) * MOVE_COST > limit:
        return limit + 1
    cells = address(row) + ARRAY_ITEMS
    for i in range(width):
        store_word(cells + i * 8, (i + 1) * MOVE_COST)
    result = 0
    for j in range(b_end - start):
        code = char_at(b, start + j)
        distance = j * MOVE_COST
        result = distance
        least = FARTHEST
        for i in range(width):
            substituted = distance + substitution_cost(code, char_at(a, start + i))
            distance = load_word(cells + i * 8)
            moved = (result if result < distance else distance) + MOVE_COST
            result = moved if moved < substituted else substituted
            store_word(cells + i * 8, result)
            if result < least:
                least = result
        if least > limit:
            return limit + 1
    return result


@lowlevel
def substitution_cost(a: word, b: word) -> word:
    if a == b:
        return 0
    if (a & 31) == (b & 31) and lower_ascii(a) == lower_ascii(b):
        return CASE_COST
    return MOVE_COST


@lowlevel
def lower_ascii(c: word) -> word:
    return c + 32 if ord("A") <= c and c <= ord("Z") else c
