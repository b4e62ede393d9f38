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
_WORDS = re.compile(r"([\t\n\x0b\x0c\r ]+)")
_SENTENCE_END = re.compile(r"[a-z][.!?][\"']?\Z")


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


class TextWrapper:
    """Breaks paragraphs into lines. Its attributes may be changed."""

    def __init__(
        self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
        fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True, tabsize=8, *,
        max_lines=None, placeholder=" [...]"
    ):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _chunks(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            for c in _SPACE:
                text = text.replace(c, " ")
        chunks = [c for c in (_CHUNKS if self.break_on_hyphens else _WORDS).split(text) if c]
        if self.fix_sentence_endings:
            for i in range(len(chunks) - 1):
                if chunks[i + 1] == " " and _SENTENCE_END.search(chunks[i]):
                    chunks[i + 1] = "  "
        return chunks

    def wrap(self, text):
        """The lines of a paragraph."""
        chunks = self._chunks(text)
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            first = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(first) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks.reverse()
        lines = []
        while chunks:
            begin = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(begin)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            current, size = self._line(chunks, room)
            if not current:
                continue
            rest = not chunks or (self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip())
            if self.max_lines is None or len(lines) + 1 < self.max_lines or (rest and size <= room):
                lines.append(begin + "".join(current))
            else:
                self._shorten(lines, begin, current, size, room)
                break
        return lines

    def fill(self, text):
        """The lines of a paragraph as one text."""
        return "\n".join(self.wrap(text))

    def _line(self, chunks, room):
        """Takes the chunks of a line; gives its size, too."""
        current = []
        size = 0
        while chunks and size + len(chunks[-1]) <= room:
            size += len(chunks[-1])
            current.append(chunks.pop())
        if chunks and len(chunks[-1]) > room:
            self._break_word(chunks, current, 1 if room < 1 else room - size)
            size = sum([len(c) for c in current])
        if self.drop_whitespace and current and not current[-1].strip():
            size -= len(current.pop())
        return current, size

    def _break_word(self, chunks, current, left):
        """Puts a part of a word that is too long for any line into this one."""
        if self.break_long_words:
            end = left
            chunk = chunks[-1]
            if self.break_on_hyphens and len(chunk) > left:
                hyphen = chunk.rfind("-", 0, left)
                if hyphen > 0 and any([c != "-" for c in chunk[:hyphen]]):
                    end = hyphen + 1
            current.append(chunk[:end])
            chunks[-1] = chunk[end:]
        elif not current:
            current.append(chunks.pop())

    def _shorten(self, lines, begin, current, size, room):
        """Ends the last line with the placeholder."""
        placeholder = self.placeholder
        while current:
            if current[-1].strip() and size + len(placeholder) <= room:
                lines.append(begin + "".join(current) + placeholder)
                return
            size -= len(current.pop())
        if lines:
            previous = lines[-1].rstrip()
            if len(previous) + len(placeholder) <= self.width:
                lines[-1] = previous + placeholder
                return
        lines.append(begin + placeholder.lstrip())


def wrap(text, width=70, **options):
    """The lines of a paragraph."""
    return TextWrapper(width, **options).wrap(text)


def fill(text, width=70, **options):
    """The lines of a paragraph as one text."""
    return TextWrapper(width, **options).fill(text)


def shorten(text, width, **options):
    """The text in one line, cut at a word."""
    return TextWrapper(width, max_lines=1, **options).fill(" ".join(text.strip().split()))
