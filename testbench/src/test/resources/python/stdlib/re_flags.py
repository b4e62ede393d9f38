import re
print(re.I, repr(re.I), re.I | re.M, repr(re.IGNORECASE | re.DOTALL), re.compile("a", re.I | re.X), re.compile("a").flags, re.compile("a", re.M).flags)
print(repr(re.A), re.VERBOSE, re.ASCII|re.I, int(re.I))
print(repr(re.search("a", "bab")), re.I.name, re.I.value)
