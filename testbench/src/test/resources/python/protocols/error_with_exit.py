class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, e, tb):
        raise TypeError("broken exit")


with M():
    {}["missing"]
