def check(x):
    assert x > 0, f"not positive: {x}"
    assert x < 100
    assert x != 50, ("tuple", x)
    return x


for x in 5, -1, 200, 50:
    try:
        print(check(x))
    except AssertionError as e:
        print(repr(e), str(e))


def message():
    print("evaluated")
    return "m"


assert True, message()
try:
    assert False, message()
except AssertionError as e:
    print(e)
assert [] == [1], [1, "two"]
