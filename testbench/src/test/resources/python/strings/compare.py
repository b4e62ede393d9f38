words = ["", "a", "ab", "abc", "b", "B", "é", "€", "😀", "z", "aa"]
for a in words:
    for b in words:
        print(a < b, a <= b, a == b, a != b, end=" ")
    print()
print("a" == 1, "a" != 1, "1" == 1, "" == None)
