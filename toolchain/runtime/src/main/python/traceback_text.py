"""The frames of a traceback as texts, for the module traceback."""

from lowlevel import TRACEBACK
from lowlevel import address, exported, is_type, load_u32, load_u8, load_word, lowlevel, store_8, unbound, value, word
from bytes_codecs import decoded
from bytes_objects import bytes_from_text
from errors import type_error
from layout import STR_TEXT
from lists import list_append, list_build
from strings import new_str
from traceback import SITE_FUNCTION, SITE_INLINED, SITE_LINE, SITE_TEXT, SITE_TEXT_SIZE, TRACEBACK_COUNT, site_of


@exported("frames", 1, 1)
@lowlevel
def frames(t: value) -> value:
    """The frames of a traceback, or None, the outermost first: a text and a mark that is the same for the same place."""
    result = list_build(0, 0)
    if t is None:
        return result
    if not is_type(t, TRACEBACK):
        type_error("expected a traceback, got ", t, "")
    count = load_word(address(t) + TRACEBACK_COUNT)
    function = 0
    line = 0
    while count > 0:
        count -= 1
        site = site_of(t, count)
        here = load_u32(site + SITE_LINE)
        again = here == line and load_u32(site + SITE_FUNCTION) == function and here & SITE_INLINED == 0
        line = here
        function = load_u32(site + SITE_FUNCTION)
        list_append(result, text_at(load_u32(site + SITE_TEXT), load_u32(site + SITE_TEXT_SIZE)))
        list_append(result, True if again else False)
    return result


@lowlevel
def text_at(p: word, size: word) -> value:
    """The str of UTF-8 at an address."""
    s = new_str(size, 1)
    for i in range(size):
        store_8(address(s) + STR_TEXT + i, load_u8(p + i))
    return decoded(bytes_from_text(s), unbound, unbound)
