message = "hello"


def show():
    print(mesage)


show()
