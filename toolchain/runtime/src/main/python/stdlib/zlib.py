"""Checksums (CPython's module zlib without its compression)."""

from binascii import crc32

_MODULUS = 65521
_PART = 5552


def adler32(data, value=1, /):
    low = value & 0xffff
    high = value >> 16 & 0xffff
    data = bytes(data)
    for start in range(0, len(data), _PART):
        for byte in data[start:start + _PART]:
            low += byte
            high += low
        low %= _MODULUS
        high %= _MODULUS
    return high << 16 | low
