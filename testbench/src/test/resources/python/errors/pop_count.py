a = []
a.pop(1, 2)
