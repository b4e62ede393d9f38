import queue
q = queue.Queue(2); q.put(1); q.put(2); print(q.full(), q.get(), q.qsize(), q.empty())
try: q.get_nowait(); q.get_nowait()
except queue.Empty: print("empty")
p = queue.PriorityQueue(); [p.put(x) for x in (3, 1, 2)]; print([p.get() for _ in range(3)])
s = queue.LifoQueue(); s.put(1); s.put(2); print(s.get())
