"""sys.getrecursionlimit and sys.setrecursionlimit; the limit of digits; operator.index."""

from lowlevel import entry_stack, exported, lowlevel, return_address, tag_int, value
from big_arithmetic import is_integer
from big_text import change_digit_limit, digit_limit
from errors import join3, type_error
from integers import index_word, is_number, number
from recursion import count_frames, recursion_limit_now, set_recursion_limit
from strings import concat, str_from_int

LARGEST_LIMIT = 0x7fffffff


@exported("getrecursionlimit", 0, 0)
@lowlevel
def get_recursion_limit() -> value:
    return tag_int(recursion_limit_now())


@exported("setrecursionlimit", 1, 1)
@lowlevel
def change_recursion_limit(limit: value) -> None:
    frames = index_word(limit)
    if frames > LARGEST_LIMIT or frames < -LARGEST_LIMIT - 1:
        raise OverflowError("Python int too large to convert to C int")
    if frames < 1:
        raise ValueError("recursion limit must be greater or equal than 1")
    # CPython counts the call of setrecursionlimit, too
    depth = count_frames(return_address(), entry_stack()) + 1
    if depth >= frames:
        raise RecursionError(
            concat(
                join3("cannot set the recursion limit to ", str_from_int(frames), " at the recursion depth "),
                concat(str_from_int(depth), ": the limit is too low"),
            )
        )
    set_recursion_limit(frames)


@exported("index", 1, 1)
@lowlevel
def operator_index(o: value) -> value:
    if not is_integer(o):
        type_error("'", o, "' object cannot be interpreted as an integer")
    return tag_int(number(o)) if is_number(o) else o


@exported("get_int_max_str_digits", 0, 0)
@lowlevel
def get_digit_limit() -> value:
    return tag_int(digit_limit())


@exported("set_int_max_str_digits", 1, 1)
@lowlevel
def set_digit_limit(limit: value) -> None:
    n = index_word(limit)
    if n != 0 and n < 640:
        raise ValueError("maxdigits must be 0 or larger than 640")
    change_digit_limit(n)
