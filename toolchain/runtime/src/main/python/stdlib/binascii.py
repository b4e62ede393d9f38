"""Bytes as text (CPython's module binascii)."""


class Error(ValueError):
    """A text that stands for no bytes."""


class Incomplete(Exception):
    """Only a part of the data."""


_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_DIGITS = {c: i for i, c in enumerate(_BASE64)}


def _text_bytes(text):
    try:
        return text.encode("ascii")
    except UnicodeEncodeError:
        raise ValueError("string argument should contain only ASCII characters") from None


def _bytes_of(data):
    return _text_bytes(data) if isinstance(data, str) else _view(data)


def _view(data):
    if isinstance(data, (str, int)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return bytes(data)


def hexlify(data, sep=None, bytes_per_sep=1):
    text = _view(data).hex() if sep is None else _view(data).hex(sep, bytes_per_sep)
    return text.encode()


b2a_hex = hexlify


def unhexlify(hexstr):
    data = _bytes_of(hexstr)
    if len(data) % 2:
        raise Error("Odd-length string")
    try:
        # bytes.fromhex would skip white space
        return bytes([int(data[i:i + 1], 16) << 4 | int(data[i + 1:i + 2], 16) for i in range(0, len(data), 2)])
    except ValueError:
        raise Error("Non-hexadecimal digit found") from None


a2b_hex = unhexlify


def b2a_base64(data, *, newline=True):
    data = _view(data)
    out = bytearray()
    for i in range(0, len(data) - 2, 3):
        n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        out.append(_BASE64[n >> 18])
        out.append(_BASE64[n >> 12 & 63])
        out.append(_BASE64[n >> 6 & 63])
        out.append(_BASE64[n & 63])
    rest = len(data) % 3
    if rest:
        n = data[-rest] << 16 | (data[-1] << 8 if rest == 2 else 0)
        out.append(_BASE64[n >> 18])
        out.append(_BASE64[n >> 12 & 63])
        out += bytes([_BASE64[n >> 6 & 63]]) + b"=" if rest == 2 else b"=="
    if newline:
        out += b"\n"
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    data = _bytes_of(data)
    if strict_mode:
        _check_strict(data)
    out = bytearray()
    bits = 0
    count = 0
    pads = 0
    for c in data:
        if c == 61:
            pads += 1
            if count >= 2 and count + pads >= 4:
                break
            continue
        digit = _DIGITS.get(c)
        if digit is None:
            continue
        pads = 0
        bits = bits << 6 | digit
        count += 1
        if count == 4:
            out.append(bits >> 16)
            out.append(bits >> 8 & 255)
            out.append(bits & 255)
            bits = count = 0
    if count == 1:
        raise Error(
            f"Invalid base64-encoded string: number of data characters ({len(out) // 3 * 4 + 1}) cannot be 1 more than "
            "a multiple of 4"
        )
    if count and count + pads < 4:
        raise Error("Incorrect padding")
    if count == 2:
        out.append(bits >> 4)
    elif count == 3:
        out.append(bits >> 10)
        out.append(bits >> 2 & 255)
    return bytes(out)


def _check_strict(data):
    text = data.rstrip(b"=")
    if data.startswith(b"="):
        raise Error("Leading padding not allowed")
    for c in text:
        if c not in _DIGITS:
            raise Error("Discontinuous padding not allowed" if c == 61 else "Only base64 data is allowed")
    if len(data) - len(text) > -len(text) % 4:
        raise Error("Excess data after padding")


def _table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xedb88320 if n & 1 else n >> 1
        table.append(n)
    return table


_CRC = _table()


def crc32(data, value=0, /):
    """The checksum of zip and Ethernet."""
    table = _CRC
    crc = value & 0xffffffff ^ 0xffffffff
    for byte in _view(data):
        crc = table[(crc ^ byte) & 255] ^ crc >> 8
    return crc ^ 0xffffffff


def crc_hqx(data, value, /):
    """The checksum of binhex: the polynomial 0x1021."""
    crc = value & 0xffff
    for byte in _view(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021) & 0xffff if crc & 0x8000 else crc << 1
    return crc
