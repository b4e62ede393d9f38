import sys

print(sys.get_int_max_str_digits())
sys.set_int_max_str_digits(0)
text = str(7**8000)
print(len(text), text[:20], text[-20:], int(text) == 7**8000)
sys.set_int_max_str_digits(640)
for f in (lambda: str(10**639), lambda: str(10**640), lambda: int("9" * 640), lambda: int("9" * 641), lambda: sys.set_int_max_str_digits(639)):
    try:
        print(f())
    except ValueError as e:
        print(e)
print(sys.get_int_max_str_digits(), len(hex(10**1000)))
