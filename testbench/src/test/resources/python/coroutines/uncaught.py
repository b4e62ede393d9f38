class Rows:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise KeyError("no row")


class Manager:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, e, traceback):
        raise ValueError("cannot leave")


async def comprehension():
    return [x + 1 async for x in Rows()]


async def statement():
    async with Manager() as m:
        async for x in Rows():
            print(x, m)


async def main():
    try:
        await comprehension()
    except KeyError:
        return 2 + await statement()


main().send(None)
