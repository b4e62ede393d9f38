# string.Template.
from string import Template

t = Template("$who likes ${what}, costs $$5, ${what}s")
print(t.substitute(who="tim", what="kung pao"), t.template)
print(t.substitute({"who": "a", "what": "b"}, what="c"))
print(t.safe_substitute(who=1), t.get_identifiers(), t.is_valid())
for bad in ("Give $who $100", "line\nand $ alone", "${open"):
    try:
        print(Template(bad).substitute(who="x"))
    except ValueError as e:
        print(e)
    print(Template(bad).safe_substitute(who="x"), Template(bad).is_valid())
try:
    t.substitute(who="x")
except KeyError as e:
    print("KeyError", e)


class Percent(Template):
    delimiter = "%"


print(Percent("%a and %{b} %% $c").substitute(a=1, b=2))
