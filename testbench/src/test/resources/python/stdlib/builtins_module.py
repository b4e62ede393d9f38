import builtins
print(builtins.len([1]), builtins.__name__, builtins.print is print)
print(hasattr(builtins, "abs"), hasattr(builtins, "nothing"))
print(getattr(builtins, "max")(1, 2), builtins.int("3"), builtins.ValueError)
from builtins import str as text, print as p2
p2(text(3))

import builtins as b
print(b.sorted([2, 1]), 1)
