import hashlib
for n in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512"):
    for d in (b"", b"abc", b"a" * 200):
        print(n, hashlib.new(n, d).hexdigest())
h = hashlib.sha256(); h.update(b"hello "); h.update(b"world"); print(h.hexdigest(), h.digest_size, h.block_size, h.name, h.copy().hexdigest() == h.hexdigest())
try: hashlib.md5("abc")
except TypeError as e: print(e)
