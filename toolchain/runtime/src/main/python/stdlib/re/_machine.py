"""The backtracking machine.

Its stack has what to do on failure: (pc, position) goes on there, (−1, slot, value) restores a slot, (−2, pc, position,
limit) lets a lazy repeat take one more, (−3, pc, least, position) makes a greedy one give one back.
"""

from re._compiler import ADVANCED, AT, CHARACTER, CLOSE, IF, JUMP, LOOK, MATCH, REFERENCE, REPEAT, SAVE, SET, SPLIT, TEXT
from re._sets import is_ascii_word, is_word


def holds(where, text, at, end):
    """Whether an assertion about a position holds."""
    if where == "start":
        return at == 0
    if where == "end":
        return at == end or (at == end - 1 and text[at] == "\n")
    if where == "line start":
        return at == 0 or text[at - 1] == "\n"
    if where == "line end":
        return at == end or text[at] == "\n"
    if where == "very end":
        return at == end
    test = is_ascii_word if where.startswith("ascii") else is_word
    border = (at > 0 and test(text[at - 1])) != (at < end and test(text[at]))
    return border == (not where.endswith("no border"))


def run(program, text, start, end, slots, full, must_advance):
    """Where a match that begins at start ends, or −1."""
    stack = []
    pc = 0
    at = start
    while True:
        step = program[pc]
        kind = step[0]
        failed = False
        if kind == CHARACTER:
            if at < end and text[at] == step[1]:
                at += 1
                pc += 1
                continue
            failed = True
        elif kind == SET:
            if at < end:
                c = text[at]
                found = step[1].known.get(c)
                if step[1].learn(c) if found is None else found:
                    at += 1
                    pc += 1
                    continue
            failed = True
        elif kind == REPEAT:
            wanted = step[1]
            known = wanted.known
            least = at + step[2]
            limit = end if step[3] is None else min(end, at + step[3])
            stop = min(least, end) if step[4] else limit
            while at < stop:
                c = text[at]
                found = known.get(c)
                if not (wanted.learn(c) if found is None else found):
                    break
                at += 1
            if at < least:
                failed = True
            else:
                pc += 1
                if step[4]:
                    stack.append((-2, pc, at, limit))
                elif at > least:
                    stack.append((-3, pc, least, at))
                continue
        elif kind == SPLIT:
            stack.append((step[2], at))
            pc = step[1]
            continue
        elif kind == JUMP:
            pc = step[1]
            continue
        elif kind == SAVE:
            slot = step[1]
            stack.append((-1, slot, slots[slot]))
            slots[slot] = at
            pc += 1
            continue
        elif kind == CLOSE:
            slot, last = step[1], step[2]
            stack.append((-1, slot, slots[slot]))
            stack.append((-1, last, slots[last]))
            slots[slot] = at
            slots[last] = slot >> 1
            pc += 1
            continue
        elif kind == ADVANCED:
            pc = step[2] if at != slots[step[1]] else pc + 1
            continue
        elif kind == TEXT:
            if text.startswith(step[1], at, end):
                at += len(step[1])
                pc += 1
                continue
            failed = True
        elif kind == MATCH:
            if not (full and at != end) and not (must_advance and at == start):
                return at
            failed = True
        elif kind == AT:
            if holds(step[1], text, at, end):
                pc += 1
                continue
            failed = True
        elif kind == REFERENCE:
            first, last = slots[2 * step[1]], slots[2 * step[1] + 1]
            if first >= 0 and last >= 0:
                part = text[first:last]
                here = text[at:min(at + len(part), end)]
                if here == part or (step[2] and here.lower() == part.lower()):
                    at += len(part)
                    pc += 1
                    continue
            failed = True
        elif kind == IF:
            pc = pc + 1 if slots[step[1]] >= 0 else step[2]
            continue
        else:
            before = slots[:]
            look = kind == LOOK
            begin = at - step[2] if look else at
            result = run(step[1], text, begin, at if look and step[2] else end, slots, False, False) if begin >= 0 else -1
            if (result >= 0) == (step[3] if look else True):
                if look and not step[3]:
                    slots[:] = before
                else:
                    for slot, value in enumerate(before):
                        if slots[slot] != value:
                            stack.append((-1, slot, value))
                    if not look:
                        at = result
                pc += 1
                continue
            slots[:] = before
            failed = True
        while failed:
            if not stack:
                return -1
            entry = stack.pop()
            kind = entry[0]
            if kind >= 0:
                pc, at = entry
                failed = False
            elif kind == -1:
                slots[entry[1]] = entry[2]
            elif kind == -2:
                _, pc, at, limit = entry
                if at < limit:
                    wanted = program[pc - 1][1]
                    found = wanted.known.get(text[at])
                    if wanted.learn(text[at]) if found is None else found:
                        at += 1
                        stack.append((-2, pc, at, limit))
                        failed = False
            else:
                _, pc, least, at = entry
                at -= 1
                if at > least:
                    stack.append((-3, pc, least, at))
                failed = False
