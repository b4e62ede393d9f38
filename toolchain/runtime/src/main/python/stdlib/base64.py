"""Bytes in few characters (CPython's module base64)."""

import binascii

_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_URL_SAFE = bytes.maketrans(b"+/", b"-_")
_URL_UNSAFE = bytes.maketrans(b"-_", b"+/")


def _bytes_of(s):
    if isinstance(s, str):
        return binascii._text_bytes(s)
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return bytes(memoryview(s))
    except TypeError:
        raise TypeError(
            f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}"
        ) from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes_of(s)
    if altchars is not None:
        s = s.translate(bytes.maketrans(_bytes_of(altchars), b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_URL_SAFE)


def urlsafe_b64decode(s):
    return b64decode(_bytes_of(s).translate(_URL_UNSAFE))


def encodebytes(s):
    """Lines of 76 characters."""
    return b"".join([binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_of(s)
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b"0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _encode32(s, alphabet):
    s = bytes(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        n = int.from_bytes(part + bytes(5 - len(part)), "big")
        used = (len(part) * 8 + 4) // 5
        for k in range(8):
            out.append(alphabet[n >> 35 - 5 * k & 31] if k < used else 61)
    return bytes(out)


def _decode32(s, alphabet, casefold):
    s = _bytes_of(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if casefold:
        s = s.upper()
    text = s.rstrip(b"=")
    pads = len(s) - len(text)
    digits = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    for i in range(0, len(text), 8):
        n = 0
        part = text[i:i + 8]
        for c in part:
            if c not in digits:
                raise binascii.Error("Non-base32 digit found")
            n = n << 5 | digits[c]
        n <<= 5 * (8 - len(part))
        out += n.to_bytes(5, "big")
    if pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    return bytes(out[:len(out) - (pads * 5 + 7) // 8] if pads else out)


def b32encode(s):
    return _encode32(s, _BASE32)


def b32decode(s, casefold=False, map01=None):
    s = _bytes_of(s)
    if map01 is not None:
        s = s.translate(bytes.maketrans(b"01", b"O" + _bytes_of(map01)))
    return _decode32(s, _BASE32, casefold)


def b32hexencode(s):
    return _encode32(s, _BASE32_HEX)


def b32hexdecode(s, casefold=False):
    return _decode32(s, _BASE32_HEX, casefold)


def b85encode(b, pad=False):
    b = bytes(b)
    missing = -len(b) % 4
    out = bytearray()
    b += bytes(missing)
    for i in range(0, len(b), 4):
        n = int.from_bytes(b[i:i + 4], "big")
        for k in (52200625, 614125, 7225, 85, 1):
            out.append(_BASE85[n // k % 85])
    return bytes(out if pad or not missing else out[:-missing])


def b85decode(b):
    b = _bytes_of(b)
    digits = {c: i for i, c in enumerate(_BASE85)}
    missing = -len(b) % 5
    b = bytes(b) + b"~" * missing
    out = bytearray()
    for i in range(0, len(b), 5):
        n = 0
        for j in range(i, i + 5):
            if b[j] not in digits:
                raise ValueError(f"bad base85 character at position {j}")
            n = n * 85 + digits[b[j]]
        if n > 0xffffffff:
            raise ValueError(f"base85 overflow in hunk starting at byte {i}")
        out += n.to_bytes(4, "big")
    return bytes(out[:-missing] if missing else out)
