a = [[1]]
a[0].append(a[0].pop() // 0)
