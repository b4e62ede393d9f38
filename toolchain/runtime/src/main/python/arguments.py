"""Arguments and parameters: what compiled code does not bind itself (CPython's `initialize_locals`, with its texts)."""

from lowlevel import address, load_value, load_word, lowlevel, shr, store_value, unbound, value, word
from dicts import dict_set, new_dict
from layout import FUNCTION_DEFAULTS, FUNCTION_KEYWORD_DEFAULTS, FUNCTION_PARAMETER_NAMES, FUNCTION_QUALIFIED_NAME
from layout import FUNCTION_SHAPE, copy_items, items_of, length
from strings import equal_text, str_from_int
from text import add_char, add_text, begin_text, end_text
from tuples import tuple_build

# Fields of FUNCTION_SHAPE.
COUNT_MASK = 0xffff
POSITIONAL_ONLY_SHIFT = 16
KEYWORD_ONLY_SHIFT = 32
EXTRA_POSITIONAL_SHIFT = 48
EXTRA_KEYWORDS_SHIFT = 49
BUILTIN_SHIFT = 50

# Memory for the arguments of one call: as many as a function may have parameters.
ARGUMENTS_AREA = 2048
arguments: word = 0


@lowlevel
def reserve_arguments(area: word) -> None:
    global arguments
    arguments = area


@lowlevel
def positional_count(function: value) -> word:
    return load_word(address(function) + FUNCTION_SHAPE) & COUNT_MASK


@lowlevel
def positional_only_count(function: value) -> word:
    return shr(load_word(address(function) + FUNCTION_SHAPE), POSITIONAL_ONLY_SHIFT) & COUNT_MASK


@lowlevel
def keyword_only_count(function: value) -> word:
    return shr(load_word(address(function) + FUNCTION_SHAPE), KEYWORD_ONLY_SHIFT) & COUNT_MASK


@lowlevel
def takes_extra_positional(function: value) -> word:
    return shr(load_word(address(function) + FUNCTION_SHAPE), EXTRA_POSITIONAL_SHIFT) & 1


@lowlevel
def takes_extra_keywords(function: value) -> word:
    return shr(load_word(address(function) + FUNCTION_SHAPE), EXTRA_KEYWORDS_SHIFT) & 1


@lowlevel
def takes_self(function: value) -> word:
    """Whether a function is a method where a class has it: all are but what Python has as builtin functions."""
    return shr(load_word(address(function) + FUNCTION_SHAPE), BUILTIN_SHIFT) & 1 == 0


@lowlevel
def parameter_count(function: value) -> word:
    """Number of all parameters, `*args` and `**kwargs` among them."""
    return length(load_value(address(function) + FUNCTION_PARAMETER_NAMES))


@lowlevel
def parameter_names(function: value) -> word:
    """Address of the names of the parameters."""
    return items_of(load_value(address(function) + FUNCTION_PARAMETER_NAMES))


@lowlevel
def bind_arguments(function: value, count: word, items: word, names: value) -> word:
    """Address of a value for each parameter of a function of the program, good until arguments are bound again.

    The last arguments have keywords, whose names are a tuple, or None.
    """
    given = count if names is None else count - length(names)
    positional = positional_count(function)
    total = positional + keyword_only_count(function)
    frame = arguments
    for i in range(total):
        store_value(frame + i * 8, unbound)
    copy_items(frame, items, given if given < positional else positional)
    if takes_extra_positional(function):
        more = given - positional if given > positional else 0
        store_value(frame + total * 8, tuple_build(more, items + (given - more) * 8))
    if takes_extra_keywords(function):
        store_value(frame + (total + takes_extra_positional(function)) * 8, new_dict())
    if names is not None:
        bind_keywords(function, frame, items + given * 8, names)
    if given > positional and not takes_extra_positional(function):
        too_many_arguments(function, frame, given)
    fill_defaults(function, frame)
    fill_keyword_defaults(function, frame)
    return frame


@lowlevel
def bind_keywords(function: value, frame: word, values: word, names: value) -> None:
    """Takes the arguments with keywords."""
    for i in range(length(names)):
        name = load_value(items_of(names) + i * 8)
        place = find_parameter(function, name)
        x = load_value(values + i * 8)
        if place < 0:
            if not takes_extra_keywords(function):
                unexpected_keyword(function, name, names)
            dict_set(load_value(frame + (parameter_count(function) - 1) * 8), name, x)
        elif load_value(frame + place * 8) is not unbound:
            start = begin_text()
            add_called(function)
            add_text("got multiple values for argument '")
            add_text(name)
            add_text("'")
            raise TypeError(end_text(start))
        else:
            store_value(frame + place * 8, x)


@lowlevel
def find_parameter(function: value, name: value) -> word:
    """Number of the parameter that takes a keyword, or -1."""
    names = parameter_names(function)
    end = positional_count(function) + keyword_only_count(function)
    for i in range(positional_only_count(function), end):
        if same_name(load_value(names + i * 8), name):
            return i
    return -1


@lowlevel
def fill_defaults(function: value, frame: word) -> None:
    """Defaults of positional parameters; complains about those that have none."""
    positional = positional_count(function)
    defaults = load_value(address(function) + FUNCTION_DEFAULTS)
    required = positional if defaults is None else positional - length(defaults)
    if count_unbound(frame, 0, required):
        missing_arguments(function, frame, 0, required, "positional")
    for i in range(required, positional):
        if load_value(frame + i * 8) is unbound:
            store_value(frame + i * 8, load_value(items_of(defaults) + (i - required) * 8))


@lowlevel
def fill_keyword_defaults(function: value, frame: word) -> None:
    """The same for keyword-only parameters."""
    positional = positional_count(function)
    only = keyword_only_count(function)
    defaults = load_value(address(function) + FUNCTION_KEYWORD_DEFAULTS)
    if defaults is not None:
        for i in range(only):
            place = frame + (positional + i) * 8
            if load_value(place) is unbound:
                store_value(place, load_value(items_of(defaults) + i * 8))
    if count_unbound(frame, positional, positional + only):
        missing_arguments(function, frame, positional, positional + only, "keyword-only")


@lowlevel
def count_unbound(frame: word, start: word, end: word) -> word:
    count = 0
    for i in range(start, end):
        if load_value(frame + i * 8) is unbound:
            count += 1
    return count


@lowlevel
def add_called(function: value) -> None:
    """Begins a complaint about a call of a function."""
    add_text(load_value(address(function) + FUNCTION_QUALIFIED_NAME))
    add_text("() ")


@lowlevel
def add_count(count: word) -> None:
    add_text(str_from_int(count))


@lowlevel
def add_plural(count: word) -> None:
    if count != 1:
        add_text("s")


@lowlevel
def too_many_arguments(function: value, frame: word, given: word) -> None:
    positional = positional_count(function)
    only = keyword_only_count(function)
    more = only - count_unbound(frame, positional, positional + only)
    defaults = load_value(address(function) + FUNCTION_DEFAULTS)
    start = begin_text()
    add_called(function)
    add_text("takes ")
    if defaults is not None:
        add_text("from ")
        add_count(positional - length(defaults))
        add_text(" to ")
    add_count(positional)
    add_text(" positional argument")
    add_plural(positional if defaults is None else 2)
    add_text(" but ")
    add_count(given)
    if more:
        add_text(" positional argument")
        add_plural(given)
        add_text(" (and ")
        add_count(more)
        add_text(" keyword-only argument")
        add_plural(more)
        add_text(")")
    add_text(" was given" if given == 1 and more == 0 else " were given")
    raise TypeError(end_text(start))


@lowlevel
def missing_arguments(function: value, frame: word, first: word, end: word, kind: value) -> None:
    """TypeError that lists the parameters from `first` to `end` that have no value."""
    missing = count_unbound(frame, first, end)
    names = parameter_names(function)
    start = begin_text()
    add_called(function)
    add_text("missing ")
    add_count(missing)
    add_text(" required ")
    add_text(kind)
    add_text(" argument")
    add_plural(missing)
    add_text(": ")
    shown = 0
    for i in range(first, end):
        if load_value(frame + i * 8) is unbound:
            if shown:
                if missing > 2:
                    add_text(",")
                add_text(" and " if shown == missing - 1 else " ")
            add_text("'")
            add_text(load_value(names + i * 8))
            add_text("'")
            shown += 1
    raise TypeError(end_text(start))


@lowlevel
def unexpected_keyword(function: value, name: value, names: value) -> None:
    """No parameter takes the keyword `name`; names: all keywords of the call."""
    known = parameter_names(function)
    start = begin_text()
    add_called(function)
    wrong = 0
    for i in range(positional_only_count(function)):
        parameter = load_value(known + i * 8)
        if find_name(names, parameter) >= 0:
            add_text(", " if wrong else "got some positional-only arguments passed as keyword arguments: '")
            add_text(parameter)
            wrong += 1
    if wrong == 0:
        add_text("got an unexpected keyword argument '")
        add_text(name)
    add_text("'")
    raise TypeError(end_text(start))


@lowlevel
def find_name(names: value, name: value) -> word:
    """Number of a name in a tuple of names, or -1."""
    for i in range(length(names)):
        if same_name(load_value(items_of(names) + i * 8), name):
            return i
    return -1


@lowlevel
def same_name(a: value, b: value) -> word:
    """Whether two strs are equal; names of one program are mostly one object."""
    return a is b or equal_text(a, b)


# Builtins as values


@lowlevel
def check_keywords(names: value, known: value, function: value) -> word:
    """Number of keywords of a call of a builtin; complains about those that it does not know. `**` takes all."""
    if find_name(known, "**") >= 0:
        return length(names)
    for i in range(length(names)):
        name = load_value(items_of(names) + i * 8)
        if find_name(known, name) < 0:
            start = begin_text()
            if length(known):
                add_text("'")
                add_text(name)
                add_text("' is an invalid keyword argument for ")
                add_text(function)
                add_text("()")
            else:
                add_text(function)
                add_text("() takes no keyword arguments")
            raise TypeError(end_text(start))
    return length(names)


@lowlevel
def check_positions(names: value, positions: value, count: word, most: word, function: value) -> None:
    """Complains about keywords for arguments that are among the `count` positional ones too; positions: the names of
    those, most: how many arguments there can be."""
    if count + length(names) > most:
        start = begin_text()
        add_text(function)
        add_text("() takes at most ")
        add_text(str_from_int(most))
        add_text(" argument (" if most == 1 else " arguments (")
        add_text(str_from_int(count + length(names)))
        add_text(" given)")
        raise TypeError(end_text(start))
    for i in range(count):
        name = load_value(items_of(positions) + i * 8)
        if length(name) and find_name(names, name) >= 0:
            start = begin_text()
            add_text("argument for ")
            add_text(function)
            add_text("() given by name ('")
            add_text(name)
            add_text("') and position (")
            add_text(str_from_int(i + 1))
            add_char(ord(")"))
            raise TypeError(end_text(start))


@lowlevel
def take_keyword(names: value, count: word, items: word, name: value) -> value:
    """The argument with a keyword among `count` arguments, or unbound."""
    if names is None:
        return unbound
    if equal_text(name, "**"):
        return keywords_as_dict(names, items + (count - length(names)) * 8)
    i = find_name(names, name)
    return unbound if i < 0 else load_value(items + (count - length(names) + i) * 8)


@lowlevel
def keywords_as_dict(names: value, items: word) -> value:
    """The DICT of names and the values at an address."""
    dict = new_dict()
    for i in range(length(names)):
        dict_set(dict, load_value(items_of(names) + i * 8), load_value(items + i * 8))
    return dict
