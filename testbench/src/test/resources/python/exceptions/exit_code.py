def leave(code):
    try:
        raise SystemExit(code)
    finally:
        print("leaving")


try:
    leave(1)
except Exception:
    print("not an Exception")
except SystemExit as e:
    print("stopped", e)
leave(7)
