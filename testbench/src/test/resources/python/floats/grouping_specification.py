"""Separators of thousands without a presentation type; z and infinities."""

for x in (1e6, 1234567.0, 0.1, 1e22, -12345.678, float("-inf"), -0.0, 999999.9999):
    print(f"{x:,} {x:_} {x:20,} {x:020,} {x:+,} {x:z,} {x:z.0f} {x:,.3}")
for text in ("a", b"a", None):
    try:
        print(f"{text:,}")
    except (ValueError, TypeError) as e:
        print(e)
