def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def lcm(a, b):
    return a // gcd(a, b) * b


for a, b in [(12, 18), (17, 5), (0, 9), (1071, 462), (123456, 7890)]:
    print(gcd(a, b), lcm(a, b))
