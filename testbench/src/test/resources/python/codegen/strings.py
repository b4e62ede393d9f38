print("a" + "b", "ab" * 3, 0 * "x", "a" in "cat", "ct" in "cat", "x" < "y", "é" == "é", "a" != "b", "" in "")
print(len(""), len("héllo"), len("日本語"), len("🐍x"), "🐍x"[0], "日本"[-1], ord("日"), chr(128013))
print(None, [None, True], "q'uote", ["q'uote", 'd"q', "\n\t\\", "é", "\x00\x7f"])
s = ""
for i in range(5):
    s += str(i) + ","
print(s, s == "0,1,2,3,4,", s * 2)
print("tab\tnew\\n", 'single "double"', "multi\
line")
print(str([1, "a"]), repr("x"), str(None), str(-5) + "", int("42") + 1, int("-7"))
text = "the quick brown fox"
vowels = 0
for c in text:
    if c in "aeiou":
        vowels += 1
print(vowels, "fox" in text, text[4], text[-3])
print("one", "two", sep="", end=".\n")
print(1, "a", None, [1], (2, 3), range(3), sep=" | ")
print()
print(sep="x", end="")
print("" "joined" " " "literals")
