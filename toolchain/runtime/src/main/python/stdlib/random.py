"""Random numbers: the Mersenne Twister with CPython's sequences (CPython 3.11, Lib/random.py, for what is drawn when)."""

from _taipan.clock import clock_ticks as _clock_ticks
from _taipan.integer_functions import as_index as _index
from _taipan.integer_functions import bit_length_of as _bit_length
from _taipan.integer_functions import is_int as _is_int
from _taipan.twister import hash_as_seed as _hash_as_seed
from _taipan.twister import new_twister as _new_twister
from _taipan.twister import seed_twister as _seed_twister
from _taipan.twister import set_twister_state as _set_twister_state
from _taipan.twister import twister_below as _twister_below
from _taipan.twister import twister_bits as _twister_bits
from _taipan.twister import twister_random as _twister_random
from _taipan.twister import twister_state as _twister_state
from _taipan.typenames import type_name as _type_name
from bisect import bisect as _bisect
from itertools import accumulate as _accumulate
from math import acos as _acos, cos as _cos, exp as _exp, isfinite as _isfinite, isqrt as _isqrt, log as _log
from math import sin as _sin, sqrt as _sqrt

__builtin__ = True

_TURN = 6.283185307179586
_HALF_TURN = 3.141592653589793
_E = 2.718281828459045
_NORMAL = 1.7155277699214135
_LOG_4 = 1.3862943611198906
_NO_SEQUENCES = ("set", "frozenset", "dict", "dict_keys", "dict_values", "dict_items", "generator", "int")
_GAMMA = 2.504077396776274


def _text_seed(text):
    """The number that the text in UTF-8 and its SHA-512 make."""
    data = 0
    size = 0
    for character in text:
        for byte in _utf8(ord(character)):
            data = data << 8 | byte
            size += 1
    return data << 512 | _sha512(data, size)


def _utf8(c):
    if c < 0x80:
        return [c]
    if c < 0x800:
        return [0xC0 | c >> 6, 0x80 | c & 63]
    if c < 0x10000:
        return [0xE0 | c >> 12, 0x80 | c >> 6 & 63, 0x80 | c & 63]
    return [0xF0 | c >> 18, 0x80 | c >> 12 & 63, 0x80 | c >> 6 & 63, 0x80 | c & 63]


def _sha512(data, size):
    """FIPS 180-4, of `size` bytes in one int; its constants are roots of primes, to 64 bits behind the point."""
    mask = (1 << 64) - 1
    primes = [p for p in range(2, 410) if all(p % q for q in range(2, p) if q * q <= p)]
    words = [_isqrt(p << 128) & mask for p in primes[:8]]
    constants = [_cube_root(p << 192) & mask for p in primes[:80]]
    blocks = (size + 17 + 127) // 128
    message = (data << 8 | 0x80) << (blocks * 128 - size - 1) * 8 | size * 8
    for block in range(blocks):
        w = [message >> (blocks * 16 - block * 16 - 1 - i) * 64 & mask for i in range(16)]
        for i in range(16, 80):
            x = w[i - 15]
            y = w[i - 2]
            x = _turn(x, 1) ^ _turn(x, 8) ^ x >> 7
            y = _turn(y, 19) ^ _turn(y, 61) ^ y >> 6
            w.append(w[i - 16] + x + w[i - 7] + y & mask)
        a, b, c, d, e, f, g, h = words
        for i in range(80):
            x = h + (_turn(e, 14) ^ _turn(e, 18) ^ _turn(e, 41)) + (e & f ^ ~e & g) + constants[i] + w[i]
            y = (_turn(a, 28) ^ _turn(a, 34) ^ _turn(a, 39)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, h = x + y & mask, a, b, c, d + x & mask, e, f, g
        words = [x + y & mask for x, y in zip(words, (a, b, c, d, e, f, g, h))]
    result = 0
    for x in words:
        result = result << 64 | x
    return result


def _turn(x, count):
    """64 bits turned to the right."""
    return (x >> count | x << 64 - count) & 0xFFFFFFFFFFFFFFFF


def _cube_root(n):
    """⌊∛n⌋ by Newton's method from above."""
    x = 1 << _bit_length(n) // 3 + 1
    while True:
        y = (2 * x + n // (x * x)) // 3
        if y >= x:
            return x
        x = y


class Random:
    """A generator of its own."""

    VERSION = 3

    def __init__(self, x=None):
        self._state = _new_twister()
        self.seed(x)

    def seed(self, a=None, version=2):
        self._next_gauss = None
        if a is None:
            a = _clock_ticks()
        elif not _is_int(a):
            if _type_name(a) == "str":
                a = _text_seed(a)
            elif _type_name(a) == "float":
                a = _hash_as_seed(a)
            else:
                raise TypeError("The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
        _seed_twister(self._state, a)

    def random(self):
        return _twister_random(self._state)

    def getrandbits(self, k):
        return _twister_bits(self._state, k)

    def getstate(self):
        return 3, _twister_state(self._state), self._next_gauss

    def setstate(self, state):
        version, words, gauss_next = state
        if version != 3:
            raise ValueError(f"state with version {version} passed to Random.setstate() of version 3")
        _set_twister_state(self._state, words)
        self._next_gauss = gauss_next

    def _below(self, n):
        """A random int in [0, n), n > 0."""
        result = _twister_below(self._state, n)
        if result is None:
            bits = _bit_length(n)
            result = _twister_bits(self._state, bits)
            while result >= n:
                result = _twister_bits(self._state, bits)
        return result

    def randrange(self, start, stop=None, step=1):
        start = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError("Missing a non-None stop argument")
            if start > 0:
                return self._below(start)
            raise ValueError("empty range for randrange()")
        stop = _index(stop)
        step = _index(step)
        width = stop - start
        if step == 1:
            if width > 0:
                return start + self._below(width)
            raise ValueError(f"empty range for randrange() ({start}, {stop}, {width})")
        if step == 0:
            raise ValueError("zero step for randrange()")
        count = (width + step + (-1 if step > 0 else 1)) // step
        if count <= 0:
            raise ValueError("empty range for randrange()")
        return start + step * self._below(count)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        count = len(seq)
        if not count:
            raise IndexError("Cannot choose from an empty sequence")
        return seq[self._below(count)]

    def shuffle(self, x):
        i = len(x) - 1
        while i > 0:
            j = self._below(i + 1)
            x[i], x[j] = x[j], x[i]
            i -= 1

    def sample(self, population, k, *, counts=None):
        if _type_name(population) in _NO_SEQUENCES:
            raise TypeError("Population must be a sequence.  For dicts or sets, use sorted(d).")
        n = len(population)
        if counts is not None:
            ends = list(_accumulate(counts))
            if len(ends) != n:
                raise ValueError("The number of counts does not match the population")
            total = ends.pop()
            if not _is_int(total):
                raise TypeError("Counts must be integers")
            if total <= 0:
                raise ValueError("Total of counts must be greater than zero")
            return [population[_bisect(ends, s)] for s in self.sample(range(total), k)]
        if not 0 <= k <= n:
            raise ValueError("Sample larger than population or is negative")
        # what takes less memory: a copy of the population, or a set of what has been drawn
        set_size = 21
        if k > 5:
            power = 1
            while power < k * 3:
                power *= 4
            set_size += power
        result = []
        if n <= set_size:
            pool = list(population)
            while len(result) < k:
                n -= 1
                j = self._below(n + 1)
                result.append(pool[j])
                pool[j] = pool[n]
        else:
            drawn = set()
            while len(result) < k:
                j = self._below(n)
                while j in drawn:
                    j = self._below(n)
                drawn.add(j)
                result.append(population[j])
        return result

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        n = len(population)
        if cum_weights is None:
            if weights is None:
                return [population[int(self.random() * n)] for i in range(k)]
            cum_weights = list(_accumulate(weights))
        elif weights is not None:
            raise TypeError("Cannot specify both weights and cumulative weights")
        if len(cum_weights) != n:
            raise ValueError("The number of weights does not match the population")
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError("Total of weights must be greater than zero")
        if not _isfinite(total):
            raise ValueError("Total of weights must be finite")
        return [population[_bisect(cum_weights, self.random() * total, 0, n - 1)] for i in range(k)]

    def uniform(self, a, b):
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        u = self.random()
        if mode is not None and high == low:
            return low
        c = 0.5 if mode is None else (mode - low) / (high - low)
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * _sqrt(u * c)

    def normalvariate(self, mu=0.0, sigma=1.0):
        """A. Kinderman and J. Monahan 1977."""
        while True:
            u = self.random()
            v = 1.0 - self.random()
            z = _NORMAL * (u - 0.5) / v
            if z * z / 4.0 <= -_log(v):
                return mu + z * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        """The method of Box and Muller: two at a time."""
        z = self._next_gauss
        self._next_gauss = None
        if z is None:
            angle = self.random() * _TURN
            distance = _sqrt(-2.0 * _log(1.0 - self.random()))
            z = _cos(angle) * distance
            self._next_gauss = _sin(angle) * distance
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """D. Best and N. Fisher 1979."""
        if kappa <= 1e-6:
            return _TURN * self.random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            z = _cos(_HALF_TURN * self.random())
            d = z / (r + z)
            u = self.random()
            if u < 1.0 - d * d or u <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if self.random() > 0.5:
            return (mu + _acos(f)) % _TURN
        return (mu - _acos(f)) % _TURN

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        if alpha > 1.0:
            return self._cheng(alpha) * beta
        # J. Ahrens and U. Dieter 1974
        while True:
            b = (_E + alpha) / _E
            p = b * self.random()
            x = p ** (1.0 / alpha) if p <= 1.0 else -_log((b - p) / alpha)
            u = self.random()
            if u <= (x ** (alpha - 1.0) if p > 1.0 else _exp(-x)):
                return x * beta

    def _cheng(self, alpha):
        """R. Cheng 1977."""
        root = _sqrt(2.0 * alpha - 1.0)
        b = alpha - _LOG_4
        c = alpha + root
        while True:
            u = self.random()
            if 1e-7 < u < 0.9999999:
                other = 1.0 - self.random()
                v = _log(u / (1.0 - u)) / root
                x = alpha * _exp(v)
                z = u * u * other
                r = b + c * v - x
                if r + _GAMMA - 4.5 * z >= 0.0 or r >= _log(z):
                    return x

    def betavariate(self, alpha, beta):
        y = self.gammavariate(alpha, 1.0)
        return y / (y + self.gammavariate(beta, 1.0)) if y else 0.0

    def paretovariate(self, alpha):
        u = 1.0 - self.random()
        return u ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        u = 1.0 - self.random()
        return alpha * (-_log(u)) ** (1.0 / beta)


_generator = Random()
# the same object as long as the program runs
_state = _generator._state


def random():
    return _twister_random(_state)


seed = _generator.seed
getrandbits = _generator.getrandbits
getstate = _generator.getstate
setstate = _generator.setstate
randrange = _generator.randrange
randint = _generator.randint
choice = _generator.choice
shuffle = _generator.shuffle
sample = _generator.sample
choices = _generator.choices
uniform = _generator.uniform
triangular = _generator.triangular
normalvariate = _generator.normalvariate
gauss = _generator.gauss
lognormvariate = _generator.lognormvariate
expovariate = _generator.expovariate
vonmisesvariate = _generator.vonmisesvariate
gammavariate = _generator.gammavariate
betavariate = _generator.betavariate
paretovariate = _generator.paretovariate
weibullvariate = _generator.weibullvariate
