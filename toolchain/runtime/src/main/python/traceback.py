"""The traceback of an uncaught exception: CPython 3.11's text, from the compiler's table of call sites."""

from lowlevel import STDERR
from lowlevel import load_u32, load_u8, load_word, lowlevel, site_count, site_table, store_word, word
from console import put_byte
from output import put_int, put_text

SITE_SIZE = 24
SITE_FRAME = 4
SITE_LINE = 8
SITE_FUNCTION = 12
SITE_TEXT = 16
SITE_TEXT_SIZE = 20

# CPython's traceback.c: frames shown (the innermost), and how often one line of one function is shown in a row.
FRAMES_SHOWN = 1000
REPEATS_SHOWN = 3

# Memory for the sites of the frames shown: taken at the start, because an exception may mean that memory is used up.
FRAMES_AREA = 8000
frames: word = 0


@lowlevel
def reserve_frames(area: word) -> None:
    global frames
    frames = area


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
def print_traceback(at: word, stack: word) -> None:
    """Prints the frames from return address `at` outwards, the outermost first; stack is the stack pointer there."""
    count = 0
    site = find_site(at)
    while site and count < FRAMES_SHOWN:
        if load_u32(site + SITE_LINE):
            store_word(frames + count * 8, site)
            count += 1
        size = load_u32(site + SITE_FRAME)
        site = find_site(load_word(stack + size - 8))
        stack += size
    if count:
        put_text(STDERR, "Traceback (most recent call last):\n")
        print_frames(count)


@lowlevel
def print_frames(count: word) -> None:
    """Prints the collected frames, the last one first."""
    line = 0
    function = 0
    repeated = 0
    while count > 0:
        count -= 1
        site = load_word(frames + count * 8)
        if load_u32(site + SITE_LINE) != line or load_u32(site + SITE_FUNCTION) != function:
            print_repeated(repeated)
            line = load_u32(site + SITE_LINE)
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
