import asyncio


async def worker(name, n, delay=0):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(delay)
    return name * 2


async def fails(after):
    await asyncio.sleep(after)
    raise ValueError("failed")


async def turns():
    print(await asyncio.gather(worker("a", 3), worker("b", 2), worker("c", 1)))
    t = asyncio.create_task(worker("t", 2), name="named")
    u = asyncio.create_task(worker("u", 1))
    print(t.get_name(), t.done(), t in asyncio.all_tasks(), asyncio.current_task() is t)
    t.add_done_callback(lambda task: print("done", task.get_name(), task.result()))
    print(await t, await u, await u, t.exception(), t.cancelled())
    print(await asyncio.gather(fails(0), worker("g", 1), return_exceptions=True), await asyncio.gather())
    try:
        await asyncio.gather(fails(0), worker("h", 2))
    except ValueError as e:
        print("gather", e)
    await asyncio.sleep(0)
    print(await asyncio.sleep(0, "slept"))


async def timers():
    async def after(d, x):
        await asyncio.sleep(d)
        print("after", x)
        return x

    print(await asyncio.gather(after(0.03, 3), after(0.01, 1), after(0.02, 2)))
    try:
        await asyncio.wait_for(after(5, "never"), 0.005)
    except asyncio.TimeoutError as e:
        print("timeout", repr(e), repr(e.__cause__))
    print(await asyncio.wait_for(after(0.001, "in time"), 1), await asyncio.wait_for(after(0, "no limit"), None))
    try:
        await asyncio.wait_for(fails(0), 1)
    except ValueError as e:
        print(e)
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, print, "second")
    loop.call_later(0.002, print, "first")
    loop.call_soon(print, "soon")
    loop.call_later(0.001, print, "cancelled").cancel()
    await asyncio.sleep(0.02)


async def cancels():
    async def stubborn():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("cancelled", e.args)
            await asyncio.sleep(0)
            raise
        finally:
            print("finally")

    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(t.cancel("why"), t.cancelled(), t.done())
    try:
        await t
    except asyncio.CancelledError as e:
        print("got", t.cancelled(), t.cancel())
    early = asyncio.create_task(stubborn())
    early.cancel()
    print(await asyncio.gather(early, return_exceptions=True))
    t = asyncio.create_task(fails(0))
    await asyncio.sleep(0)
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print("state", e)
    await asyncio.sleep(0)
    print(t.done(), repr(t.exception()))
    f = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(f.set_result, 7)
    print(await f, f.result(), asyncio.isfuture(f), asyncio.iscoroutine(f))
    try:
        f.set_result(8)
    except asyncio.InvalidStateError as e:
        print(e)


async def locks():
    lock, event, limit = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    log = []

    async def locked(x):
        async with lock:
            log.append(("in", x))
            await asyncio.sleep(0)
            log.append(("out", x))

    async def waits(x):
        log.append(await event.wait())
        log.append(x)

    async def limited(x):
        async with limit:
            log.append(("+", x))
            await asyncio.sleep(0)
            log.append(("-", x))

    await asyncio.gather(*[locked(x) for x in range(3)])
    print(log, lock.locked())
    log.clear()
    waiting = [asyncio.create_task(waits(x)) for x in "xy"]
    await asyncio.sleep(0)
    event.set()
    await asyncio.gather(*waiting)
    await asyncio.gather(*[limited(x) for x in range(5)])
    print(log, limit.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)


async def queues():
    queue = asyncio.Queue(2)

    async def produce(n):
        for i in range(n):
            await queue.put(i)
            print("put", i, queue.qsize())

    async def consume(name):
        while True:
            item = await queue.get()
            print(name, item)
            queue.task_done()

    consumers = [asyncio.create_task(consume(x)) for x in ("c1", "c2")]
    await produce(6)
    await queue.join()
    print("joined", queue.empty(), queue.full())
    for c in consumers:
        c.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    try:
        for i in range(5):
            queue.put_nowait(i)
    except asyncio.QueueFull:
        print("full", queue.qsize(), queue.maxsize)


async def leaves():
    asyncio.create_task(left())
    await asyncio.sleep(0)
    return "left behind"


async def left():
    try:
        await asyncio.sleep(100)
    finally:
        print("cancelled at the end")


for f in (turns, timers, cancels, locks, queues, leaves):
    print("--", f.__name__)
    print(asyncio.run(f()))
try:
    asyncio.run(fails(0))
except ValueError as e:
    print(e)
try:
    asyncio.run(3)
except ValueError as e:
    print(e)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(worker("loop", 1)), loop.is_running(), loop.is_closed())
loop.close()
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
