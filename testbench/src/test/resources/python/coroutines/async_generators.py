import asyncio
async def ag(n):
    for i in range(n):
        await asyncio.sleep(0)
        x = yield i
        if x: print("got", x)
async def main():
    async for i in ag(3): print(i)
    print([i async for i in ag(3)])
    print([i async for i in (j * 2 async for j in ag(3) if j)])
    g = ag(3)
    print(await g.__anext__()); print(await g.asend("hi")); 
    try: await g.athrow(ValueError("x"))
    except ValueError as e: print(repr(e))
    g = ag(3)
    print(await anext(g)); await g.aclose()
    try: print(await anext(g))
    except StopAsyncIteration: print("end")
    print(await anext(g, "default"))
    print(type(g).__name__)
    async def fin():
        try:
            yield 1
            yield 2
        finally:
            print("fin")
    async for x in fin():
        print(x)
    h = fin(); print(await h.__anext__()); await h.aclose()
asyncio.run(main())
