import weakref, threading
class A: pass
a = A(); r = weakref.ref(a); print(r() is a); w = weakref.WeakValueDictionary(); w["a"] = a; print(w["a"] is a, len(w), list(w))
k = weakref.WeakKeyDictionary(); k[a] = 1; print(k[a])
try: weakref.ref(3)
except TypeError as e: print(e)
lock = threading.Lock()
with lock: print(lock.locked())
print(lock.locked(), threading.current_thread().name)
