print("never")
x: print("evaluated") = 3
