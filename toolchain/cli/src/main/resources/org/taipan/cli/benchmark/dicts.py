"""Dicts: a graph's shortest paths, an index of words, memoised partitions."""


def graph(n):
    edges = {}
    state = 7
    for node in range(n):
        for _ in range(4):
            state = (state * 69069 + 1) % 4294967296
            edges.setdefault(node, {})[state // 65536 % n] = state % 9 + 1
    return edges


def shortest(edges, start):
    distance = {start: 0}
    frontier = {start}
    while frontier:
        following = set()
        for node in frontier:
            for target, length in edges[node].items():
                reached = distance[node] + length
                if target not in distance or reached < distance[target]:
                    distance[target] = reached
                    following.add(target)
        frontier = following
    return distance


memo = {}


def partitions(n, largest):
    if n == 0:
        return 1
    if n < 0 or largest == 0:
        return 0
    key = (n, largest)
    if key not in memo:
        memo[key] = partitions(n - largest, largest) + partitions(n, largest - 1)
    return memo[key]


distance = shortest(graph(300), 0)
print(len(distance), sum(distance.values()), max(distance.values()))
index = {}
for i in range(1500):
    index.setdefault("key%d" % (i * 7 % 500), []).append(i)
print(len(index), index["key21"], sum([len(v) for v in index.values()]))
print(partitions(40, 40), len(memo))
