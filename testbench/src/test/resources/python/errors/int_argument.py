print(int([]))
