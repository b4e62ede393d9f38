a = [1]
b = a
c = [1]
print(a is b, a is c, a is not c, a == c)
print(None is None, None is not None, None == None, None != 0)
x = None
print(x is None, x == False, x is False)
print(len is len, len is abs)
print(1 < 2 is True, (1 < 2) is True)
