"""The parser of command lines."""

import re
import sys
from argparse._actions import ArgumentError, ArgumentTypeError, Namespace
from argparse._groups import Container
from argparse._help import HelpFormatter
from argparse._matching import Matching
from argparse._names import OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

_NEGATIVE = re.compile(r"-\d+$|-\d*\.\d+$")


class ArgumentParser(Container):
    """Knows the arguments of a program."""

    def __init__(
        self, prog=None, usage=None, description=None, epilog=None, parents=[], formatter_class=HelpFormatter,
        prefix_chars="-", fromfile_prefix_chars=None, argument_default=None, conflict_handler="error", add_help=True,
        allow_abbrev=True, exit_on_error=True
    ):
        super().__init__(description, prefix_chars, argument_default, conflict_handler)
        if fromfile_prefix_chars is not None:
            raise NotImplementedError("arguments from files are not supported yet (taipan)")
        self.prog = sys.argv[0].rpartition("/")[2] if prog is None else prog
        self.usage = usage
        self.epilog = epilog
        self.formatter_class = formatter_class
        self.add_help = add_help
        self.allow_abbrev = allow_abbrev
        self.exit_on_error = exit_on_error
        self._positionals = self.add_argument_group("positional arguments")
        self._optionals = self.add_argument_group("options")
        self._subparsers = None
        self._commands = None
        if add_help:
            dash = "-" if "-" in prefix_chars else prefix_chars[0]
            self.add_argument(
                dash + "h", dash * 2 + "help", action="help", default=SUPPRESS, help="show this help message and exit"
            )
        for parent in parents:
            self._take_over(parent)

    def _take_over(self, parent):
        for group in parent._groups:
            if group is parent._positionals or group is parent._optionals:
                place = self
            else:
                place = self.add_argument_group(group.title, group.description)
            for action in group.members:
                place._add_action(action)
        self._defaults.update(parent._defaults)

    def _add_action(self, action):
        return (self._optionals if action.option_strings else self._positionals)._add_action(action)

    def add_subparsers(self, *, title=None, description=None, prog=None, parser_class=None, **options):
        if self._commands is not None:
            self.error("cannot have multiple subparser arguments")
        place = self
        if title is not None or description is not None:
            place = self.add_argument_group("subcommands" if title is None else title, description)
        if prog is None:
            formatter = self.formatter()
            positionals = [a for a in self._all if not a.option_strings]
            formatter.add_usage(self.usage, positionals, self._exclusive, "")
            prog = formatter.format_help().strip()
        options.setdefault("required", False)
        self._commands = place.add_argument(
            action="parsers", prog=prog, parser_class=parser_class or type(self), **options
        )
        return self._commands

    # Parsing

    def parse_args(self, args=None, namespace=None):
        found, others = self.parse_known_args(args, namespace)
        if others:
            self.error("unrecognized arguments: " + " ".join(others))
        return found

    def parse_known_args(self, args=None, namespace=None):
        """The values, and the arguments that mean nothing."""
        args = list(sys.argv[1:] if args is None else args)
        if namespace is None:
            namespace = Namespace()
        for action in self._all:
            if action.dest is not SUPPRESS and action.default is not SUPPRESS and not hasattr(namespace, action.dest):
                setattr(namespace, action.dest, action.default)
        for dest, value in self._defaults.items():
            if not hasattr(namespace, dest):
                setattr(namespace, dest, value)
        if not self.exit_on_error:
            return self._parse(args, namespace)
        try:
            return self._parse(args, namespace)
        except ArgumentError as e:
            self.error(str(e))

    parse_intermixed_args = parse_args

    def _parse(self, args, namespace):
        matching = Matching(self, args, namespace)
        others = matching.run()
        missing = []
        for action in self._all:
            if action in matching.seen:
                continue
            if action.required:
                missing.append(action.title())
            elif isinstance(action.default, str) and getattr(namespace, action.dest, None) is action.default:
                setattr(namespace, action.dest, self._value(action, action.default))
        if missing:
            self.error("the following arguments are required: " + ", ".join(missing))
        for group in self._exclusive:
            if group.required and not any([a in matching.given for a in group.members]):
                names = [a.title() for a in group.members if a.help is not SUPPRESS]
                self.error(f"one of the arguments {' '.join(names)} is required")
        others += namespace.__dict__.pop("_unrecognized_args", [])
        return namespace, others

    def option_of(self, text):
        """What an argument that may be an option is: None for a positional one, else action, option and value."""
        if not text or text[0] not in self.prefix_chars:
            return None
        if text in self._options:
            return self._options[text], text, None
        if len(text) == 1:
            return None
        name, equals, value = text.partition("=")
        if equals and name in self._options:
            return self._options[name], name, value
        found = self._abbreviated(text)
        if len(found) > 1:
            names = ", ".join([name for _, name, _ in found])
            raise ArgumentError(None, f"ambiguous option: {text} could match {names}")
        if found:
            return found[0]
        if _NEGATIVE.match(text) and not any([_NEGATIVE.match(n) for n in self._options]):
            return None
        if " " in text:
            return None
        return None, text, None

    def _abbreviated(self, text):
        found = []
        if text[1] in self.prefix_chars:
            if self.allow_abbrev:
                start, equals, value = text.partition("=")
                for name in self._options:
                    if name.startswith(start):
                        found.append((self._options[name], name, value if equals else None))
            return found
        for name in self._options:
            if name == text[:2]:
                found.append((self._options[name], name, text[2:]))
            elif name.startswith(text):
                found.append((self._options[name], name, None))
        return found

    def values_of(self, action, texts):
        """What the texts of an argument mean."""
        if action.nargs not in (PARSER, REMAINDER) and "--" in texts:
            texts.remove("--")
        nargs = action.nargs
        if not texts and nargs == OPTIONAL:
            value = action.const if action.option_strings else action.default
            if isinstance(value, str):
                value = self._value(action, value)
                self._check(action, value)
            return value
        if not texts and nargs == ZERO_OR_MORE and not action.option_strings:
            return texts if action.default is None else action.default
        if len(texts) == 1 and nargs in (None, OPTIONAL):
            value = self._value(action, texts[0])
            self._check(action, value)
            return value
        values = [self._value(action, text) for text in texts]
        if nargs == PARSER:
            self._check(action, values[0])
        elif nargs not in (REMAINDER, SUPPRESS):
            for value in values:
                self._check(action, value)
        return values

    def _value(self, action, text):
        make = action.type
        if make is None:
            return text
        try:
            return make(text)
        except ArgumentTypeError as e:
            raise ArgumentError(action, str(e)) from None
        except (TypeError, ValueError):
            name = getattr(make, "__name__", repr(make))
            raise ArgumentError(action, f"invalid {name} value: {text!r}") from None

    def _check(self, action, value):
        if action.choices is not None and value not in action.choices:
            choices = ", ".join([repr(c) for c in action.choices])
            raise ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")

    # Texts

    def formatter(self):
        return self.formatter_class(prog=self.prog)

    def format_usage(self):
        formatter = self.formatter()
        formatter.add_usage(self.usage, self._all, self._exclusive)
        return formatter.format_help()

    def format_help(self):
        formatter = self.formatter()
        formatter.add_usage(self.usage, self._all, self._exclusive)
        formatter.add_text(self.description)
        for group in self._groups:
            formatter.start_section(group.title)
            formatter.add_text(group.description)
            formatter.add_arguments(group.members)
            formatter.end_section()
        formatter.add_text(self.epilog)
        return formatter.format_help()

    def print_usage(self, file=None):
        (file or sys.stdout).write(self.format_usage())

    def print_help(self, file=None):
        (file or sys.stdout).write(self.format_help())

    def exit(self, status=0, message=None, to_stdout=False):
        if message:
            (sys.stdout if to_stdout else sys.stderr).write(message)
        sys.exit(status)

    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(2, f"{self.prog}: error: {message}\n")
