s = "abc"
s[0] = "d"
