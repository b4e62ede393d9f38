"""Memory: bump allocation from the end of the program's data to the stack."""

from lowlevel import STDERR
from lowlevel import entry_stack, lowlevel, object_at, store_word, ugt, value, word, zero_block
from arguments import ARGUMENTS_AREA, reserve_arguments
from machine import runtime_exit
from output import put_text
from recursion import start_stack
from unwinding import REGISTERS_AREA, reserve_registers

heap_start: word = 0
heap_next: word = 0
heap_end: word = 0

# What is zero already: from heap_next to heap_zeroed, whole blocks up to heap_end. Blocks become zero without being fetched into the
# cache first, a few before they are needed.
heap_zeroed: word = 0
BLOCK = 64
AHEAD = 256

# Bytes that are kept for the objects of an exception that tells that memory is used up, and how many it needs at least.
RESERVE = 65536
LEAST = 4096
reserve: word = 65536

# No object and no count of items can be larger than the machine's memory.
SIZE_LIMIT = 0xffffffff


@lowlevel
def runtime_start(start: word, end: word) -> None:
    """Takes over the heap, start and end multiples of 16, before the program runs."""
    global heap_start, heap_next, heap_end, heap_zeroed
    heap_start = start
    heap_next = (start + REGISTERS_AREA + ARGUMENTS_AREA + BLOCK - 1) & -BLOCK
    heap_zeroed = heap_next
    heap_end = (end & -BLOCK) - RESERVE
    reserve_registers(start)
    reserve_arguments(start + REGISTERS_AREA)
    start_stack(entry_stack())


@lowlevel
def take(type: word, size: word) -> word:
    """Address of a fresh object of a type id, all zeros behind its header; size in bytes, rounded up to 16."""
    global heap_next
    start = heap_next
    rounded = (size + 15) & -16
    end = start + rounded
    if ugt(end, heap_zeroed):
        extend_zeros(end)
    heap_next = end
    store_word(start, type << 32 | rounded)
    return start


@lowlevel
def extend_zeros(end: word) -> None:
    """Zeros up to an address, and a little further."""
    global heap_zeroed
    if ugt(end, heap_end):
        memory_error()
    limit = (end + AHEAD) & -BLOCK
    if ugt(limit, heap_end):
        limit = heap_end
    p = heap_zeroed
    while p < limit:
        zero_block(p)
        p += BLOCK
    heap_zeroed = p


@lowlevel
def memory_error() -> None:
    open_reserve()
    raise MemoryError


@lowlevel
def open_reserve() -> None:
    """Gives what is kept for the exception itself, once; there is nothing left to do when that is used up."""
    global heap_end, reserve
    if heap_end - heap_next < LEAST:
        if reserve == 0:
            put_text(STDERR, "MemoryError\n")
            runtime_exit(1)
        heap_end += reserve
        reserve = 0


@lowlevel
def allocate(type: word, size: word) -> value:
    """A fresh object of a type id, all zeros behind its header; size in bytes, rounded up to 16."""
    return object_at(take(type, size), type)


@lowlevel
def checked_product(count: word, size: word) -> word:
    """count × size, both non-negative; MemoryError if no memory can hold so much."""
    if count == 0:
        return 0
    if count > SIZE_LIMIT or size > SIZE_LIMIT:
        raise MemoryError
    product = count * size
    if ugt(product, SIZE_LIMIT):
        raise MemoryError
    return product
