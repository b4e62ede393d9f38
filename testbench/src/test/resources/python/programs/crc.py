def crc32(data):
    crc = 0xffffffff
    for c in data:
        crc ^= ord(c)
        for bit in range(8):
            if crc & 1:
                crc = crc >> 1 ^ 0xedb88320
            else:
                crc >>= 1
    return crc ^ 0xffffffff


for text in ["", "a", "123456789", "The quick brown fox jumps over the lazy dog"]:
    print(f"{crc32(text):08x} {text}")
