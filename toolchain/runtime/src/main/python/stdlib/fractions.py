"""Fractions of ints (CPython 3.11's module fractions)."""

import math
import numbers
import operator
import re

_FORMAT = re.compile(
    r"\s*([-+]?)(?=\d|\.\d)(\d*|\d+(?:_\d+)*)(?:(?:/(\d+(?:_\d+)*))?|(?:\.(\d*|\d+(?:_\d+)*))?(?:[eE]([-+]?\d+(?:_\d+)*))?)\s*"
)
_MODULUS = 2**61 - 1
_INFINITY_HASH = 314159


class Fraction(numbers.Rational):
    """numerator / denominator in lowest terms, the denominator positive."""

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if isinstance(numerator, (int, Fraction)):
                self._numerator, self._denominator = numerator.numerator, numerator.denominator
            elif isinstance(numerator, float):
                self._numerator, self._denominator = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                self._numerator, self._denominator = _parsed(numerator)
            else:
                raise TypeError("argument should be a string or a Rational instance")
            return self
        if not isinstance(numerator, (int, Fraction)) or not isinstance(denominator, (int, Fraction)):
            raise TypeError("both arguments should be Rational instances")
        n = numerator.numerator * denominator.denominator
        d = denominator.numerator * numerator.denominator
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        g = math.gcd(n, d)
        if d < 0:
            g = -g
        self._numerator = n // g
        self._denominator = d // g
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls(*f.as_integer_ratio())

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        bound1 = Fraction(p0 + k * p1, q0 + k * q1)
        bound2 = Fraction(p1, q1)
        return bound2 if abs(bound2 - self) <= abs(bound1 - self) else bound1

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return self

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __add__(self, other):
        return _exact(self, other, operator.add, lambda a, b, c, d: (a * d + c * b, b * d))

    def __radd__(self, other):
        return _exact(other, self, operator.add, lambda a, b, c, d: (a * d + c * b, b * d))

    def __sub__(self, other):
        return _exact(self, other, operator.sub, lambda a, b, c, d: (a * d - c * b, b * d))

    def __rsub__(self, other):
        return _exact(other, self, operator.sub, lambda a, b, c, d: (a * d - c * b, b * d))

    def __mul__(self, other):
        return _exact(self, other, operator.mul, lambda a, b, c, d: (a * c, b * d))

    def __rmul__(self, other):
        return _exact(other, self, operator.mul, lambda a, b, c, d: (a * c, b * d))

    def __truediv__(self, other):
        return _exact(self, other, operator.truediv, lambda a, b, c, d: (a * d, b * c))

    def __rtruediv__(self, other):
        return _exact(other, self, operator.truediv, lambda a, b, c, d: (a * d, b * c))

    def __floordiv__(self, other):
        return _plain(self, other, operator.floordiv, lambda a, b, c, d: (a * d) // (b * c))

    def __rfloordiv__(self, other):
        return _plain(other, self, operator.floordiv, lambda a, b, c, d: (a * d) // (b * c))

    def __mod__(self, other):
        return _exact(self, other, operator.mod, lambda a, b, c, d: ((a * d) % (c * b), b * d))

    def __rmod__(self, other):
        return _exact(other, self, operator.mod, lambda a, b, c, d: ((a * d) % (c * b), b * d))

    def __divmod__(self, other):
        return _plain(self, other, divmod, _quotient_and_rest)

    def __rdivmod__(self, other):
        return _plain(other, self, divmod, _quotient_and_rest)

    def __pow__(self, other):
        if not isinstance(other, (int, Fraction)):
            return float(self) ** other
        if other.denominator != 1:
            return float(self) ** float(other)
        power = other.numerator
        if power >= 0:
            return Fraction(self._numerator**power, self._denominator**power)
        return Fraction(self._denominator**-power, self._numerator**-power)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other**self._numerator
        if isinstance(other, (int, Fraction)):
            return Fraction(other) ** self
        return other ** float(self)

    def __pos__(self):
        return Fraction(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else self._numerator // self._denominator

    __trunc__ = __int__

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, remainder = divmod(self._numerator, self._denominator)
            if remainder * 2 < self._denominator:
                return floor
            if remainder * 2 > self._denominator:
                return floor + 1
            return floor if floor % 2 == 0 else floor + 1
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """As of equal ints and floats."""
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            made = _INFINITY_HASH
        else:
            made = hash(hash(abs(self._numerator)) * inverse)
        result = made if self._numerator >= 0 else -made
        return -2 if result == -1 else result

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            return math.isfinite(other) and self == Fraction(other)
        return NotImplemented

    def __lt__(self, other):
        return _compared(self, other, operator.lt)

    def __gt__(self, other):
        return _compared(self, other, operator.gt)

    def __le__(self, other):
        return _compared(self, other, operator.le)

    def __ge__(self, other):
        return _compared(self, other, operator.ge)

    def __bool__(self):
        return bool(self._numerator)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _parsed(text):
    """Numerator and denominator of a fraction or a decimal number."""
    match = _FORMAT.fullmatch(text)
    if match is None:
        raise ValueError(f"Invalid literal for Fraction: {text!r}")
    sign, number, denominator, decimals, exponent = match.groups()
    n = int(number or "0")
    d = 1
    if denominator:
        d = int(denominator)
    else:
        if decimals:
            decimals = decimals.replace("_", "")
            d = 10 ** len(decimals)
            n = n * d + int(decimals)
        if exponent:
            e = int(exponent)
            if e >= 0:
                n *= 10**e
            else:
                d *= 10**-e
    if d == 0:
        raise ZeroDivisionError(f"Fraction({-n if sign == '-' else n}, 0)")
    g = math.gcd(n, d)
    return (-n if sign == "-" else n) // g, d // g


def _plain(a, b, fallback, function):
    """What a function of numerators and denominators gives; of floats and complex numbers, an operator."""
    if isinstance(a, (int, Fraction)) and isinstance(b, (int, Fraction)):
        return function(a.numerator, a.denominator, b.numerator, b.denominator)
    other = a if isinstance(b, Fraction) else b
    if isinstance(other, (float, complex)):
        as_other = complex if isinstance(other, complex) else float
        return fallback(as_other(a), as_other(b))
    return NotImplemented


def _exact(a, b, fallback, function):
    made = _plain(a, b, fallback, function)
    return Fraction(*made) if isinstance(made, tuple) else made


def _quotient_and_rest(a, b, c, d):
    quotient, rest = divmod(a * d, b * c)
    return quotient, Fraction(rest, b * d)


def _compared(a, b, comparison):
    if isinstance(b, (int, Fraction)):
        return comparison(a.numerator * b.denominator, a.denominator * b.numerator)
    if isinstance(b, float):
        return comparison(a, Fraction(b)) if math.isfinite(b) else comparison(0.0, b)
    return NotImplemented
