# A ring buffer in a list.
size = 4
ring = [None] * size
head = 0
count = 0
out = []
for step in range(20):
    if count < size and step % 3 != 2:
        ring[(head + count) % size] = step
        count += 1
    elif count:
        out.append(ring[head])
        ring[head] = None
        head = (head + 1) % size
        count -= 1
print(out, ring, head, count)
