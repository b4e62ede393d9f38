class S(str): pass
def f(**kw): return kw
r = f(**{S("a"): 1})
print(r)
def g(a): return a
print(g(**{S("a"): 2}))
print("%(a)s" % {S("a"): 3}, "{a}".format(**{S("a"): 4}))
print(dict(**{S("q"): 1}))
