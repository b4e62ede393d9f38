def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        if n % 2:
            return "odd digit"
        else:
            return "even digit"
    else:
        return "large"


for n in [-1, 0, 3, 4, 99]:
    print(classify(n))
if 0:
    print("no")
if 1: print("one line")
if "": pass
elif []: pass
else: print("else")
