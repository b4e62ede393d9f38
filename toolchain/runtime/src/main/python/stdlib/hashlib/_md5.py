"""MD5 (RFC 1321)."""

from math import sin

from hashlib._digest import Digest

_SHIFTS = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))
_TABLE = [int(abs(sin(i + 1)) * 2**32) for i in range(64)]
_MASK = 0xffffffff


class _MD5(Digest):
    name = "md5"
    digest_size = 16
    _byteorder = "little"
    _start = (0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476)

    def _compress(self, state, words):
        a, b, c, d = state
        for i in range(64):
            turn = i >> 4
            if turn == 0:
                f = b & c | ~b & d
                g = i
            elif turn == 1:
                f = d & b | ~d & c
                g = (5 * i + 1) & 15
            elif turn == 2:
                f = b ^ c ^ d
                g = (3 * i + 5) & 15
            else:
                f = c ^ (b | ~d & _MASK)
                g = 7 * i & 15
            f = (f + a + _TABLE[i] + words[g]) & _MASK
            s = _SHIFTS[turn][i & 3]
            a, d, c, b = d, c, b, (b + (f << s | f >> (32 - s))) & _MASK
        return tuple([(x + y) & _MASK for x, y in zip(state, (a, b, c, d))])


def md5(string=b"", *, usedforsecurity=True):
    return _MD5(string)
