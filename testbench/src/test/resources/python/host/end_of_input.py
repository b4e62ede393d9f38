# Nothing to read.
print("before")
print(input("? "))
