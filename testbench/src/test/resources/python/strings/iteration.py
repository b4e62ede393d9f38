for c in "aé€😀":
    print(c, len(c), ord(c))
count = 0
for c in "mississippi":
    if c == "s":
        count += 1
print(count)
for c in "":
    print("never")
else:
    print("empty")
out = ""
for c in "reverse":
    out = c + out
print(out)
