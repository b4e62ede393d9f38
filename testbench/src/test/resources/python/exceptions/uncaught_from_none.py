def hides():
    try:
        [][3]
    except IndexError:
        raise RuntimeError("shown alone") from None


hides()
