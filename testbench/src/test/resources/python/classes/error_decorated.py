def deco(c):
    return 1 // 0


@deco
class A:
    pass
