class Node:
    pass

print(Node.x)
