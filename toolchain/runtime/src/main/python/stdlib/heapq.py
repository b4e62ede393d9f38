"""Heaps in lists (CPython's module heapq; its order of comparisons)."""

__builtin__ = ("heappush", "heappop", "heapify", "heapreplace", "heappushpop")

__all__ = ["heappush", "heappop", "heapify", "heapreplace", "merge", "nlargest", "nsmallest", "heappushpop"]


def heappush(heap, item):
    """Adds an item."""
    heap.append(item)
    _sift_down(heap, 0, len(heap) - 1)


def heappop(heap):
    """Takes the smallest item."""
    if not heap:
        raise IndexError("index out of range")
    last = heap.pop()
    if heap:
        smallest = heap[0]
        heap[0] = last
        _sift_up(heap, 0)
        return smallest
    return last


def heapreplace(heap, item):
    """Takes the smallest item, then adds one."""
    if not heap:
        raise IndexError("index out of range")
    smallest = heap[0]
    heap[0] = item
    _sift_up(heap, 0)
    return smallest


def heappushpop(heap, item):
    """Adds an item, then takes the smallest."""
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _sift_up(heap, 0)
    return item


def heapify(x):
    """Makes a heap of a list, in linear time."""
    for i in range(len(x) // 2 - 1, -1, -1):
        _sift_up(x, i)


def _sift_down(heap, start, at):
    """Moves an item towards the root until its parent is not greater."""
    item = heap[at]
    while at > start:
        parent_at = (at - 1) >> 1
        parent = heap[parent_at]
        if not item < parent:
            break
        heap[at] = parent
        at = parent_at
    heap[at] = item


def _sift_up(heap, at):
    """Moves the smaller child up until a leaf is reached, then the item from there to its place."""
    end = len(heap)
    start = at
    item = heap[at]
    child = 2 * at + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[at] = heap[child]
        at = child
        child = 2 * at + 1
    heap[at] = item
    _sift_down(heap, start, at)


def nsmallest(n, iterable, key=None):
    """The n smallest items in order, as sorted(iterable, key=key)[:n]."""
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    """The n largest items in order, as sorted(iterable, key=key, reverse=True)[:n]."""
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables in order."""
    walks = [iter(iterable) for iterable in iterables]
    heads = []
    for number, walk in enumerate(walks):
        for item in walk:
            heads.append([item if key is None else key(item), number, item])
            break
    while heads:
        best = heads[0]
        for head in heads:
            if head is not best and (best[0] < head[0] if reverse else head[0] < best[0]):
                best = head
        yield best[2]
        for item in walks[best[1]]:
            best[0] = item if key is None else key(item)
            best[2] = item
            break
        else:
            heads.remove(best)
