print("%d %i %u" % (1, -2, 3), "%s" % "x", "%s %s" % (1, [2]), "%r %a" % ("é", "é"), "%%" % (), "100%%" % (), "%%%s%%" % 1)
print("%5d|%-5d|%05d|%+d|% d|%+05d|%-05d|" % (42, 42, 42, 42, 42, 42, 42), "%5d|%-5d|%05d" % (-42, -42, -42))
print("%x %X %o %#x %#X %#o %#d" % (255, 255, 8, 255, 255, 8, 5), "%08x" % 48879, "%#010x" % 48879, "%-#8x|" % 255, "%x" % -255, "%.4x" % 10)
print("%.3d|%8.3d|%08.3d|%-8.3d|" % (5, 5, 5, 5), "%d" % 3.99, "%d" % -3.99, "%d" % True, "%d" % (10 ** 30), "%x" % (1 << 70), "%i" % 1e20)
print("%f %.2f %10.3f|%-10.1f|%010.2f|%+.1f" % (3.14159, 3.14159, 3.14159, 3.14159, -3.14159, 3.14159), "%.0f" % 2.5, "%#.0f" % 2.0, "%f" % 1)
print("%e %.2e %E %12.3e|" % (12345.678, 12345.678, 0.00012, 1e100), "%g %g %g %G %.3g %#g" % (0.0001, 1e-5, 1e15, 1e20, 1234.5, 1.0), "%g" % 100000, "%g" % 1000000)
print("%f %F %5f|%05f|%-6f|" % (float("inf"), float("inf"), float("-inf"), float("nan"), float("inf")), "%g %e" % (float("nan"), float("-inf")))
print("%10s|%-10s|%.2s|%10.2s|%05s" % ("abc", "abc", "abc", "abc", "abc"), "%c%c%c" % (65, "b", 0x4e2d), "%5c|%-5c|" % ("x", "y"), "%.3r" % "abcdef")
print("%*d|%-*d|%*d|%.*f|%*.*f" % (5, 42, 5, 42, -5, 42, 2, 3.14159, 8, 3, 2.71828))
print("%(a)s %(b)d %(a)r" % {"a": "x", "b": 2}, "%(x)05.1f" % {"x": 3.14159}, "%(a(b)c)s" % {"a(b)c": 1}, "%s" % {"a": 1}, "%(a)s %%" % {"a": 1}, "x" % {}, "x" % [])
print("%ld %hd %Ld" % (1, 2, 3), "%s" % None, "%s" % (1,), "%s" % ((1, 2),), "%r" % "it's", "%s" % 1.5, "%s" % 2 ** 70)
template = "%s-%03d"
print(template % ("a", 7), (template + "!") % ("b", 8))
s = "%d,"
s %= 5
print(s)


def caught(f):
    try:
        print(f())
    except Exception as e:
        print(repr(e))


caught(lambda: "%d" % "x")
caught(lambda: "%d" % None)
caught(lambda: "%x" % 1.5)
caught(lambda: "%o" % "a")
caught(lambda: "%f" % "x")
caught(lambda: "%g" % [1])
caught(lambda: "%c" % "ab")
caught(lambda: "%c" % 1.5)
caught(lambda: "%c" % -1)
caught(lambda: "%c" % 0x110000)
caught(lambda: "%s %s" % 1)
caught(lambda: "%s %s" % (1,))
caught(lambda: "%s" % (1, 2))
caught(lambda: "x" % 1)
caught(lambda: "x" % (1,))
caught(lambda: "%(a)s" % 1)
caught(lambda: "%(a)s" % (1,))
caught(lambda: "%(a)s" % {"b": 1})
caught(lambda: "%(a" % {})
caught(lambda: "%" % ())
caught(lambda: "%5" % 1)
caught(lambda: "%5%|" % 1)
caught(lambda: "%5%|" % ())
caught(lambda: "%y" % 1)
caught(lambda: "abc%é" % 1)
caught(lambda: "%*d" % ("a", 1))
caught(lambda: "%d" % float("nan"))
caught(lambda: "%d" % float("inf"))
caught(lambda: 5 % "a")
