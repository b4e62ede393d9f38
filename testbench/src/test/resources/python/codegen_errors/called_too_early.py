def main():
    return helper()


print(main())


def helper():
    return 1
