def rotate(text, by):
    out = ""
    for c in text:
        if "a" <= c <= "z":
            out += chr((ord(c) - ord("a") + by) % 26 + ord("a"))
        elif "A" <= c <= "Z":
            out += chr((ord(c) - ord("A") + by) % 26 + ord("A"))
        else:
            out += c
    return out


secret = rotate("The Quick Brown Fox, 42!", 13)
print(secret)
print(rotate(secret, 13))
print(rotate("abc xyz", -1))
