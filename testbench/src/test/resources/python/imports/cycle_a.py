print("a begins", __name__)
import cycle_b

VALUE = 5


def twice():
    return 2 * VALUE


if __name__ == "__main__":
    print("a is main")
    print(cycle_b.use())
