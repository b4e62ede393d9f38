count = 0
log = []


def tick(name):
    global count
    count += 1
    log.append(name)
    return count


tick("a")
tick("b")
print(count, log, tick("c"), count)
