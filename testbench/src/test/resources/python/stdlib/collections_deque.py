from collections import deque
import collections

d = deque()
print(d, len(d), bool(d), deque("abc"), deque([1, 2, 3], 2), deque(maxlen=3), deque(range(3), maxlen=0))
for i in range(20):
    d.append(i)
    if i % 3 == 0:
        d.appendleft(-i)
print(d, len(d), d[0], d[-1], d[5], sum(d), max(d), 7 in d, 99 in d)
print([d.popleft() for _ in range(5)], [d.pop() for _ in range(5)], list(d), list(reversed(d)))
d.rotate(2)
print(d)
d.rotate(-3)
print(d)
d.rotate()
d.reverse()
d.extend([100, 101])
d.extendleft([200, 201])
print(d, d.count(100), d.index(101), d.index(200, 1))
d.insert(1, 55)
d.remove(100)
d[0] = 77
del d[2]
print(d, d.copy() == d, d == deque(d), deque([1]) < deque([1, 2]), deque([2]) > deque([1, 5]), deque([1]) == [1], deque([1]) != deque([2]))
b = deque(maxlen=3)
for i in range(6):
    b.append(i)
    print(list(b), end=" ")
b.appendleft(9)
print(b, b.maxlen, b + deque([1]), deque([1, 2]) * 2, 2 * deque("a"))
b += [7]
b *= 2
print(b)
d.clear()
print(d, list(d))
queue = deque([(0, 0)])
seen = {(0, 0)}
while queue:
    x, y = queue.popleft()
    for n in ((x + 1, y), (x, y + 1)):
        if max(n) < 4 and n not in seen:
            seen.add(n)
            queue.append(n)
print(len(seen), isinstance(queue, collections.deque))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def mutate():
    q = deque([1, 2, 3])
    for x in q:
        q.append(x)


caught(lambda: deque().pop())
caught(lambda: deque().popleft())
caught(lambda: deque([1])[1])
caught(lambda: deque([1]).remove(2))
caught(lambda: deque([1]).index(2))
caught(lambda: deque([1], -1))
caught(lambda: deque([1], 1).insert(0, 1))
caught(lambda: deque(5))
caught(lambda: deque([1]) + [1])
caught(mutate)
