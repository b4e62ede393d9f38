"""Tracebacks: the call sites that an exception came through, the innermost first, and CPython 3.11's text of them."""

from lowlevel import ARRAY, STDERR, TRACEBACK
from lowlevel import address, alloc, load_u32, load_u8, load_value, load_word, lowlevel, site_count, site_table
from lowlevel import store_value, store_word, tag_int, untag_int, value, word
from console import put_byte
from exceptions import EXCEPTION_TRACEBACK
from layout import ARRAY_ITEMS, array_capacity, copy_items
from output import put_int, put_text

SITE_SIZE = 28
SITE_FRAME = 4
SITE_LINE = 8
SITE_INLINED = 0x80000000
SITE_FUNCTION = 12
SITE_TEXT = 16
SITE_TEXT_SIZE = 20
SITE_HANDLER = 24

FUNCTION_RECORD_SIZE = 24

# Of a TRACEBACK object: a raw count, and an ARRAY with the addresses of the sites as small ints.
TRACEBACK_COUNT = 8
TRACEBACK_SITES = 16
TRACEBACK_SIZE = 24
FIRST_CAPACITY = 7

# CPython's traceback.c: frames shown (the innermost), and how often one line of one function is shown in a row.
FRAMES_SHOWN = 1000
REPEATS_SHOWN = 3

@lowlevel
def find_site(at: word) -> word:
    """Address of the entry of a return address in the site table, or 0."""
    low = 0
    high = site_count()
    while low < high:
        middle = (low + high) >> 1
        entry = site_table() + middle * SITE_SIZE
        found = load_u32(entry)
        if found == at:
            return entry
        if found < at:
            low = middle + 1
        else:
            high = middle
    return 0


@lowlevel
def add_site(e: value, site: word) -> None:
    """Adds a frame to the traceback of an exception."""
    t = load_value(address(e) + EXCEPTION_TRACEBACK)
    if t is None:
        t = alloc(TRACEBACK, TRACEBACK_SIZE)
        store_value(address(t) + TRACEBACK_SITES, alloc(ARRAY, ARRAY_ITEMS + FIRST_CAPACITY * 8))
        store_value(address(e) + EXCEPTION_TRACEBACK, t)
    count = load_word(address(t) + TRACEBACK_COUNT)
    sites = load_value(address(t) + TRACEBACK_SITES)
    if count == array_capacity(sites):
        larger = alloc(ARRAY, ARRAY_ITEMS + count * 16)
        copy_items(address(larger) + ARRAY_ITEMS, address(sites) + ARRAY_ITEMS, count)
        sites = larger
        store_value(address(t) + TRACEBACK_SITES, sites)
    store_value(address(sites) + ARRAY_ITEMS + count * 8, tag_int(site))
    store_word(address(t) + TRACEBACK_COUNT, count + 1)


@lowlevel
def site_of(t: value, index: word) -> word:
    """Site number `index` of a traceback, the innermost first."""
    return untag_int(load_value(address(load_value(address(t) + TRACEBACK_SITES)) + ARRAY_ITEMS + index * 8))


@lowlevel
def print_traceback(t: value) -> None:
    """Prints the frames of a traceback, the outermost first; nothing for None."""
    if t is None:
        return
    put_text(STDERR, "Traceback (most recent call last):\n")
    count = load_word(address(t) + TRACEBACK_COUNT)
    if count > FRAMES_SHOWN:
        count = FRAMES_SHOWN
    line = 0
    function = 0
    repeated = 0
    while count > 0:
        count -= 1
        site = site_of(t, count)
        here = load_u32(site + SITE_LINE)
        if here != line or load_u32(site + SITE_FUNCTION) != function or here & SITE_INLINED:
            print_repeated(repeated)
            line = here
            function = load_u32(site + SITE_FUNCTION)
            repeated = 0
        repeated += 1
        if repeated <= REPEATS_SHOWN:
            put_utf8(load_u32(site + SITE_TEXT), load_u32(site + SITE_TEXT_SIZE))
    print_repeated(repeated)


@lowlevel
def print_repeated(times: word) -> None:
    """Tells how often the last frame was repeated beyond what was shown."""
    hidden = times - REPEATS_SHOWN
    if hidden > 0:
        put_text(STDERR, "  [Previous line repeated ")
        put_int(STDERR, hidden)
        put_text(STDERR, " more time]\n" if hidden == 1 else " more times]\n")


@lowlevel
def put_utf8(p: word, size: word) -> None:
    """Sends bytes that are UTF-8 already."""
    for i in range(size):
        put_byte(STDERR, load_u8(p + i))
