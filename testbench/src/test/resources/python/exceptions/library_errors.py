def attempt(n):
    if n == 0:
        return [1, 2, 3][7]
    if n == 1:
        return (1, 2)[-3]
    if n == 2:
        return "abc"[5]
    if n == 3:
        return int("12x")
    if n == 4:
        return chr(-1)
    if n == 5:
        return len(5)
    if n == 6:
        return [1, 2].index(3)
    if n == 7:
        return [].pop()
    if n == 8:
        a, b = [1, 2, 3]
        return a, b
    if n == 9:
        for x in 5:
            pass
    if n == 10:
        return 5 % 0
    if n == 11:
        return 1 << -1
    if n == 12:
        return "a" < 1
    if n == 13:
        return max([])
    if n == 14:
        return range(1, 2, 0)
    if n == 15:
        return None()
    if n == 16:
        return 1 in 2
    if n == 17:
        return f"{5:q}"
    if n == 18:
        return [1].remove(2)
    if n == 19:
        return "x" * "y"
    if n == 20:
        return attempt(1, 2)
    if n == 21:
        return (1).append(2)
    return -"x"


for i in range(23):
    try:
        print(attempt(i))
    except Exception as e:
        print(i, repr(e))
