"""The depth of calls. Nothing counts them: functions compare sp with a limit on entry, and below it the frames are counted.

The limit is set so that the number of frames that is allowed cannot be passed above it, even if all further frames are of the
smallest size. That holds for the frames of the moment; calls from elsewhere may go deeper, but never below the end of the stack.
"""

from lowlevel import entry_stack, load_u32, load_word, lowlevel, return_address, set_stack_limit, stack_limit, word
from traceback import SITE_FRAME, SITE_LINE, find_site

SMALLEST_FRAME = 16

# Between sp on entry of the function that is checked and of stack_overflow.
CHECK_FRAMES = 96

recursion_limit: word = 1000
stack_top: word = 0


@lowlevel
def start_stack(top: word) -> None:
    """Sets the limit for an empty stack."""
    global stack_top
    stack_top = top
    allow(top, recursion_limit)


@lowlevel
def allow(stack: word, frames: word) -> None:
    """Allows a number of frames, at least 1, below an address: that many functions may be entered."""
    lowest = stack - (frames - 1) * SMALLEST_FRAME
    set_stack_limit(stack_limit() if lowest < stack_limit() else lowest)


@lowlevel
def stack_overflow() -> None:
    """A function is entered below the limit. Returns if more frames are allowed."""
    depth = count_frames(return_address(), entry_stack())
    if depth >= recursion_limit or entry_stack() < stack_limit():
        allow(stack_top, recursion_limit)
        raise RecursionError("maximum recursion depth exceeded")
    allow(entry_stack() + CHECK_FRAMES, recursion_limit - depth)


@lowlevel
def count_frames(at: word, stack: word) -> word:
    """The frames that a traceback would show."""
    count = 0
    site = find_site(at)
    while site:
        if load_u32(site + SITE_LINE):
            count += 1
        stack += load_u32(site + SITE_FRAME)
        site = find_site(load_word(stack - 8))
    return count


@lowlevel
def set_recursion_limit(frames: word) -> None:
    """sys.setrecursionlimit."""
    global recursion_limit
    recursion_limit = frames
    allow(stack_top, frames)


@lowlevel
def recursion_limit_now() -> word:
    """sys.getrecursionlimit."""
    return recursion_limit
