print("b begins", __name__)
import cycle_c


def use():
    return cycle_c.value() + 1


if __name__ == "__main__":
    print("main", use())
