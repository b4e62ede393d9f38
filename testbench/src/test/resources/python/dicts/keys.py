d = {}
d[1] = "int"
d[True] = "bool"
d[0] = "zero"
d[False] = "false"
d[None] = "none"
d[()] = "empty"
d[(1, (2, "x"))] = "nested"
d[""] = "no text"
d["é"] = "accent"
d["日本"] = "japan"
d[range(3)] = "range"
print(d)
print(d[1], d[None], d[(1, (2, "x"))], d["日" + "本"], d[range(0, 3, 1)])
print(hash(1) == hash(True), hash("ab") == hash("a" + "b"), hash(7), hash(-1), hash(-2), hash(True), hash(""))
s = ""
for i in range(40):
    s += chr(97 + i % 26)
    d[s] = i
print(d["abc"], d["abcdefghijklmnopqrstuvwxyzabc"], len(d))
