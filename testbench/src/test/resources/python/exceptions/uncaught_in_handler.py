try:
    first = 1 // 0
except ZeroDivisionError as e:
    print(e)
    second = undefined_name
