"""Fannkuch: the most reversals of a prefix that any permutation needs."""


def fannkuch(n):
    first = list(range(n))
    count = [0] * n
    checksum = most = permutation = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        if first[0] != 0:
            deck = first[:]
            flips = 0
            k = deck[0]
            while k:
                deck[: k + 1] = deck[k::-1]
                flips += 1
                k = deck[0]
            most = max(most, flips)
            checksum += flips if permutation % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, most
            first.insert(r, first.pop(0))
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        permutation += 1


for n in range(3, 8):
    print(n, *fannkuch(n))
