def lookup(key):
    raise KeyError(key)


def convert(key):
    try:
        lookup(key)
    except KeyError as e:
        raise ValueError("no " + key) from e


def handle(key):
    try:
        convert(key)
    except ValueError:
        return 1 // 0


def main():
    try:
        handle("name")
    finally:
        print("cleaning")


main()
