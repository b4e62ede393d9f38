"""From an exception to its handler: frame by frame, by the tables of call sites and functions.

The registers that calls preserve have their values of the call in each frame that is left: the functions further in
have saved them in their frames.
"""

from lowlevel import entry_stack, function_table, load_u32, load_word, lowlevel, resume, return_address
from lowlevel import save_registers, store_word, value, word
from traceback import FUNCTION_RECORD_SIZE, SITE_FRAME, SITE_FUNCTION, SITE_HANDLER, SITE_LINE, add_site, find_site
from uncaught import end_by

RECORD_SAVED = 8
RECORD_FRAME = 20

# The first register that calls preserve, and room for all registers: register n at n * 8.
FIRST_SAVED = 8
REGISTERS_AREA = 256
registers: word = 0


@lowlevel
def reserve_registers(area: word) -> None:
    global registers
    registers = area


@lowlevel
def caller_address() -> word:
    return return_address()


@lowlevel
def caller_stack() -> word:
    return entry_stack()


@lowlevel
def unwind(e: value, skip: word) -> None:
    """Goes on in the handler of an exception, or ends the program. Does not return.

    Adds each frame to the traceback, but for the innermost one if skip is 1.
    """
    save_registers(registers)
    stack = caller_stack()
    site = find_site(caller_address())
    skipped = skip
    while site:
        if load_u32(site + SITE_LINE):
            if skipped:
                skipped = 0
            else:
                add_site(e, site)
        record = function_table() + load_u32(site + SITE_FUNCTION) * FUNCTION_RECORD_SIZE
        handler = load_u32(site + SITE_HANDLER)
        stack += load_u32(site + SITE_FRAME)
        if handler != load_u32(record):
            if handler:
                resume(handler, stack - load_u32(record + RECORD_FRAME), registers)
            restore(load_u32(record + RECORD_SAVED) >> FIRST_SAVED, stack - 16)
        site = find_site(load_word(stack - 8))
    end_by(e)


@lowlevel
def restore(mask: word, place: word) -> None:
    """Notes what a frame has saved; bit 0 of mask is the first register, `place` where the first one saved stands."""
    register = registers + FIRST_SAVED * 8
    while mask:
        if mask & 1:
            store_word(register, load_word(place))
            place -= 8
        register += 8
        mask = mask >> 1
