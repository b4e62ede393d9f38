class M:
    def __enter__(self):
        return self

    def __exit__(self, kind, e, tb):
        return False


def work():
    with M() as m:
        with M():
            raise LookupError("out of both")


work()
