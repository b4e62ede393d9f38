t = (1, "a", None)
print(t, len(t), t[0], t[-1], (), (1,), ((),), ((1,),))
print(t + (2,), t * 2, 1 in t, "b" in t, (1, 2) < (1, 3), (1,) == (1,), () == ())
a, b, c = t
print(a, b, c)
x = 1, 2
print(x, t.index("a"), t.count(1), tuple([1, 2]), tuple("ab"), list((1, 2)), tuple())
for item in t:
    print(item)
