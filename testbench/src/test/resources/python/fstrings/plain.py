x = 5
name = "world"
print(f"hello {name}, x = {x}, {x + 1}, {x * x}")
print(f"{{}} {{{x}}}", f"", f"no fields", f"{x}{x}{name}")
print(f"{True} {None} {[1, 'a']} {(1, 2)} {range(3)}")
print(f"{name!r} {name!s} {x!r} {'é'!a}", f"{'nested ' + name}")
print("a" f"{x}" "b", f'{"quotes"}')
print(f"{x=} {name=} {x + 1 = }  {name=!s}")
print(f"""multi
{x} line""")
