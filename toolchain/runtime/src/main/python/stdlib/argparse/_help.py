"""Usage and help texts."""

import re
import textwrap
from argparse._names import ONE_OR_MORE, OPTIONAL, PARSER, REMAINDER, SUPPRESS, ZERO_OR_MORE

_LEAST_WIDTH = 11


class HelpFormatter:
    """Lays out help for a terminal of 80 columns."""

    def __init__(self, prog, indent_increment=2, max_help_position=24, width=None):
        if width is None:
            width = 78
        self._prog = prog
        self._width = width
        self._indent_increment = indent_increment
        self._max_help_position = min(max_help_position, max(width - 20, indent_increment * 2))
        self._indent = 0
        self._parts = []
        self._longest = 0
        self._later = []

    # What is added is laid out at the end, when the longest invocation is known.

    def start_section(self, heading):
        self._later.append((self._begin, (heading,)))
        self._indent += self._indent_increment

    def end_section(self):
        self._later.append((self._end, ()))
        self._indent -= self._indent_increment

    def add_text(self, text):
        if text is not SUPPRESS and text is not None:
            self._later.append((self._text, (text,)))

    def add_usage(self, usage, actions, groups, prefix=None):
        if usage is not SUPPRESS:
            self._later.append((self._usage, (usage, actions, groups, prefix)))

    def add_argument(self, action):
        if action.help is SUPPRESS:
            return
        shown = [action, *getattr(action, "commands", ())]
        for a in shown:
            self._longest = max(self._longest, len(self._format_action_invocation(a)) + self._indent)
        self._later.append((self._argument, (action,)))

    def add_arguments(self, actions):
        for action in actions:
            self.add_argument(action)

    def format_help(self):
        self._parts = [[]]
        self._headings = []
        self._indent = 0
        for add, arguments in self._later:
            add(*arguments)
        text = re.sub(r"\n\n\n+", "\n\n", "".join(self._parts[0]))
        text = text.strip("\n")
        return text + "\n" if text else ""

    def _begin(self, heading):
        self._headings.append((heading, self._indent))
        self._parts.append([])
        self._indent += self._indent_increment

    def _end(self):
        self._indent -= self._indent_increment
        heading, indent = self._headings.pop()
        inside = "".join(self._parts.pop())
        if inside:
            title = "" if heading is SUPPRESS or heading is None else f"{'':{indent}}{heading}:\n"
            self._parts[-1].append("\n" + title + inside + "\n")

    def _text(self, text):
        if "%(prog)" in text:
            text = text % {"prog": self._prog}
        self._parts[-1].append(self._fill_text(text, self._room(), " " * self._indent) + "\n\n")

    def _room(self):
        return max(self._width - self._indent, _LEAST_WIDTH)

    def _argument(self, action):
        position = min(self._longest + 2, self._max_help_position)
        width = max(self._width - position, _LEAST_WIDTH)
        room = position - self._indent - 2
        header = " " * self._indent + self._format_action_invocation(action)
        parts = self._parts[-1]
        if not action.help or not action.help.strip():
            parts.append(header + "\n")
        else:
            lines = self._split_lines(self._expand_help(action), width)
            if len(header) - self._indent <= room:
                parts.append(f"{header:<{position}}{lines[0]}\n")
                lines = lines[1:]
            else:
                parts.append(header + "\n")
            for line in lines:
                parts.append(" " * position + line + "\n")
        self._indent += self._indent_increment
        for command in getattr(action, "commands", ()):
            self._argument(command)
        self._indent -= self._indent_increment

    # Usage

    def _usage(self, usage, actions, groups, prefix):
        if prefix is None:
            prefix = "usage: "
        if usage is not None:
            usage = usage % {"prog": self._prog}
        else:
            options = self._usage_parts([a for a in actions if a.option_strings], groups)
            positionals = self._usage_parts([a for a in actions if not a.option_strings], groups)
            usage = " ".join([self._prog, *options, *positionals])
            if len(prefix) + len(usage) > self._room():
                usage = self._wrapped_usage(prefix, options, positionals)
        self._parts[-1].append(prefix + usage + "\n\n")

    def _wrapped_usage(self, prefix, options, positionals):
        prog = self._prog
        room = self._room()
        if len(prefix) + len(prog) <= 0.75 * room:
            indent = " " * (len(prefix) + len(prog) + 1)
            if options:
                lines = _usage_lines([prog, *options], indent, room, prefix)
                lines += _usage_lines(positionals, indent, room)
            else:
                lines = _usage_lines([prog, *positionals], indent, room, prefix)
        else:
            indent = " " * len(prefix)
            lines = _usage_lines([*options, *positionals], indent, room)
            if len(lines) > 1:
                lines = _usage_lines(options, indent, room) + _usage_lines(positionals, indent, room)
            lines = [prog, *lines]
        return "\n".join(lines)

    def _usage_parts(self, actions, groups):
        parts = []
        at = 0
        while at < len(actions):
            action = actions[at]
            group = None
            for g in groups:
                members = g.members
                if members and members[0] is action and actions[at:at + len(members)] == members:
                    group = g
            if group is None:
                parts += self._usage_part(action, not action.required)
                at += 1
                continue
            inside = [p for a in group.members for p in self._usage_part(a, False)]
            if len(inside) > 1 or not group.required:
                inside[0] = ("(" if group.required else "[") + inside[0]
                inside[-1] += ")" if group.required else "]"
            for i in range(len(inside) - 1):
                inside[i] += " |"
            parts += inside
            at += len(group.members)
        return parts

    def _usage_part(self, action, is_optional):
        if action.help is SUPPRESS:
            return []
        if not action.option_strings:
            return [self._format_args(action, self._get_default_metavar_for_positional(action))]
        if action.nargs == 0:
            part = action.format_usage()
        else:
            metavar = self._get_default_metavar_for_optional(action)
            part = f"{action.option_strings[0]} {self._format_args(action, metavar)}"
        return [f"[{part}]" if is_optional else part]

    # Parts that subclasses change

    def _format_action_invocation(self, action):
        if not action.option_strings:
            return " ".join(self._metavars(action, self._get_default_metavar_for_positional(action), 1))
        if action.nargs == 0:
            return ", ".join(action.option_strings)
        values = self._format_args(action, self._get_default_metavar_for_optional(action))
        return ", ".join([f"{name} {values}" for name in action.option_strings])

    def _metavars(self, action, default, count):
        if action.metavar is not None:
            name = action.metavar
        elif action.choices is not None:
            name = "{" + ",".join([str(c) for c in action.choices]) + "}"
        else:
            name = default
        return name if isinstance(name, tuple) else (name,) * count

    def _format_args(self, action, default):
        nargs = action.nargs
        if nargs is None:
            return "%s" % self._metavars(action, default, 1)
        if nargs == OPTIONAL:
            return "[%s]" % self._metavars(action, default, 1)
        if nargs == ZERO_OR_MORE:
            names = self._metavars(action, default, 1)
            return "[%s [%s ...]]" % names if len(names) == 2 else "[%s ...]" % names
        if nargs == ONE_OR_MORE:
            return "%s [%s ...]" % self._metavars(action, default, 2)
        if nargs == REMAINDER:
            return "..."
        if nargs == PARSER:
            return "%s ..." % self._metavars(action, default, 1)
        if nargs == SUPPRESS:
            return ""
        return " ".join(self._metavars(action, default, nargs))

    def _expand_help(self, action):
        values = {"prog": self._prog}
        for name, value in vars(action).items():
            if value is not SUPPRESS:
                values[name] = getattr(value, "__name__", value)
        if values.get("choices") is not None:
            values["choices"] = ", ".join([str(c) for c in values["choices"]])
        return self._get_help_string(action) % values

    def _split_lines(self, text, width):
        return textwrap.wrap(" ".join(text.split()), width)

    def _fill_text(self, text, width, indent):
        return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)

    def _get_help_string(self, action):
        return action.help

    def _get_default_metavar_for_optional(self, action):
        return action.dest.upper()

    def _get_default_metavar_for_positional(self, action):
        return action.dest


def _usage_lines(parts, indent, room, prefix=None):
    lines = []
    line = []
    size = len(indent if prefix is None else prefix) - 1
    for part in parts:
        if size + 1 + len(part) > room and line:
            lines.append(indent + " ".join(line))
            line = []
            size = len(indent) - 1
        line.append(part)
        size += len(part) + 1
    if line:
        lines.append(indent + " ".join(line))
    if prefix is not None:
        lines[0] = lines[0][len(indent):]
    return lines


class RawDescriptionHelpFormatter(HelpFormatter):
    """Keeps the lines of descriptions."""

    def _fill_text(self, text, width, indent):
        return "".join([indent + line for line in text.splitlines(keepends=True)])


class RawTextHelpFormatter(RawDescriptionHelpFormatter):
    """Keeps the lines of all texts."""

    def _split_lines(self, text, width):
        return text.splitlines()


class ArgumentDefaultsHelpFormatter(HelpFormatter):
    """Adds default values."""

    def _get_help_string(self, action):
        text = action.help or ""
        if "%(default)" not in text and action.default is not SUPPRESS:
            if action.option_strings or action.nargs in (OPTIONAL, ZERO_OR_MORE):
                text += " (default: %(default)s)"
        return text


class MetavarTypeHelpFormatter(HelpFormatter):
    """Names values by their types."""

    def _get_default_metavar_for_optional(self, action):
        return action.type.__name__

    def _get_default_metavar_for_positional(self, action):
        return action.type.__name__
