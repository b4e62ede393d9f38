import gc
import platform
import timeit

print(gc.isenabled())
gc.disable()
print(gc.isenabled(), gc.collect() >= 0, len(gc.get_threshold()))
gc.enable()
gc.set_threshold(100, 5)
print(gc.get_threshold()[:2])
calls = []
seconds = timeit.timeit(lambda: calls.append(1), number=7)
print(len(calls), seconds >= 0, len(timeit.repeat(lambda: None, repeat=3, number=2)))
timer = timeit.Timer(lambda: calls.append(2), lambda: calls.clear())
print(timer.timeit(3) >= 0, calls, timeit.default_timer() > 0)
print(isinstance(platform.system(), str), len(platform.python_version_tuple()))
