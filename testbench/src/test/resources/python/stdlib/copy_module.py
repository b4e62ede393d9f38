import copy


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Custom:
    def __init__(self, x):
        self.x = x

    def __copy__(self):
        return Custom("copied")

    def __deepcopy__(self, memo):
        return Custom("deep")


data = [1, [2, 3], {"a": [4]}, (5, [6]), {7}, "x", None, bytearray(b"y")]
shallow = copy.copy(data)
deep = copy.deepcopy(data)
data[1].append(99)
data[2]["a"].append(99)
data[3][1].append(99)
print(data, shallow, deep, shallow[1] is data[1], deep[1] is data[1])
loop = [1]
loop.append(loop)
other = copy.deepcopy(loop)
print(other, other[1] is other, other is not loop)
shared = [0]
pair = copy.deepcopy([shared, shared])
print(pair[0] is pair[1], pair[0] is shared)
n = Node(1, Node([2]))
m, k = copy.copy(n), copy.deepcopy(n)
n.next.value.append(3)
print(m.next is n.next, k.next.value, k.value, type(k) is Node, m is not n)
print(copy.copy(Custom(1)).x, copy.deepcopy([Custom(1)])[0].x)
t = (1, "a", (2,))
print(copy.copy(t) is t, copy.deepcopy(t) is t, copy.copy({1: 2}), copy.copy({1}), copy.copy(5), copy.deepcopy(len) is len, copy.deepcopy(Node) is Node, copy.copy(frozenset([1])))
