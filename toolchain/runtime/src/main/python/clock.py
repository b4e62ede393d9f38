"""The machine's clock."""

from lowlevel import CLINT, CLINT_MTIME
from lowlevel import exported, load_word, lowlevel, value
from integers import make_int


@exported("clock_ticks", 0, 0)
@lowlevel
def clock_ticks() -> value:
    """Ticks since the machine's reset."""
    return make_int(load_word(CLINT + CLINT_MTIME))
