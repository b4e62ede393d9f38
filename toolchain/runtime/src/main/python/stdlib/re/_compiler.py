"""From trees to programs of a backtracking machine (R. Cox, "Regular Expression Matching: the Virtual Machine Approach")."""

from re._flags import error
from re._parser import LAZY, POSSESSIVE
from re._sets import CharacterSet

# Instructions: a tuple that begins with one of these.
CHARACTER = 0
SET = 1
REPEAT = 2
SPLIT = 3
JUMP = 4
SAVE = 5
MATCH = 6
TEXT = 7
AT = 8
REFERENCE = 9
LOOK = 10
ATOMIC = 11
ADVANCED = 12
IF = 13
CLOSE = 14


class Compiler:
    """Makes programs; slots hold the ends of groups, the group closed last, and positions that loops remember."""

    def __init__(self, groups):
        self.last = 2 * groups + 2
        self.slots = self.last + 1

    def program(self, tree):
        program = []
        self.emit(tree, program)
        program.append((MATCH,))
        return program

    def emit(self, tree, program):
        kind = tree[0]
        if kind == "seq":
            self.emit_sequence(tree[1], program)
        elif kind == "text":
            program.append((CHARACTER, tree[1]))
        elif kind == "set":
            program.append((SET, tree[1]))
        elif kind == "group":
            if tree[1] is None:
                self.emit(tree[2], program)
            else:
                program.append((SAVE, 2 * tree[1]))
                self.emit(tree[2], program)
                program.append((CLOSE, 2 * tree[1] + 1, self.last))
        elif kind == "alt":
            self.emit_alternatives(tree[1], program)
        elif kind == "repeat":
            self.emit_repeat(tree, program)
        elif kind == "at":
            program.append((AT, tree[1]))
        elif kind == "ref":
            program.append((REFERENCE, tree[1], tree[2]))
        elif kind == "atomic":
            program.append((ATOMIC, self.program(tree[1])))
        elif kind == "look":
            width = 0 if tree[1] else fixed_width(tree[3])
            program.append((LOOK, self.program(tree[3]), width, tree[2]))
        else:
            place = len(program)
            program.append(None)
            self.emit(tree[2], program)
            end = len(program)
            program.append(None)
            program[place] = (IF, 2 * tree[1] + 1, end + 1)
            self.emit(tree[3], program)
            program[end] = (JUMP, len(program))

    def emit_sequence(self, trees, program):
        i = 0
        while i < len(trees):
            text = ""
            while i < len(trees) and trees[i][0] == "text":
                text += trees[i][1]
                i += 1
            if len(text) > 1:
                program.append((TEXT, text))
            elif text:
                program.append((CHARACTER, text))
            else:
                self.emit(trees[i], program)
                i += 1

    def emit_alternatives(self, trees, program):
        ends = []
        for tree in trees[:-1]:
            place = len(program)
            program.append(None)
            self.emit(tree, program)
            ends.append(len(program))
            program.append(None)
            program[place] = (SPLIT, place + 1, len(program))
        self.emit(trees[-1], program)
        for end in ends:
            program[end] = (JUMP, len(program))

    def emit_repeat(self, tree, program):
        _, item, least, most, kind = tree
        if kind == POSSESSIVE:
            program.append((ATOMIC, self.program(("repeat", item, least, most, 0))))
            return
        inner = item
        while inner[0] == "group" and inner[1] is None or inner[0] == "seq" and len(inner[1]) == 1:
            inner = inner[2] if inner[0] == "group" else inner[1][0]
        if inner[0] in ("text", "set"):
            wanted = CharacterSet().add(inner[1]) if inner[0] == "text" else inner[1]
            program.append((REPEAT, wanted, least, most, kind == LAZY))
            return
        for _ in range(least):
            self.emit(item, program)
        if most is None:
            self.emit_loop(item, kind, program)
            return
        ends = []
        for _ in range(most - least):
            ends.append(len(program))
            program.append(None)
            self.emit(item, program)
        for end in ends:
            program[end] = split(end + 1, len(program), kind)

    def emit_loop(self, item, kind, program):
        slot = self.slots
        self.slots += 1
        place = len(program)
        program.append(None)
        program.append((SAVE, slot))
        self.emit(item, program)
        program.append((ADVANCED, slot, place))
        program[place] = split(place + 1, len(program), kind)


def split(inside, behind, kind):
    return (SPLIT, behind, inside) if kind == LAZY else (SPLIT, inside, behind)


def fixed_width(tree):
    """How many characters a tree matches; an error if that is not fixed."""
    low, high = widths(tree)
    if low != high:
        raise error("look-behind requires fixed-width pattern")
    return low


def widths(tree):
    """The least and the most characters, None without limit."""
    kind = tree[0]
    if kind in ("text", "set"):
        return 1, 1
    if kind in ("at", "look"):
        return 0, 0
    if kind == "group":
        return widths(tree[2])
    if kind == "atomic":
        return widths(tree[1])
    if kind == "ref":
        return 0, None
    if kind == "repeat":
        low, high = widths(tree[1])
        return low * tree[2], None if high is None or tree[3] is None else high * tree[3]
    parts = [widths(t) for t in (tree[1] if kind in ("seq", "alt") else tree[2:])]
    lows = [low for low, _ in parts]
    highs = [high for _, high in parts]
    if kind == "seq":
        return sum(lows), None if None in highs else sum(highs)
    return min(lows), None if None in highs else max(highs)
