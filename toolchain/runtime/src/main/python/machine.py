"""The end of a program, wanted or not."""

from lowlevel import HOST, HOST_EXIT, STDERR
from lowlevel import lowlevel, store_32, value, word
from console import put_hex
from output import put_int, put_text

TRAP_EXIT_CODE = 70


@lowlevel
def runtime_exit(code: word) -> None:
    """Ends the program."""
    store_32(HOST + HOST_EXIT, code)
    while 1:
        pass


@lowlevel
def fatal_trap(cause: word, pc: word, tval: word) -> None:
    """A machine trap, which no Python program should be able to cause: says so on stderr."""
    put_text(STDERR, "taipan: machine trap: ")
    put_text(STDERR, trap_name(cause))
    put_text(STDERR, " at pc 0x")
    put_hex(STDERR, pc, 16)
    put_text(STDERR, ", mcause ")
    put_int(STDERR, cause)
    put_text(STDERR, ", mtval 0x")
    put_hex(STDERR, tval, 16)
    put_text(STDERR, "\n")
    runtime_exit(TRAP_EXIT_CODE)


@lowlevel
def trap_name(cause: word) -> value:
    """Name of an exception of the privileged specification (table 14)."""
    if cause == 0:
        return "instruction address misaligned"
    if cause == 1:
        return "instruction access fault"
    if cause == 2:
        return "illegal instruction"
    if cause == 3:
        return "breakpoint"
    if cause == 4:
        return "load address misaligned"
    if cause == 5:
        return "load access fault"
    if cause == 6:
        return "store address misaligned"
    if cause == 7:
        return "store access fault"
    return "unexpected trap"
