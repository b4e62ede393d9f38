s = ""
for i in range(10):
    s = s + "ab"
    s += "c"
print(s, len(s))
print("a" "b" 'c', "x" + "" + "y", "" + "")
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "" * 5, "a" * True)
t = "é"
t += "€"
t += "😀"
t += "a"
print(t, len(t))
t *= 2
print(t)
