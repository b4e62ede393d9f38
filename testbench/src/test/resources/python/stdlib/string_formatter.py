import string
class Upper(string.Formatter):
    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]

    def check_unused_args(self, used, args, kwargs):
        print("used", sorted(used, key=str))


class Point:
    def __init__(self, x, y):
        self.x = x
        self.items = {"y": y, 3: "three"}


f = string.Formatter()
print(f.format("{} {} {name!r:>6} {{}}", 1, "b", name="q"))
print(f.format("{0}{1}{0}", "a", "b"), f.format("{:>{}}|{:{w}.{p}f}", "x", 5, 3.14159, w=8, p=2))
print(f.format("{p.x} {p.items[y]} {p.items[3]} {0[1]}", "abc", p=Point(1, 2)))
u = Upper()
print(u.format("{0!u} {missing} {b:>3}", "low", b=1), u.vformat("{x}", (), {"x": 5}))
print(list(f.parse("a{b}c{0!r:>{w}}{{d}}{x[:!]}e")))
print(f.get_field("0.real", (5,), {}))
for text in ("{", "}", "{0}{}", "{}{0}", "{a", "{0!x}", "{0[}", "{0.}", "{0!}", "{1}", "{zz}", "{:{:{:{}}}}", "{0!rx}"):
    try:
        print(text, f.format(text, 1, 2, 3, 4))
    except (ValueError, LookupError, AttributeError, TypeError) as e:
        print(text, type(e).__name__, e)
