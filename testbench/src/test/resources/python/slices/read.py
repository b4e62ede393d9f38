l = list(range(10))
for a, b, c in [(None, None, None), (2, 5, None), (-3, None, None), (None, None, -1), (8, 2, -2), (20, None, None), (-20, 3, 1), (5, 1, None), (None, -100, -3), (True, 4, 2)]:
    print(a, b, c, l[a:b:c], "0123456789"[a:b:c], tuple(l)[a:b:c], range(10)[a:b:c], range(1, 30, 3)[a:b:c])
t = "naïve 日本語 😀 text"
print(t[::-1], t[2:3], t[6:9], t[:5], t[10:], t[::2])
long = "the quick brown fox jumps over the lazy dog"
for i in range(12):
    print(long[i : i + 17], long[i:-i] == long[i : len(long) - i], long[-i:])
s = slice(1, 5)
print(l[s], s, slice(3), slice(1, 2, 3), slice(None).indices(5), slice(-3, None, 2).indices(10), s == slice(1, 5))
c = l[:]
c[0] = 99
print(l[0], c[0], l[1:3][0])
