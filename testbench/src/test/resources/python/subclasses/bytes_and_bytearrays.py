class B(bytes):
    def hi(self): return "hi" + str(len(self))
b = B(b"abc"); print(b, b.hi(), b + b"d", b == b"abc", b[0], b[1:], type(b), isinstance(b, bytes), b.upper(), hash(b) == hash(b"abc"))
class BA(bytearray): pass
a = BA(b"xyz"); a.append(1); a.x = 5; print(a, a.x, len(a)); a[0] = 65; print(a); a += b"q"; print(type(a), a)
for c in b: print(c)
print(b"".join([b, b]), b"b" in b, bytes(b), bytearray(b), {b: 1}[b"abc"], b.decode(), "%s" % b, sorted([B(b"b"), B(b"a")]))
