for f in (lambda: b"ab\xff".decode(), lambda: "a\u20ac\u20acb".encode("ascii"), lambda: b"\xe2\x82".decode(), lambda: "é€".encode("latin-1"), lambda: b"\x80".decode("ascii")):
    try: f()
    except UnicodeError as e: print(e, e.start, e.end, e.reason, e.object, e.encoding, repr(e), e.args)
u = UnicodeDecodeError("utf-8", b"abc", 1, 2, "bad"); print(u, u.start, u.end, u.reason, u.object, u.encoding)
u = UnicodeEncodeError("ascii", "abé", 2, 3, "bad"); print(u, u.start)
