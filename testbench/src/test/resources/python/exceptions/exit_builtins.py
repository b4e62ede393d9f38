# exit() and quit() raise SystemExit.
for f, arguments in ((exit, ()), (quit, ()), (exit, (3,)), (quit, ("text",)), (exit, (None,))):
    try:
        f(*arguments)
    except SystemExit as e:
        print(e.args, e.code)
try:
    exit(1, 2)
except TypeError:
    print("too many")
print("before")
exit(7)
print("never")
