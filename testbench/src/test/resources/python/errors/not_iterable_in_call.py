print(sum([1]), max("ab"))
print(sum(5))
