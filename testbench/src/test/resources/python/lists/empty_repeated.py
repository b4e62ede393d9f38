many = 140737488355327
print([] * many, many * [], () * many, "" * many)
a = []
a *= many
print(a, [1] * -many)
