print([1].__sizeof__())
