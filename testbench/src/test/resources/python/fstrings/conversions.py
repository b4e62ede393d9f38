for o in ["a'b", 5, None, [1, "x"], ("é",), True]:
    print(f"{o!r:>12}|{o!s:^12}|{o!a:<12}|")
print(format(255, "x"), format("a", ">4"), format(5), format(True), hex(255), oct(8), bin(-5))
