def half(n):
    return 10 // n


print(f"{half(2)} and {half(0)}")
