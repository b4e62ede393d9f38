import types
@types.coroutine
def wait(v):
    r = yield v
    return r
async def main():
    print(await wait(1))
    print(await wait(2))
    return 7
c = main()
print(c.send(None)); print(c.send("a"))
try: c.send("b")
except StopIteration as e: print(e.value)
