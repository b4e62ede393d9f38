print("abc"["a":])
