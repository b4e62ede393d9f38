"""Raising: every exception passes here."""

from lowlevel import TUPLE
from lowlevel import address, exported, is_type, load_u32, load_value, lowlevel, return_address, store_value
from lowlevel import store_word, unbound, value, word
from calls import call_function
from exceptions import EXCEPTION_CAUSE, EXCEPTION_CONTEXT, EXCEPTION_SUPPRESS, is_a, is_exception, is_exception_class
from exceptions import new_exception, new_exception_1, set_detail
from layout import TUPLE_ITEMS, length
from representation import repr_of
from strings import concat
from text import add_text, begin_text, end_text
from traceback import SITE_LINE, find_site
from typenames import type_name
from unwinding import unwind

# What a handler of compiled code is entered with, and the exception that is being handled: the context of others.
raised: value = None
handled: value = None


@lowlevel
def throw(e: value) -> None:
    """Raises an exception object anew."""
    set_context(e)
    go_on(e, 0)


@lowlevel
def go_on(e: value, skip: word) -> None:
    """Looks for a handler of an exception; skip: the innermost frame stands in its traceback already."""
    global raised
    raised = e
    unwind(e, skip)


@lowlevel
def set_context(e: value) -> None:
    """What is being handled becomes the context of e; e is taken out of that one's own chain of contexts."""
    if handled is None or handled is e:
        return
    o = handled
    while 1:
        context = load_value(address(o) + EXCEPTION_CONTEXT)
        if context is None:
            break
        if context is e:
            store_value(address(o) + EXCEPTION_CONTEXT, None)
            break
        o = context
    store_value(address(e) + EXCEPTION_CONTEXT, handled)


@exported("exception", 0, 0)
@lowlevel
def handled_now() -> value:
    """The exception that is being handled, or None."""
    return handled


@lowlevel
def exchange_handled(e: value) -> value:
    """Makes an exception, or None, the one that is being handled; gives what was."""
    global handled
    before = handled
    handled = e
    return before


@lowlevel
def raise_exception(c: value, message: value) -> value:
    """Raises an exception of a built-in class; message any value, unbound for none. Does not return."""
    throw(new_exception(c, 0, 0) if message is unbound else new_exception_1(c, message))
    return None


@lowlevel
def raise_value(o: value, cause: value) -> value:
    """`raise o from cause`, cause unbound if there is none. Does not return."""
    e = exception_from(o, "exceptions must derive from BaseException")
    if cause is not unbound:
        if cause is None:
            store_value(address(e) + EXCEPTION_CAUSE, None)
        else:
            store_value(
                address(e) + EXCEPTION_CAUSE, exception_from(cause, "exception causes must derive from BaseException")
            )
        store_word(address(e) + EXCEPTION_SUPPRESS, 1)
    throw(e)
    return None


@lowlevel
def exception_from(o: value, complaint: value) -> value:
    """An exception, made if o is a class of exceptions."""
    if is_exception(o):
        return o
    if not is_exception_class(o):
        raise TypeError(complaint)
    e = call_function(o, 0, 0)
    if not is_exception(e):
        start = begin_text()
        add_text("calling ")
        add_text(repr_of(o, 0))
        add_text(" should have returned an instance of BaseException, not ")
        add_text(type_name(e))
        raise TypeError(end_text(start))
    return e


@lowlevel
def reraise(e: value) -> value:
    """An exception goes on that the calling function has not handled. Does not return."""
    go_on(e, load_u32(find_site(return_address()) + SITE_LINE) != 0)
    return None


@lowlevel
def reraise_handled() -> value:
    """`raise` alone. Does not return."""
    if handled is None:
        raise RuntimeError("No active exception to reraise")
    go_on(handled, 1)
    return None


@lowlevel
def exception_matches(e: value, c: value) -> word:
    """Whether an exception is an instance of a class, or of one of the classes of a tuple."""
    if is_exception_class(c):
        return is_a(e, c)
    if is_type(c, TUPLE):
        for i in range(length(c)):
            check_class(load_value(address(c) + TUPLE_ITEMS + i * 8))
        for i in range(length(c)):
            if is_a(e, load_value(address(c) + TUPLE_ITEMS + i * 8)):
                return 1
        return 0
    check_class(c)
    return 0


@lowlevel
def check_class(c: value) -> None:
    if not is_exception_class(c):
        raise TypeError("catching classes that do not inherit from BaseException is not allowed")


@lowlevel
def raise_name_error(name: value) -> value:
    """A name that is not bound at module level, nor a builtin."""
    e = new_exception_1(NameError, join3("name '", name, "' is not defined"))
    set_detail(e, name)
    throw(e)
    return None


@lowlevel
def raise_unbound_local(name: value) -> value:
    """A local variable that is not bound yet."""
    raise UnboundLocalError(
        join3("cannot access local variable '", name, "' where it is not associated with a value")
    )


@lowlevel
def raise_unbound_free(name: value) -> value:
    """A variable of a function around that is not bound yet."""
    message = join3(
        "cannot access free variable '", name, "' where it is not associated with a value in enclosing scope"
    )
    e = new_exception_1(NameError, message)
    set_detail(e, name)
    throw(e)
    return None


@lowlevel
def join3(a: value, b: value, c: value) -> value:
    """Three strs in one."""
    return concat(concat(a, b), c)


@lowlevel
def join5(a: value, b: value, c: value, d: value, e: value) -> value:
    """Five strs in one."""
    return concat(join3(a, b, c), concat(d, e))


@lowlevel
def type_error(before: value, o: value, after: value) -> value:
    """TypeError with the name of o's type in the middle of its text."""
    raise TypeError(join3(before, type_name(o), after))


@lowlevel
def type_error_2(before: value, a: value, between: value, b: value, after: value) -> value:
    """TypeError with the names of two types in its text."""
    raise TypeError(join5(before, type_name(a), between, type_name(b), after))


@lowlevel
def unsupported(what: value) -> value:
    """What Python can and Taipan cannot yet."""
    raise NotImplementedError(concat(what, " is not supported yet"))
