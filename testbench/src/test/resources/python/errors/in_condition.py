a = [1]
if a and a[0] and a[1]:
    print("never")
