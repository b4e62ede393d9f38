g = print
g(1, colour="red")
