d = {"one": 1, "two": 2}
print(d.get("one"), d.get("three"), d.get("three", 3), d)
print(d.setdefault("one", 9), d.setdefault("three", 3), d.setdefault("four"), d)
print(d.pop("four"), d.pop("five", "none"), d.popitem(), d)
c = d.copy()
c["two"] = 22
print(d, c, c == d, c is d)
d.update({"two": 20, "six": 6})
d.update([("seven", 7), ["eight", 8]], nine=9)
d.update(ten=10)
d.update()
print(d)
d.update(d)
print(len(d))
d |= {"one": 100}
d |= [("eleven", 11)]
print(d, {1: 1, 2: 2} | {2: 3, 4: 4})
d.clear()
print(d, len(d))
for i in range(5):
    d[i] = i * i
while d:
    print(d.popitem(), len(d))
d[1] = 2
print(d)
