# What bit operations are good for.


def binary(n, digits):
    text = ""
    for i in range(digits):
        text = f"{(n >> i) & 1}" + text
    return text


def ones(n):
    count = 0
    while n:
        n &= n - 1
        count += 1
    return count


# Marsaglia's xorshift with 32 bits.
def xorshift(x):
    x ^= (x << 13) & 0xFFFFFFFF
    x ^= x >> 17
    x ^= (x << 5) & 0xFFFFFFFF
    return x


# CRC-32 (IEEE 802.3) of a list of bytes.
def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


print("Gray code:")
for n in range(8):
    print(binary(n, 3), binary(n ^ (n >> 1), 3))

x = 2463534242
total = 0
for _ in range(200):
    x = xorshift(x)
    total += ones(x)
print(f"{total} of {200 * 32} random bits are set; the last number is {x}")

# The check value of CRC-32 is that of the digits 1 to 9: 0xCBF43926.
digits = []
for d in range(1, 10):
    digits.append(48 + d)
print("CRC-32:", crc32(digits), crc32(digits) == 0xCBF43926)
print("not, shifts:", ~5, -1 >> 3, -17 >> 2, 1 << 40)
