"""Where arguments are added: parsers and groups."""

from argparse._actions import ACTIONS, ArgumentError, takes_nothing


class Container:
    """What a parser and its groups have in common. `_all` holds the arguments of the whole parser."""

    def __init__(self, description, prefix_chars, argument_default, conflict_handler):
        self.description = description
        self.prefix_chars = prefix_chars
        self.argument_default = argument_default
        self.conflict_handler = conflict_handler
        self.members = []
        self._all = []
        self._options = {}
        self._defaults = {}
        self._groups = []
        self._exclusive = []

    def add_argument(self, *names, **options):
        dest = options.pop("dest", None)
        is_option = bool(names) and (len(names) > 1 or names[0][0] in self.prefix_chars)
        if is_option:
            options["option_strings"] = names = self._checked(names)
            if dest is None:
                long = [n for n in names if n[1:2] in self.prefix_chars and n[1:2]]
                dest = (long or names)[0].lstrip(self.prefix_chars)
                if not dest:
                    raise ValueError(f"dest= is required for options like {names[0]!r}")
                dest = dest.replace("-", "_")
        else:
            if names and dest is not None:
                raise ValueError("dest supplied twice for positional argument")
            dest = names[0] if names else dest
            options["option_strings"] = []
        kind = options.pop("action", None)
        if not is_option and "required" in options and kind != "parsers":
            raise TypeError("'required' is an invalid argument for positionals")
        if not is_option and "required" not in options:
            nargs = options.get("nargs")
            options["required"] = not takes_nothing(nargs) or (nargs == "*" and "default" not in options)
        if "default" not in options:
            if dest in self._defaults:
                options["default"] = self._defaults[dest]
            elif self.argument_default is not None:
                options["default"] = self.argument_default
        if kind == "parsers":
            options.pop("default", None)
        if not is_option and kind in ("store_true", "store_false", "count", "help", "version"):
            options.pop("required")
        make = ACTIONS.get(kind, kind)
        if not callable(make):
            raise ValueError(f'unknown action "{kind}"')
        if dest is not None:
            options["dest"] = dest
        action = make(**options)
        if action.type is not None and not callable(action.type):
            raise ValueError(f"{action.type!r} is not callable")
        return self._add_action(action)

    def _checked(self, names):
        for name in names:
            if name[0] not in self.prefix_chars:
                raise ValueError(
                    f"invalid option string {name!r}: must start with a character {self.prefix_chars!r}"
                )
        return list(names)

    def _add_action(self, action):
        known = [n for n in action.option_strings if n in self._options]
        if known and self.conflict_handler == "resolve":
            for name in known:
                other = self._options.pop(name)
                other.option_strings.remove(name)
                if not other.option_strings:
                    self._all.remove(other)
                    for group in self._groups:
                        if other in group.members:
                            group.members.remove(other)
        elif known:
            plural = "conflicting option string" + ("s" if len(known) > 1 else "")
            raise ArgumentError(action, f"{plural}: {', '.join(known)}")
        self._all.append(action)
        for name in action.option_strings:
            self._options[name] = action
        self.members.append(action)
        return action

    def add_argument_group(self, title=None, description=None, **options):
        group = ArgumentGroup(self, title, description)
        self._groups.append(group)
        return group

    def add_mutually_exclusive_group(self, *, required=False):
        group = ExclusiveGroup(self, required)
        self._exclusive.append(group)
        return group

    def set_defaults(self, **values):
        self._defaults.update(values)
        for action in self._all:
            if action.dest in values:
                action.default = values[action.dest]

    def get_default(self, dest):
        for action in self._all:
            if action.dest == dest and action.default is not None:
                return action.default
        return self._defaults.get(dest)


class ArgumentGroup(Container):
    """Arguments that help shows together."""

    def __init__(self, container, title, description):
        super().__init__(
            description, container.prefix_chars, container.argument_default, container.conflict_handler
        )
        self.title = title
        self._all = container._all
        self._options = container._options
        self._defaults = container._defaults
        self._groups = container._groups
        self._exclusive = container._exclusive


class ExclusiveGroup(ArgumentGroup):
    """Arguments of which one may be given."""

    def __init__(self, container, required):
        super().__init__(container, None, None)
        self.required = required
        self._container = container

    def _add_action(self, action):
        if action.required:
            raise ValueError("mutually exclusive arguments must be optional")
        self._container._add_action(action)
        self.members.append(action)
        return action
