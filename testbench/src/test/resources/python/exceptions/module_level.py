count = 0
try:
    value = 1
    count += 1
    1 // 0
    count += 10
except ZeroDivisionError:
    count += 100
else:
    count += 1000
finally:
    count += 10000
print(count, value)

for i in range(4):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        late = i
    finally:
        print("pass", i)

try:
    def function():
        return "defined in try"
except NameError:
    pass
print(function(), late)

try:
    print(never_bound)
    never_bound = 1
except NameError as error:
    print(error)

try:
    if count < 0:
        maybe = 1
    maybe
except NameError as error:
    print(error)
finally:
    print("end")
