def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def endless(n):
    return 1 + endless(n + 1)


def count(n):
    return 0 if n == 0 else count(n - 1) + 1


def ping(n, log):
    try:
        pong(n + 1, log)
    finally:
        log.append(n)


def pong(n, log):
    ping(n + 1, log)


print(depth(1))
try:
    endless(0)
except RecursionError as e:
    print(e)
print(depth(1), count(990))
log = []
try:
    ping(0, log)
except RuntimeError as e:
    print(repr(e), len(log), log[0], log[-1])
endless(0)
