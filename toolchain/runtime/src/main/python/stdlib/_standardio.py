"""The bytes of the standard streams: sys.stdin.buffer, sys.stdout.buffer, sys.stderr.buffer."""

from _bufferedbase import BufferedIOBase
from _bytesio import BytesIO
from _taipan.host import rest_of_input
from _taipan.stream_output import write_stderr_bytes, write_stdout_bytes


class _OutputBuffer(BufferedIOBase):
    mode = "wb"

    def __init__(self, name, write, descriptor):
        self.name = name
        self.write = write
        self._descriptor = descriptor

    def __repr__(self):
        return f"<_io.BufferedWriter name={self.name!r}>"

    def fileno(self):
        return self._descriptor

    def writable(self):
        return True


class _InputBuffer(BytesIO):
    name = "<stdin>"
    mode = "rb"

    def __repr__(self):
        return "<_io.BufferedReader name='<stdin>'>"

    def fileno(self):
        return 0

    def writable(self):
        return False

    def seekable(self):
        return False

    def write(self, b):
        self._unsupported("write")


_buffers = {}


def output_buffer(stream):
    """The buffer of a console."""
    descriptor = stream.fileno()
    if descriptor not in _buffers:
        write = write_stdout_bytes if descriptor == 1 else write_stderr_bytes
        _buffers[descriptor] = _OutputBuffer(stream.name, write, descriptor)
    return _buffers[descriptor]


def input_buffer():
    """The buffer of standard input: what its text has not been read of when it is first asked for."""
    if 0 not in _buffers:
        _buffers[0] = _InputBuffer(rest_of_input())
    return _buffers[0]
