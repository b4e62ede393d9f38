print(min([1, 2], key=abs))
