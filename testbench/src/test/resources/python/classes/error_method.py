class Node:
    def run(self):
        return 1

def go(n):
    print(n.run())
    return n.walk(1, 2)

go(Node())
