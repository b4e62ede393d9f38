import itertools
from itertools import *

print(list(islice(count(), 3)), list(islice(count(10, 5), 3)), list(islice(count(1.5), 2)), list(islice(count(start=2, step=-1), 4)))
print(list(islice(cycle("ab"), 5)), list(cycle([])), list(repeat(1, 3)), list(islice(repeat("x"), 2)), list(repeat(1, 0)), list(repeat(object=2, times=2)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate([], initial=5)), list(accumulate([1, 2], initial=10)), list(accumulate([])))
print(list(chain("ab", [1, 2], ())), list(chain()), list(compress("abcdef", [1, 0, 1, 0, 1, 1])))
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])))
print(list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise("abcd")), list(pairwise([1])), list(pairwise([])))
print(list(islice("abcdefg", 2)), list(islice("abcdefg", 2, 4)), list(islice("abcdefg", 2, None)), list(islice("abcdefg", 0, None, 2)), list(islice("abc", None)), list(islice("abcdefg", 1, 6, 3)), list(islice("abc", 5, 9)), list(islice("abc", 0)))
walk = iter(range(10))
print(list(islice(walk, 2, 4)), list(walk))
walk = iter(range(10))
print(list(islice(walk, 0, 5, 2)), next(walk), list(islice(walk, 2, 2)), next(walk))
print(list(zip_longest("abc", [1])), list(zip_longest("ab", "c", "def", fillvalue="-")), list(zip_longest()))
print([(k, list(g)) for k, g in groupby("aaabbc")], [k for k, g in groupby([1, 1, 2])], [(k, list(g)) for k, g in groupby([1, 3, 2, 4, 5], key=lambda x: x % 2)], list(groupby([])))
groups = groupby("aab")
k1, g1 = next(groups)
k2, g2 = next(groups)
print(k1, list(g1), k2, list(g2))
a, b = tee([1, 2, 3])
print(next(a), next(a), list(b), list(a), len(tee([], 3)), tee([1], 0))
print(list(product("ab", [1, 2])), list(product("ab", repeat=2)), list(product()), list(product("ab", [])), len(list(product(range(3), repeat=3))))
print(list(permutations("abc")), list(permutations(range(3), 2)), list(permutations("ab", 3)), list(permutations("ab", 0)), list(permutations([])))
print(list(combinations("abcd", 2)), list(combinations(range(4), 3)), list(combinations("ab", 3)), list(combinations("ab", 0)))
print(list(combinations_with_replacement("abc", 2)), list(combinations_with_replacement("", 1)), list(combinations_with_replacement("", 0)))
print(sum(1 for _ in itertools.permutations(range(6))), max(itertools.accumulate([3, -1, 4, -1, 5], max)))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: islice([1], -1))
caught(lambda: islice([1], "a"))
caught(lambda: islice([1], 0, 1, 0))
caught(lambda: islice([1]))
caught(lambda: islice(5, 1))
caught(lambda: permutations("ab", -1))
caught(lambda: combinations("ab", -1))
caught(lambda: product(5))
caught(lambda: tee([1], -1))
caught(lambda: list(chain([1], 5)))
caught(lambda: list(starmap(pow, [1])))
