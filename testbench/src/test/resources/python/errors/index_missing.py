print([1, 2].index("x"))
