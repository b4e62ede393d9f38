def outer():
    helper()

    def helper():
        return 1


outer()
