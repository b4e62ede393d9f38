list(zip([1], 3))
