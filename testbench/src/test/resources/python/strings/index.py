s = "hello"
for i in range(-5, 5):
    print(s[i], end=" ")
print()
u = "aé€😀z"
print(u[0], u[1], u[2], u[3], u[4], u[-1], u[-2], len(u))
print(s[0] + s[-1], s[1] == "e", "é"[0] == "é")
