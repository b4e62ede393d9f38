"""Options of command lines as in C (CPython's module getopt)."""


class GetoptError(Exception):
    """A wrong option."""

    def __init__(self, msg, opt=""):
        super().__init__(msg, opt)
        self.msg = msg
        self.opt = opt

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options in front, and the other arguments."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    options = []
    while args and args[0].startswith("-") and args[0] != "-":
        if args[0] == "--":
            args = args[1:]
            break
        args = _option(options, args, shortopts, longopts)
    return options, args


def gnu_getopt(args, shortopts, longopts=[]):
    """The options anywhere, and the other arguments; a `+` in front of the letters ends options at the first other."""
    longopts = [longopts] if isinstance(longopts, str) else list(longopts)
    all_in_front = shortopts.startswith("+")
    shortopts = shortopts.removeprefix("+")
    options = []
    others = []
    while args:
        if args[0] == "--":
            others += args[1:]
            break
        if args[0].startswith("-") and args[0] != "-":
            args = _option(options, args, shortopts, longopts)
        elif all_in_front:
            others += args
            break
        else:
            others.append(args[0])
            args = args[1:]
    return options, others


def _option(options, args, shortopts, longopts):
    """Takes the options of a word; the words behind them."""
    word, rest = args[0], args[1:]
    if word.startswith("--"):
        name, equals, value = word[2:].partition("=")
        takes_value, name = _long(name, longopts)
        if takes_value and not equals:
            if not rest:
                raise GetoptError(f"option --{name} requires argument", name)
            value, rest = rest[0], rest[1:]
        elif equals and not takes_value:
            raise GetoptError(f"option --{name} must not have an argument", name)
        options.append(("--" + name, value))
        return rest
    letters = word[1:]
    while letters:
        letter, letters = letters[0], letters[1:]
        place = shortopts.find(letter)
        if place < 0 or letter == ":":
            raise GetoptError(f"option -{letter} not recognized", letter)
        value = ""
        if shortopts.startswith(":", place + 1):
            if not letters:
                if not rest:
                    raise GetoptError(f"option -{letter} requires argument", letter)
                letters, rest = rest[0], rest[1:]
            value, letters = letters, ""
        options.append(("-" + letter, value))
    return rest


def _long(name, longopts):
    """Whether the option that a name abbreviates takes a value, and its whole name."""
    possible = [o for o in longopts if o.startswith(name)]
    if not possible:
        raise GetoptError(f"option --{name} not recognized", name)
    if name in possible:
        return False, name
    if name + "=" in possible:
        return True, name
    if len(possible) > 1:
        raise GetoptError(f"option --{name} not a unique prefix", name)
    return possible[0].endswith("="), possible[0].removesuffix("=")
