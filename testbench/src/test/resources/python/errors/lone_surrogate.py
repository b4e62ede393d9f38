print("before")
print("a\ud800b")
