"""Texts in lines (CPython's module textwrap)."""

import re

_SPACE = " \t\n\x0b\x0c\r"
_CHUNKS = re.compile(r"""
    (
        [\t\n\x0b\x0c\r ]+
      | (?<=[\w!"'&.,?]) -{2,} (?=\w)
      | [^\t\n\x0b\x0c\r ] (?:
            [^\t\n\x0b\x0c\r ]*? (?:
                - (?: (?<=[^\d\W]{2}-) | (?<=[^\d\W]-[^\d\W]-)) (?= [^\d\W] -? [^\d\W])
              | (?=[\t\n\x0b\x0c\r ]|\Z)
              | (?<=[\w!"'&.,?]) (?=-{2,}\w)
            )
        )
    )""", re.VERBOSE)


def dedent(text):
    """The text without the white space that all its lines begin with."""
    margin = None
    lines = text.split("\n")
    for i, line in enumerate(lines):
        stripped = line.lstrip(" \t")
        if not stripped:
            lines[i] = ""
            continue
        indent = line[:len(line) - len(stripped)]
        if margin is None or margin.startswith(indent):
            margin = indent
        elif not indent.startswith(margin):
            count = 0
            while count < len(margin) and count < len(indent) and margin[count] == indent[count]:
                count += 1
            margin = margin[:count]
    if margin:
        lines = [line[len(margin):] for line in lines]
    return "\n".join(lines)


def indent(text, prefix, predicate=None):
    """The text with a prefix in front of its lines, empty ones left out."""
    parts = []
    for line in text.splitlines(True):
        wanted = line.strip() if predicate is None else predicate(line)
        parts.append(prefix + line if wanted else line)
    return "".join(parts)


def wrap(
    text, width=70, *, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
    break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, max_lines=None, placeholder=" [...]"
):
    """The lines of a paragraph."""
    if width <= 0:
        raise ValueError(f"invalid width {width!r} (must be > 0)")
    if expand_tabs:
        text = text.expandtabs(tabsize)
    if replace_whitespace:
        for c in _SPACE:
            text = text.replace(c, " ")
    if break_on_hyphens:
        chunks = [c for c in _CHUNKS.split(text) if c]
    else:
        chunks = [c for c in re.split(r"([\t\n\x0b\x0c\r ]+)", text) if c]
    chunks.reverse()
    if max_lines is not None:
        first = subsequent_indent if max_lines > 1 else initial_indent
        if len(first) + len(placeholder.lstrip()) > width:
            raise ValueError("placeholder too large for max width")
    lines = []
    while chunks:
        current = []
        size = 0
        begin = subsequent_indent if lines else initial_indent
        room = width - len(begin)
        if drop_whitespace and not chunks[-1].strip() and lines:
            chunks.pop()
        while chunks:
            if size + len(chunks[-1]) > room:
                break
            size += len(chunks[-1])
            current.append(chunks.pop())
        if chunks and len(chunks[-1]) > room:
            _break_word(chunks, current, size, room, break_long_words, break_on_hyphens)
            size = sum([len(c) for c in current])
        if drop_whitespace and current and not current[-1].strip():
            size -= len(current.pop())
        if current:
            rest = not chunks or (drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if max_lines is None or len(lines) + 1 < max_lines or (rest and size <= room):
                lines.append(begin + "".join(current))
            else:
                while current:
                    if current[-1].strip() and size + len(placeholder) <= room:
                        current.append(placeholder)
                        lines.append(begin + "".join(current))
                        break
                    size -= len(current.pop())
                else:
                    if lines:
                        previous = lines[-1].rstrip()
                        if len(previous) + len(placeholder) <= width:
                            lines[-1] = previous + placeholder
                            break
                    lines.append(begin + placeholder.lstrip())
                break
    return lines


def _break_word(chunks, current, size, room, break_long_words, break_on_hyphens):
    """Puts a part of a word that is too long for any line into this one."""
    left = 1 if room < 1 else room - size
    if break_long_words:
        end = left
        chunk = chunks[-1]
        if break_on_hyphens and len(chunk) > left:
            hyphen = chunk.rfind("-", 0, left)
            if hyphen > 0 and any([c != "-" for c in chunk[:hyphen]]):
                end = hyphen + 1
        current.append(chunk[:end])
        chunks[-1] = chunk[end:]
    elif not current:
        current.append(chunks.pop())


def fill(text, width=70, **options):
    """The lines of a paragraph as one text."""
    return "\n".join(wrap(text, width, **options))


def shorten(text, width, **options):
    """The text in one line, cut at a word."""
    return fill(" ".join(text.strip().split()), width, max_lines=1, **options)
