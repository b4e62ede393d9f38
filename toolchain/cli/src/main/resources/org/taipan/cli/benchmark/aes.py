"""AES-128 in counter mode, its tables computed first; FIPS 197's example checks it."""


def double(x):
    x <<= 1
    return x ^ 0x11B if x & 0x100 else x


def tables():
    box = [0] * 256
    p = q = 1
    while True:
        p = p ^ double(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xFF
        if q & 0x80:
            q ^= 0x09
        x = q ^ (q << 1 | q >> 7) ^ (q << 2 | q >> 6) ^ (q << 3 | q >> 5) ^ (q << 4 | q >> 4)
        box[p] = (x ^ 0x63) & 0xFF
        if p == 1:
            break
    box[0] = 0x63
    return box


BOX = tables()


def expand(key):
    words = [key[i : i + 4] for i in range(0, 16, 4)]
    constant = 1
    for i in range(4, 44):
        word = words[-1][:]
        if i % 4 == 0:
            word = [BOX[b] for b in word[1:] + word[:1]]
            word[0] ^= constant
            constant = double(constant)
        words.append([a ^ b for a, b in zip(words[i - 4], word)])
    return [sum(words[i : i + 4], []) for i in range(0, 44, 4)]


def encrypt(block, keys):
    state = [b ^ k for b, k in zip(block, keys[0])]
    for n in range(1, 11):
        state = [BOX[state[(i + 4 * (i % 4)) % 16]] for i in range(16)]
        if n < 10:
            mixed = []
            for c in range(0, 16, 4):
                a, b, d, e = state[c : c + 4]
                all_four = a ^ b ^ d ^ e
                mixed.append(a ^ all_four ^ double(a ^ b))
                mixed.append(b ^ all_four ^ double(b ^ d))
                mixed.append(d ^ all_four ^ double(d ^ e))
                mixed.append(e ^ all_four ^ double(e ^ a))
            state = mixed
        state = [s ^ k for s, k in zip(state, keys[n])]
    return state


def counter_mode(data, keys):
    out = bytearray()
    for start in range(0, len(data), 16):
        counter = [0] * 12 + list((start // 16).to_bytes(4, "big"))
        stream = encrypt(counter, keys)
        for a, b in zip(data[start : start + 16], stream):
            out.append(a ^ b)
    return bytes(out)


keys = expand(list(range(16)))
print(bytes(encrypt([17 * i for i in range(16)], keys)).hex())
text = b"Taipan runs Python as its native language. " * 12
secret = counter_mode(text, keys)
print(secret[:32].hex())
print(counter_mode(secret, keys) == text)
