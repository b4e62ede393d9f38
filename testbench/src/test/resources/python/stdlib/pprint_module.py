from pprint import pprint, pformat, pp
pprint({"b": 1, "a": [1, 2, 3]}); pprint(list(range(50))); pprint(list(range(50)), compact=True, width=40)
pprint({"name" * 5: {"x" * 30: 1, "y" * 30: [1] * 30}, "k": ("a" * 40, "b" * 40)})
pprint({"a": {"b": {"c": {"d": 1}}}}, depth=2); print(pformat([{"a": 1, "b": "x" * 70}, {"c": 3}], indent=4))
pprint("the quick brown fox " * 10); pprint(["the quick brown fox " * 10]); pprint({1, 3, 2}); pprint(set(range(40))); pprint((1,)); pprint([]); pp({"z": 1, "a": 2}); pprint({"k%d" % i: i for i in range(20)}, width=30)
pprint([("a" * 50,), ("b" * 50,)], width=20); pprint(frozenset(range(30))); pprint({3: 1, "a": 2}); a = [1]; 
