class Node:
    def __init__(self, a, b):
        self.a = a

Node(1)
