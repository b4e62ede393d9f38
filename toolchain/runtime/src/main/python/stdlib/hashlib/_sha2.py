"""SHA-224, SHA-256, SHA-384 and SHA-512 (FIPS 180-4)."""

from hashlib._digest import Digest
from math import isqrt


def _primes(count):
    found = []
    n = 2
    while len(found) < count:
        if all([n % p for p in found]):
            found.append(n)
        n += 1
    return found


def _cube_root(n):
    """The largest int whose cube is not above n."""
    low, high = 0, 1 << (n.bit_length() // 3 + 1)
    while low < high:
        middle = (low + high + 1) >> 1
        if middle**3 <= n:
            low = middle
        else:
            high = middle - 1
    return low


def _square_fractions(primes, bits):
    """The first bits of the fractions of square roots."""
    return tuple([isqrt(p << 2 * bits) & (1 << bits) - 1 for p in primes])


def _cube_fractions(primes, bits):
    return tuple([_cube_root(p << 3 * bits) & (1 << bits) - 1 for p in primes])


class _SHA2(Digest):
    """The steps are the same for both sizes of words; a subclass names the distances of rotations and shifts."""

    def _compress(self, state, words):
        bits = 8 * self._word
        mask = (1 << bits) - 1
        (a1, a2, a3), (b1, b2, b3), (c1, c2, c3), (d1, d2, d3) = self._distances
        w = list(words)
        for i in range(16, len(self._table)):
            x = w[i - 15]
            y = w[i - 2]
            s0 = (x >> a1 | x << (bits - a1)) ^ (x >> a2 | x << (bits - a2)) ^ x >> a3
            s1 = (y >> b1 | y << (bits - b1)) ^ (y >> b2 | y << (bits - b2)) ^ y >> b3
            w.append((w[i - 16] + (s0 & mask) + w[i - 7] + (s1 & mask)) & mask)
        a, b, c, d, e, f, g, h = state
        for k, x in zip(self._table, w):
            s1 = (e >> c1 | e << (bits - c1)) ^ (e >> c2 | e << (bits - c2)) ^ (e >> c3 | e << (bits - c3))
            s0 = (a >> d1 | a << (bits - d1)) ^ (a >> d2 | a << (bits - d2)) ^ (a >> d3 | a << (bits - d3))
            t = h + (s1 & mask) + (e & f ^ ~e & g) + k + x
            h, g, f, e, d, c, b = g, f, e, (d + t) & mask, c, b, a
            a = (t + (s0 & mask) + (b & c ^ b & d ^ c & d)) & mask
        return tuple([(x + y) & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))])


class _SHA256(_SHA2):
    name = "sha256"
    digest_size = 32
    _distances = ((7, 18, 3), (17, 19, 10), (6, 11, 25), (2, 13, 22))
    _table = _cube_fractions(_primes(64), 32)
    _start = _square_fractions(_primes(8), 32)


class _SHA224(_SHA256):
    name = "sha224"
    digest_size = 28
    _start = tuple([x & 0xffffffff for x in _square_fractions(_primes(16)[8:], 64)])


class _SHA512(_SHA2):
    name = "sha512"
    digest_size = 64
    block_size = 128
    _word = 8
    _distances = ((1, 8, 7), (19, 61, 6), (14, 18, 41), (28, 34, 39))
    _table = ()
    _start = _square_fractions(_primes(8), 64)


class _SHA384(_SHA512):
    name = "sha384"
    digest_size = 48
    _start = _square_fractions(_primes(16)[8:], 64)


def sha224(string=b"", *, usedforsecurity=True):
    return _SHA224(string)


def sha256(string=b"", *, usedforsecurity=True):
    return _SHA256(string)


def sha384(string=b"", *, usedforsecurity=True):
    return _made(_SHA384, string)


def sha512(string=b"", *, usedforsecurity=True):
    return _made(_SHA512, string)


def _made(kind, string):
    """The table of the wide words is computed when it is needed."""
    if not _SHA512._table:
        _SHA512._table = _cube_fractions(_primes(80), 64)
    return kind(string)
