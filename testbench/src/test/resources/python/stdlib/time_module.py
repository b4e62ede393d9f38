import time
from time import perf_counter

start = perf_counter()
first = time.time()
total = 0
for i in range(1000):
    total += i
print(perf_counter() > start, time.time() >= first, time.perf_counter_ns() > 0, time.monotonic() > 0, time.process_time() > 0, total)
time.sleep(0.0001)
print(perf_counter() - start >= 0.0001)
try:
    time.sleep(-1)
except ValueError as e:
    print(e)
