line = "0123456789" * 50
print(line)
print(line, line, sep="")
for i in range(200):
    print(i, end=",")
print()
