"""Digests of bytes (CPython's module hashlib)."""

from hashlib._md5 import md5
from hashlib._sha1 import sha1
from hashlib._sha2 import sha224, sha256, sha384, sha512

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
algorithms_available = set(algorithms_guaranteed)


def new(name, data=b"", *, usedforsecurity=True):
    makers = {"md5": md5, "sha1": sha1, "sha224": sha224, "sha256": sha256, "sha384": sha384, "sha512": sha512}
    if name.lower() not in makers:
        raise ValueError("unsupported hash type " + name)
    return makers[name.lower()](data)
