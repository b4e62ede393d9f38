import warnings


class OwnWarning(UserWarning):
    pass


def old():
    warnings.warn("old is old", DeprecationWarning)
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(old(), old())
    warnings.warn("plain")
    warnings.warn(OwnWarning("an instance"))
    print([(str(w.message), w.category.__name__, type(w.message).__name__) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        old()
    except DeprecationWarning as e:
        print("raised", e)
    warnings.filterwarnings("ignore", message="qui", category=UserWarning)
    warnings.warn("Quiet, please")
    try:
        warnings.warn("loud")
    except UserWarning as e:
        print("raised", e)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("again and again")
    warnings.simplefilter("ignore")
    warnings.warn("never")
print(len(caught))
for wrong in (lambda: warnings.warn("x", int), lambda: warnings.simplefilter("wrong")):
    try:
        wrong()
    except (TypeError, AssertionError) as e:
        print(type(e).__name__, e)
