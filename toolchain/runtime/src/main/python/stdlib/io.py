"""Streams: files, text and bytes in memory (CPython's module io)."""

from _bufferedbase import BufferedIOBase
from _bufferedio import BufferedRandom, BufferedReader, BufferedWriter
from _bytesio import BytesIO
from _fileio import FileIO, RawIOBase
from _iobase import DEFAULT_BUFFER_SIZE, IOBase, SEEK_CUR, SEEK_END, SEEK_SET, TextIOBase, UnsupportedOperation
from _memoryio import StringIO
from _open import open
from _textio import TextIOWrapper
