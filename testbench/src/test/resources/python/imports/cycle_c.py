print("c begins", __name__)
import cycle_b


def value():
    return 41


def back():
    return cycle_b.use()


if __name__ == "__main__":
    print("main", back())
