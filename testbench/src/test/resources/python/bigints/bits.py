values = [0, 1, -1, 255, 2**32 - 1, -(2**32), 2**47, -(2**47), -(2**47) - 1, 2**64 - 1, -(2**64), 10**30, -(10**30), 3**80]
for a in values:
    print(~a)
    for b in values:
        print(a & b, a | b, a ^ b, end="; ")
    print()
for a in values:
    for n in (0, 1, 15, 31, 32, 33, 47, 64, 100):
        print(a << n, a >> n, end="; ")
    print()
print(1 << 200 >> 190, 5 >> 10**30, -5 >> 10**30, 0 << 10**30, True << 64)
x = 1
x <<= 80
x |= 0xff
x &= -16
x ^= 1 << 80
print(x)
x = -(1 << 80)
x >>= 33
print(x)


# A generator of pseudo-random numbers of 64 bits (Marsaglia's xorshift), another of 128 (PCG's multiplier).
def xorshift(state):
    state ^= state << 13 & 0xffffffffffffffff
    state ^= state >> 7
    state ^= state << 17 & 0xffffffffffffffff
    return state


s = 88172645463325252
for i in range(10):
    s = xorshift(s)
    print(s)
s = 42
for i in range(10):
    s = s * 47026247687942121848144207491837523525 + 117397592171526113268558934119004209487 & (1 << 128) - 1
    print(s >> 64)
