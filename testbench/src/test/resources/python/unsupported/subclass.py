class Stack(bytes):
    pass
