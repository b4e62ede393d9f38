for text in ["0", "42", "-17", "+5", "  12  ", "1_000", "\t7\n", "007"]:
    print(int(text))
print(int("ff", 16), int("0xff", 16), int("1010", 2), int("z", 36), int("0b11", 0), int("0o17", 0))
print(int(True), int(), int(-5), str(5) + str(-5) + str(True) + str(None) + str())
