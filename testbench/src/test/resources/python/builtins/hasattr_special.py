for o in [1, True, None, "a", [], (), {}, set(), range(3), len, lambda: 0]:
    print([hasattr(o, name) for name in ("__len__", "__iter__", "__getitem__", "__call__", "__hash__", "__eq__", "append", "no")])
