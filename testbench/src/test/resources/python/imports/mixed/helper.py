name = "helper"


def run(a, *rest, key=None):
    return (name, a, rest, key)


def rename():
    global name
    name += "!"
