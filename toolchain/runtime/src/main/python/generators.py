"""Generators: a GENERATOR holds the code that resumes it, where it waits, and all that lives across its yields. A COROUTINE
is the same of another type.
"""

from lowlevel import COROUTINE, GENERATOR, TUPLE
from lowlevel import address, alloc, call_code_1, is_type, load_value, load_word, lowlevel, method, store_value
from lowlevel import store_word, tag_int, unbound, untag_int, value, word
from attributes import attribute, attribute_of
from callbacks import call_0, call_1
from calls import call_function
from class_layout import is_instance
from classes import is_subclass
from errors import exception_from, exception_matches, exchange_handled, go_on, handled_now, join3
from errors import set_context, throw
from exceptions import EXCEPTION_CAUSE, EXCEPTION_CONTEXT, EXCEPTION_SUPPRESS, is_exception, is_exception_class, new_exception, new_exception_1
from iteration import iter_item
from layout import FUNCTION_CODE, copy_items, items_of, length
from protocols import begin_step, ended, last_stop_value, went_on
from typenames import type_name

GENERATOR_CODE = 8
GENERATOR_STATE = 16
GENERATOR_FUNCTION = 24
GENERATOR_RESULT = 32
GENERATOR_RUNNING = 40
GENERATOR_HANDLED = 48
GENERATOR_OUTER = 56
GENERATOR_SLOTS = 64

# States: 0 at the start, an even number at a yield, an odd one at a `yield from` or an await, or:
ENDED_GENERATOR = -1


@lowlevel
def generator_build(template: value, slots: word, count: word, items: word) -> value:
    """A generator that begins with `count` values in its slots; the code of a function resumes it."""
    return build(GENERATOR, template, slots, count, items)


@lowlevel
def coroutine_build(template: value, slots: word, count: word, items: word) -> value:
    """The same for a coroutine."""
    return build(COROUTINE, template, slots, count, items)


@lowlevel
def build(type: word, template: value, slots: word, count: word, items: word) -> value:
    g = alloc(type, GENERATOR_SLOTS + slots * 8)
    p = address(g)
    store_word(p + GENERATOR_CODE, load_word(address(template) + FUNCTION_CODE))
    store_value(p + GENERATOR_STATE, tag_int(0))
    store_value(p + GENERATOR_FUNCTION, template)
    store_value(p + GENERATOR_RESULT, None)
    store_value(p + GENERATOR_HANDLED, None)
    copy_items(p + GENERATOR_SLOTS, items, count)
    return g


@lowlevel
def is_resumable(o: value) -> word:
    """Whether it is a GENERATOR or a COROUTINE."""
    return is_type(o, GENERATOR) or is_type(o, COROUTINE)


@lowlevel
def kind_name(g: value) -> value:
    return "coroutine" if is_type(g, COROUTINE) else "generator"


@lowlevel
def check_not_awaited(g: value) -> None:
    """A generator that has ended gives nothing more; a coroutine must not be asked."""
    if is_type(g, COROUTINE):
        raise RuntimeError("cannot reuse already awaited coroutine")


@lowlevel
def generator_state(g: value) -> word:
    return untag_int(load_value(address(g) + GENERATOR_STATE))


@lowlevel
def end_generator(g: value) -> None:
    store_value(address(g) + GENERATOR_STATE, tag_int(ENDED_GENERATOR))
    store_word(address(g) + GENERATOR_RUNNING, 0)


@lowlevel
def generator_resume(g: value, sent: value) -> value:
    """Goes on until the next yield; unbound at the end. sent: unbound if its result is an exception to raise."""
    p = address(g)
    if load_word(p + GENERATOR_RUNNING):
        raise ValueError(join3(kind_name(g), " already executing", ""))
    if generator_state(g) == ENDED_GENERATOR:
        check_not_awaited(g)
        store_value(p + GENERATOR_RESULT, None)
        return unbound
    store_word(p + GENERATOR_RUNNING, 1)
    before = handled_now()
    store_value(p + GENERATOR_OUTER, before)
    inside = load_value(p + GENERATOR_HANDLED)
    if inside is not None:
        exchange_handled(inside)
    x = call_code_1(load_word(p + GENERATOR_CODE), g, sent)
    exchange_handled(before)
    store_word(p + GENERATOR_RUNNING, 0)
    if x is unbound:
        end_generator(g)
        begin_step()
    return x


@lowlevel
def generator_handles(g: value, e: value) -> value:
    """Code of a generator begins to handle an exception, or None: none of its own; gives what it handled before."""
    p = address(g)
    before = load_value(p + GENERATOR_HANDLED)
    store_value(p + GENERATOR_HANDLED, e)
    exchange_handled(load_value(p + GENERATOR_OUTER) if e is None else e)
    return before


@lowlevel
def generator_next(g: value) -> value:
    """The next item, or unbound at the end."""
    return generator_resume(g, None)


@lowlevel
def generator_raise(g: value) -> value:
    """Raises the exception that was thrown into a generator. Does not return."""
    raise_inside(g, thrown(load_value(address(g) + GENERATOR_RESULT)))
    return None


@lowlevel
def thrown(e: value) -> value:
    """The exception that is meant by an argument of throw()."""
    complaint = "exceptions must be classes or instances deriving from BaseException"
    return exception_from(e, join3(complaint, ", not ", type_name(e)))


@lowlevel
def raise_inside(g: value, e: value) -> None:
    """Raises in the code of a generator: its context is what that code handles, not what the caller does."""
    if load_value(address(g) + GENERATOR_HANDLED) is not None:
        set_context(e)
    go_on(e, 0)


@lowlevel
def generator_failed(g: value, e: value) -> value:
    """An exception has left the code of a generator. Does not return."""
    end_generator(g)
    if exception_matches(e, StopIteration):
        stop_escaped(e, join3(kind_name(g), " raised StopIteration", ""))
    go_on(e, 1)
    return None


@lowlevel
def async_generator_failed(g: value, e: value) -> value:
    """The same for the code of an asynchronous generator."""
    end_generator(g)
    if exception_matches(e, StopIteration):
        stop_escaped(e, "async generator raised StopIteration")
    if exception_matches(e, StopAsyncIteration):
        stop_escaped(e, "async generator raised StopAsyncIteration")
    go_on(e, 1)
    return None


@lowlevel
def stop_escaped(e: value, message: value) -> None:
    """The code of a generator must not raise what stands for its end: RuntimeError."""
    failure = new_exception_1(RuntimeError, message)
    store_value(address(failure) + EXCEPTION_CAUSE, e)
    store_value(address(failure) + EXCEPTION_CONTEXT, e)
    store_word(address(failure) + EXCEPTION_SUPPRESS, 1)
    go_on(failure, 0)


@lowlevel
def stop_generator(g: value) -> value:
    """The end of a generator, where it is no end of a loop."""
    result = load_value(address(g) + GENERATOR_RESULT)
    store_value(address(g) + GENERATOR_RESULT, None)
    throw(new_exception(StopIteration, 0, 0) if result is None else new_exception_1(StopIteration, result))
    return None


@method("generator", "send", 1, 1)
@method("coroutine", "send", 1, 1)
@lowlevel
def generator_send(self: value, x: value) -> value:
    if x is not None and generator_state(self) == 0 and load_word(address(self) + GENERATOR_RUNNING) == 0:
        raise TypeError(join3("can't send non-None value to a just-started ", kind_name(self), ""))
    item = generator_resume(self, x)
    return stop_generator(self) if item is unbound else item


@method("generator", "__next__", 0, 0)
@lowlevel
def generator_next_method(self: value) -> value:
    item = generator_resume(self, None)
    return stop_generator(self) if item is unbound else item


@method("generator", "throw", 1, 3)
@method("coroutine", "throw", 1, 3)
@lowlevel
def generator_throw(self: value, e: value, argument: value, traceback: value) -> value:
    """Throws an exception, or one made from its class and an argument or arguments, as before Python 3.12."""
    if argument is not unbound and argument is not None:
        if is_exception(e):
            raise TypeError("instance exception may not have a separate value")
        if is_exception(argument):
            e = argument
        elif is_type(argument, TUPLE):
            e = call_function(e, length(argument), items_of(argument))
        else:
            e = call_1(e, argument)
    if generator_state(self) & 1 == 0 or generator_state(self) == ENDED_GENERATOR:
        e = thrown(e)
    item = throw_into(self, e)
    return stop_generator(self) if item is unbound else item


@lowlevel
def throw_into(g: value, e: value) -> value:
    """Raises an exception where a generator waits; the next item, or unbound at the end."""
    state = generator_state(g)
    if state == ENDED_GENERATOR:
        check_not_awaited(g)
    if state == 0 or state == ENDED_GENERATOR:
        end_generator(g)
        go_on(e, 0)
    store_value(address(g) + GENERATOR_RESULT, e)
    return generator_resume(g, unbound)


@method("generator", "close", 0, 0)
@method("coroutine", "close", 0, 0)
@lowlevel
def generator_close(self: value) -> None:
    state = generator_state(self)
    if state == 0 or state == ENDED_GENERATOR:
        end_generator(self)
    else:
        close_waiting(self)


def close_waiting(g):
    try:
        throw_exit(g)
    except (GeneratorExit, StopIteration):
        return None
    return None


@lowlevel
def throw_exit(g: value) -> value:
    if throw_into(g, new_exception(GeneratorExit, 0, 0)) is not unbound:
        raise RuntimeError(join3(kind_name(g), " ignored GeneratorExit", ""))
    return None


@lowlevel
def delegate_next(g: value, walk: value, sent: value, index: word) -> value:
    """The next item for `yield from`, or unbound at the end of what is walked."""
    if sent is unbound:
        e = load_value(address(g) + GENERATOR_RESULT)
        if not is_resumable(walk):
            return throw_into_special(g, walk, e)
        if is_exit(e):
            generator_close(walk)
            raise_inside(g, thrown(e))
        return throw_into(walk, thrown(e) if generator_state(walk) & 1 == 0 else e)
    if is_resumable(walk):
        return generator_resume(walk, sent)
    if sent is not None:
        return send_to_special(walk, sent)
    begin_step()
    return iter_item(walk, index)


@lowlevel
def delegate_result(walk: value) -> value:
    """What `yield from` gives."""
    return load_value(address(walk) + GENERATOR_RESULT) if is_resumable(walk) else last_stop_value()


@lowlevel
def send_to_special(walk: value, sent: value) -> value:
    """`walk.send(sent)` for what is no generator."""
    return call_next_2(attribute_of(walk, "send"), sent)


@lowlevel
def is_exit(e: value) -> word:
    """Whether an argument of throw() means GeneratorExit."""
    if is_exception_class(e):
        return is_subclass(e, GeneratorExit)
    return is_exception(e) and exception_matches(e, GeneratorExit)


@lowlevel
def throw_into_special(g: value, walk: value, e: value) -> value:
    """`walk.throw(e)`, if there is such a method: else e is raised in the code of g."""
    if not is_instance(walk):
        raise_inside(g, thrown(e))
    if is_exit(e):
        if attribute(walk, "close", 0) is not unbound:
            call_0(attribute(walk, "close", 0))
        raise_inside(g, thrown(e))
    f = attribute(walk, "throw", 0)
    if f is unbound:
        raise_inside(g, thrown(e))
    return call_next_2(f, e)


def call_next_2(f, x):
    try:
        return went_on(f(x))
    except StopIteration as e:
        return ended(e)
