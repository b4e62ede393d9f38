"""SHA-1 (FIPS 180-4)."""

from hashlib._digest import Digest

_MASK = 0xffffffff


def _rotate(x, n):
    return (x << n | x >> (32 - n)) & _MASK


class _SHA1(Digest):
    name = "sha1"
    digest_size = 20
    _start = (0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0)

    def _compress(self, state, words):
        w = list(words)
        for i in range(16, 80):
            w.append(_rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = state
        for i in range(80):
            if i < 20:
                f = (b & c | ~b & d) + 0x5a827999
            elif i < 40:
                f = (b ^ c ^ d) + 0x6ed9eba1
            elif i < 60:
                f = (b & c | b & d | c & d) + 0x8f1bbcdc
            else:
                f = (b ^ c ^ d) + 0xca62c1d6
            a, b, c, d, e = (_rotate(a, 5) + f + e + w[i]) & _MASK, a, _rotate(b, 30), c, d
        return tuple([(x + y) & _MASK for x, y in zip(state, (a, b, c, d, e))])


def sha1(string=b"", *, usedforsecurity=True):
    return _SHA1(string)
