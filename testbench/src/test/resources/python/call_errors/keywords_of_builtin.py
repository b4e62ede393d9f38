g = len
g(obj="text")
