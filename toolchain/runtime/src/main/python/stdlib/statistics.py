"""Statistics (CPython 3.11's module statistics)."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from fractions import Fraction


class StatisticsError(ValueError):
    """Data that have no such statistic."""


def _exact(x):
    """A number as a fraction; infinities and NaN themselves."""
    if isinstance(x, float) and not math.isfinite(x):
        return x
    try:
        return Fraction(x)
    except TypeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator") from None


def _type_of(data):
    """The type that results have."""
    kind = int
    for x in data:
        other = int if isinstance(x, bool) else type(x)
        if other is not kind and not issubclass(kind, other):
            if kind is int or issubclass(other, kind):
                kind = other
            elif isinstance(x, float) or kind is float:
                kind = float
    return kind


def _sum(data):
    total = Fraction(0)
    for x in data:
        total = total + _exact(x)
    return total


def _convert(x, kind):
    if type(x) is kind:
        return x
    if kind is int and x.denominator != 1:
        return float(x)
    return kind(x) if kind is not int else int(x)


def mean(data):
    data = list(data)
    if not data:
        raise StatisticsError("mean requires at least one data point")
    return _convert(_sum(data) / len(data), _type_of(data))


def fmean(data, weights=None):
    data = list(data)
    if weights is None:
        if not data:
            raise StatisticsError("fmean requires at least one data point")
        return math.fsum(data) / len(data)
    weights = list(weights)
    if len(data) != len(weights):
        raise StatisticsError("data and weights must be the same length")
    total = math.fsum(weights)
    if not total:
        raise StatisticsError("sum of weights must be non-zero")
    return math.fsum([x * w for x, w in zip(data, weights)]) / total


def geometric_mean(data):
    try:
        return math.exp(fmean(map(math.log, data)))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    data = list(data)
    if not data:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if any([x < 0 for x in data]):
        raise StatisticsError("harmonic mean does not support negative values")
    if weights is None:
        weights = [1] * len(data)
    else:
        weights = list(weights)
        if len(weights) != len(data):
            raise StatisticsError("Number of weights does not match data size")
    if len(data) == 1 and weights == [1]:
        return data[0]
    if 0 in data:
        return 0
    terms = [w / x if w else 0 for w, x in zip(weights, data)]
    total = _sum(terms)
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _convert(_sum(weights) / total, _type_of(terms))


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 else (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    i = bisect_left(data, x)
    j = bisect_right(data, x, i)
    interval = float(interval)
    return float(x) - interval / 2.0 + interval * (n / 2 - i) / (j - i)


def mode(data):
    pairs = Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError("no mode for empty data")
    return pairs[0][0]


def multimode(data):
    counts = Counter(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    count = len(data)
    if count < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        m = count - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = count + 1
        for i in range(1, n):
            j = min(max(i * m // n, 1), count - 1)
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


def _squares(data, center):
    """The sum of squares of the distances from the center, None: from the mean."""
    if center is not None:
        return _sum([(_exact(x) - _exact(center)) ** 2 for x in data])
    n = len(data)
    xs = [_exact(x) for x in data]
    total = _sum(xs)
    return (n * _sum([x * x for x in xs]) - total * total) / n


def variance(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return _convert(_squares(data, xbar) / (len(data) - 1), _type_of(data))


def pvariance(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pvariance requires at least one data point")
    return _convert(_squares(data, mu) / len(data), _type_of(data))


def _root(x):
    """The square root of a fraction, rounded once."""
    n, d = x.numerator, x.denominator
    if n == 0:
        return 0.0
    shift = max(0, 2 * 64 - n.bit_length() + d.bit_length())
    shift += shift & 1
    scaled = (n << shift) // d
    root = math.isqrt(scaled)
    if root * root != scaled or scaled * d != n << shift:
        root |= 1
    return root / (1 << (shift >> 1))


def stdev(data, xbar=None):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(_squares(data, xbar) / (len(data) - 1))


def pstdev(data, mu=None):
    data = list(data)
    if not data:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(_squares(data, mu) / len(data))


def covariance(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("covariance requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("covariance requires at least two data points")
    xbar = math.fsum(x) / n
    ybar = math.fsum(y) / n
    return math.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)]) / (n - 1)


def correlation(x, y, /):
    n = len(x)
    if len(y) != n:
        raise StatisticsError("correlation requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError("correlation requires at least two data points")
    xbar = math.fsum(x) / n
    ybar = math.fsum(y) / n
    sxy = math.fsum([(a - xbar) * (b - ybar) for a, b in zip(x, y)])
    sxx = math.fsum([(a - xbar) ** 2.0 for a in x])
    syy = math.fsum([(b - ybar) ** 2.0 for b in y])
    try:
        return sxy / math.sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant") from None
