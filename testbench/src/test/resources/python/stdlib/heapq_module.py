import heapq
from heapq import heappush, heappop, heapify, nlargest, nsmallest

heap = []
for x in [5, 3, 8, 1, 9, 2, 7, 2]:
    heappush(heap, x)
    print(heap)
print([heappop(heap) for _ in range(len(heap))])
data = [(i * 7919) % 101 for i in range(40)]
heapify(data)
print(data)
print(heapq.heappushpop(data, 50), heapq.heapreplace(data, 60), heapq.heappushpop([], 1), heapq.heappushpop([5], 1), data)
print(nlargest(3, data), nsmallest(3, data), nsmallest(2, ["aaa", "b", "cc"], key=len), nlargest(0, data), nsmallest(-1, data), nlargest(100, [1, 2]))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [3, 6, 8, 9])), list(heapq.merge([7, 3], [9, 1], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)))
tasks = []
for priority, name in [(3, "c"), (1, "a"), (2, "b"), (1, "aa")]:
    heappush(tasks, (priority, name))
while tasks:
    print(heappop(tasks))
for f in (lambda: heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapify([1, "a"])):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


def dijkstra(graph, source):
    distances = {source: 0}
    queue = [(0, source)]
    while queue:
        d, u = heappop(queue)
        if d > distances.get(u, float("inf")):
            continue
        for v, w in graph[u]:
            if d + w < distances.get(v, float("inf")):
                distances[v] = d + w
                heappush(queue, (d + w, v))
    return distances


print(dijkstra({"a": [("b", 7), ("c", 3)], "b": [("d", 2)], "c": [("b", 1), ("d", 8)], "d": []}, "a"))
