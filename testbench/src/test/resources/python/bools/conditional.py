def sign(n):
    return "negative" if n < 0 else "zero" if n == 0 else "positive"


for n in [-5, 0, 5]:
    print(sign(n))
print(1 if [] else 2, (1 if 1 else 2) + 3)
x = 5
y = x if x > 3 else -x
print(y)
