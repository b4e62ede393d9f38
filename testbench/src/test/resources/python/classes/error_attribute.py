class Node:
    def __init__(self):
        self.value = 1

n = Node()
n.value = 2
print(n.value)
print(n.value + n.vale)
