count = 0


def tick():
    count += 1


tick()
