"""Fourier transform by halves, on complex numbers, and back."""

import cmath


def transform(values, sign):
    n = len(values)
    if n == 1:
        return values
    even = transform(values[0::2], sign)
    odd = transform(values[1::2], sign)
    result = [0j] * n
    for k in range(n // 2):
        turned = cmath.exp(sign * 2j * cmath.pi * k / n) * odd[k]
        result[k] = even[k] + turned
        result[k + n // 2] = even[k] - turned
    return result


N = 256
wave = [complex(i % 16 - 8, i * i % 7) for i in range(N)]
spectrum = transform(wave, -1)
back = [v / N for v in transform(spectrum, 1)]
print(max(abs(a - b) for a, b in zip(wave, back)) < 1e-9)
strongest = sorted(range(N), key=lambda k: -round(abs(spectrum[k]), 6))[:5]
print([(k, round(abs(spectrum[k]), 6)) for k in strongest])
