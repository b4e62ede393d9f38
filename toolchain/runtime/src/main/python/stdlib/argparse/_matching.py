"""Which words of a command line belong to which argument."""

import re
from argparse._actions import ArgumentError
from argparse._names import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

_PATTERNS = {
    None: "(-*A-*)",
    OPTIONAL: "(-*A?-*)",
    ZERO_OR_MORE: "(-*[A-]*)",
    ONE_OR_MORE: "(-*A[A-]*)",
    REMAINDER: "([-AO]*)",
    PARSER: "(-*A[-AO]*)",
    SUPPRESS: "(-*-*)",
}
_EXPECTED = {
    None: "expected one argument",
    OPTIONAL: "expected at most one argument",
    ONE_OR_MORE: "expected at least one argument",
}


def _pattern(action):
    """What the kinds of an argument's words look like: A a value, O an option, - the mark of the end of options."""
    nargs = action.nargs
    pattern = _PATTERNS.get(nargs)
    if pattern is None:
        pattern = "(-*" + "-*".join("A" * nargs) + "-*)" if nargs else "(-*-*)"
    if action.option_strings:
        pattern = pattern.replace("-*", "").replace("-", "")
    return pattern


class Matching:
    """One run over a command line."""

    def __init__(self, parser, args, namespace):
        self.parser = parser
        self.args = args
        self.namespace = namespace
        self.seen = []
        self.given = []
        self.others = []
        self.positionals = [a for a in parser._all if not a.option_strings]
        self.options = {}
        kinds = []
        walk = iter(enumerate(args))
        for i, text in walk:
            if text == "--":
                kinds.append("-")
                kinds += ["A" for _ in walk]
                break
            option = parser.option_of(text)
            if option is None:
                kinds.append("A")
            else:
                self.options[i] = option
                kinds.append("O")
        self.kinds = "".join(kinds)

    def run(self):
        """Performs all actions; the words that mean nothing."""
        at = 0
        last = max(self.options, default=-1)
        while at <= last:
            following = min([i for i in self.options if i >= at])
            if at != following:
                end = self._take_positionals(at)
                if end > at:
                    at = end
                    continue
            if at not in self.options:
                self.others += self.args[at:following]
                at = following
            at = self._take_option(at)
        end = self._take_positionals(at)
        self.others += self.args[end:]
        return self.others

    def _perform(self, action, texts, option=None):
        if action not in self.seen:
            self.seen.append(action)
        value = self.parser.values_of(action, texts)
        if value is not action.default:
            self.given.append(action)
            for group in self.parser._exclusive:
                if action in group.members:
                    for other in group.members:
                        if other is not action and other in self.given:
                            raise ArgumentError(action, f"not allowed with argument {other.title()}")
        if value is not SUPPRESS:
            action(self.parser, self.namespace, value, option)

    def _take_positionals(self, at):
        """Gives as many positional arguments as possible the words from here; where they end."""
        found = None
        for count in range(len(self.positionals), 0, -1):
            pattern = "".join([_pattern(a) for a in self.positionals[:count]])
            found = re.match(pattern, self.kinds[at:])
            if found is not None:
                break
        if found is None:
            return at
        actions = self.positionals[:count]
        self.positionals = self.positionals[count:]
        for action, part in zip(actions, found.groups()):
            self._perform(action, self.args[at:at + len(part)])
            at += len(part)
        return at

    def _take_option(self, at):
        action, option, value = self.options[at]
        pending = []
        while True:
            if action is None:
                self.others.append(self.args[at])
                return at + 1
            if value is None:
                start = at + 1
                count = self._count(action, self.kinds[start:])
                end = start + count
                pending.append((action, self.args[start:end], option))
                break
            count = self._count(action, "A")
            if count == 0 and option[1] not in self.parser.prefix_chars and value != "":
                # several options of one letter
                pending.append((action, [], option))
                option = option[0] + value[0]
                value = value[1:] or None
                if option not in self.parser._options:
                    raise ArgumentError(action, f"ignored explicit argument {(option[1:] + (value or ''))!r}")
                action = self.parser._options[option]
                continue
            if count != 1:
                raise ArgumentError(action, f"ignored explicit argument {value!r}")
            end = at + 1
            pending.append((action, [value], option))
            break
        for action, texts, option in pending:
            self._perform(action, texts, option)
        return end

    def _count(self, action, kinds):
        """How many words an option takes."""
        found = re.match(_pattern(action), kinds)
        if found is None:
            message = _EXPECTED.get(action.nargs)
            if message is None:
                message = f"expected {action.nargs} argument{'' if action.nargs == 1 else 's'}"
            raise ArgumentError(action, message)
        return len(found.group(1))
