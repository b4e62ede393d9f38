print("{} {}".format(1, "a"), "{0} {1} {0}".format(1, 2), "{a} {b}".format(a=1, b="x"), "{} {x}".format(1, x=2), "".format(), "{{}} {{{}}}".format(5))
print("{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:05d}|{:+}|{:,}".format(1, 2, 3, 4, 5, 6, 7, 1234567), "{:.2f} {:10.3e} {:g} {:%}".format(3.14159, 12345.678, 0.1, 0.25))
print("{!r} {!s} {!a} {!r:>8}".format("é", "é", "é", "x"), "{0!r:<6}|".format("ab"))
print("{:{}}|{:{w}.{p}f}|{:{a}{w}}".format(1, 5, 3.14159, "x", w=8, p=2, a=">"), "{0:{1}}".format("a", 3), "{:{}{}}|".format("a", ">", 5))
print("{0[1]} {0[0]} {d[key]} {d[1]} {0[2][a]}".format([1, 2, {"a": 3}], d={"key": "v", 1: "one"}))
print("{x:x} {x:#x} {x:b} {x:o} {x:c} {x:08.3f}".format(x=97), "{:s} {:10s}|".format("a", "b"), "{:d}".format(2 ** 80))
print("{a} {b}".format_map({"a": 1, "b": 2}), "{a[0]}".format_map({"a": "xyz"}), "no fields".format(1, 2, a=3))
print("{:>{width}}".format("a", width=4), "{:é^5}".format("a"), "中{}文".format("x"), "{}".format(None), "{}".format([1, "a"]), "{:}".format(5))
print("{0.args} {0.args[0]}".format(ValueError(1, 2)))
template = "{name:<10}{value:>6.2f}"
for name, value in [("a", 1.5), ("bcd", 22.333)]:
    print(template.format(name=name, value=value))


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: "{}".format())
caught(lambda: "{} {}".format(1))
caught(lambda: "{2}".format(1))
caught(lambda: "{a}".format())
caught(lambda: "{a}".format(b=1))
caught(lambda: "{} {0}".format(1))
caught(lambda: "{0} {}".format(1))
caught(lambda: "{".format(1))
caught(lambda: "}".format(1))
caught(lambda: "{a".format(a=1))
caught(lambda: "{!}".format(1))
caught(lambda: "{!x}".format(1))
caught(lambda: "{!rx}".format(1))
caught(lambda: "{!r".format(1))
caught(lambda: "{:{:{}}}".format(1, 2, 3))
caught(lambda: "{:{".format(1))
caught(lambda: "{:x}".format("a"))
caught(lambda: "{:5}".format([1]))
caught(lambda: "{:d}".format(1.5))
caught(lambda: "{[}".format([1]))
caught(lambda: "{[]}".format([1]))
caught(lambda: "{[0]x}".format([1]))
caught(lambda: "{.}".format(1))
caught(lambda: "{[5]}".format([1]))
caught(lambda: "{[a]}".format([1]))
caught(lambda: "{a{}".format(1))
caught(lambda: "{}".format_map({}))
caught(lambda: "{a}".format_map({}))
