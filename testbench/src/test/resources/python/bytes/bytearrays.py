a = bytearray(b"hello")
a[0] = 72
a[-1] = 0x4f
print(a, a[1:3], len(a))
a.append(33)
a.extend(b" you")
a.extend([65, 66])
a.extend(range(67, 70))
a.insert(0, 42)
a.insert(100, 43)
a.insert(-1, 45)
print(a)
print(a.pop(), a.pop(0), a.pop(-2), a)
a.remove(108)
a.reverse()
print(a, a.count(b"A"))
b = a.copy()
a.clear()
print(a, b, a == b"", bool(a))
b[1:3] = b"XYZ"
b[5:] = []
print(b)
b[::2] = b"123"
print(b)
del b[0]
del b[1:3]
print(b)
b += b"abc"
b *= 2
b[1:1] = bytearray(b"!!")
b[:2] = b
print(b)
c = b
c.append(1)
print(b is c, b[-1])
big = bytearray()
for i in range(1000):
    big.append(i & 255)
print(len(big), sum(big), big[500], big[-3:])
sieve = bytearray([1]) * 30
for i in range(2, 6):
    if sieve[i]:
        sieve[i * i::i] = bytes(len(range(i * i, 30, i)))
print([i for i in range(2, 30) if sieve[i]])


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def assign(i, x):
    a = bytearray(b"abc")
    a[i] = x
    return a


def delete(i):
    a = bytearray(b"abc")
    del a[i]
    return a


caught(lambda: assign(3, 1))
caught(lambda: assign(0, 256))
caught(lambda: assign(0, -1))
caught(lambda: assign(0, "a"))
caught(lambda: assign(0, b"a"))
caught(lambda: assign("a", 1))
caught(lambda: assign(slice(0, 1), [300]))
caught(lambda: assign(slice(0, 3, 2), 5))
caught(lambda: delete(5))
caught(lambda: delete(slice(0, 2)))
caught(lambda: bytearray().pop())
caught(lambda: bytearray(b"a").pop(5))
caught(lambda: bytearray(b"a").remove(5))
caught(lambda: bytearray(b"a").append(256))
caught(lambda: bytearray(b"a").append("a"))
caught(lambda: bytearray(b"a").extend("a"))
caught(lambda: bytearray(b"a").extend(5))
caught(lambda: bytearray(b"a") + 5)
