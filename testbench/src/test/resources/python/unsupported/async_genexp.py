async def f(x):
    return (await y for y in x)
