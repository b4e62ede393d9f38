# Halve an even number, triple an odd one and add one: does it always end at 1?


def steps(n):
    count = 0
    while n != 1:
        if n % 2 == 0:
            n //= 2
        else:
            n = 3 * n + 1
        count += 1
    return count


def peak(n):
    highest = n
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        highest = max(highest, n)
    return highest


print("27 takes", steps(27), "steps and climbs to", peak(27))

longest = 0
for n in range(1, 500):
    count = steps(n)
    if count > longest:
        longest = count
        start = n
print(f"The longest way from below 500 starts at {start}: {longest} steps")
