print(b"%d|%5d|%-5d|%05d|%x|%X|%o|%i" % (1, 2, 3, 4, 255, 255, 8, -1), b"%s %b" % (b"ab", bytearray(b"cd")), b"%c%c" % (65, b"B"))
print(b"%r %a" % ("é", [1, "x"]), b"%.2f %e %g" % (1.5, 100.0, 0.1), b"%%", b"%5s|%-5s|%.1s" % (b"a", b"b", b"cd"), b"%(k)s" % {b"k": b"v"})
print(bytearray(b"%d\xff") % 5, b"%*d" % (4, 7), b"100%% %s" % b"\xfe", b"x" % ())
class B:
    def __bytes__(self):
        return b"special"
print(b"<%s>" % B())
a = b"%s"
a %= b"in place"
print(a)
for f, x in ((b"%s", "str"), (b"%d", "x"), (b"%c", 256), (b"%c", b"ab"), (b"%d", (1, 2)), (b"%d %d", 1), (b"%z", 1), (b"%b", 3)):
    try:
        print(f % x)
    except Exception as e:
        print(type(e).__name__, e)
